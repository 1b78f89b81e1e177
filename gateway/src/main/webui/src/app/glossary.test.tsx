import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '@/features/glossary/entries';
import { fakeNetwork } from '@/lib/testing/network';
import { terms } from '@/lib/texts/terms';
import { openAt } from './testing';

const sources = import.meta.glob<string>('../{components,features}/**/*.tsx', { query: '?raw', import: 'default', eager: true });

describe('the glossary', () => {
  it('is open to those who are not signed in, and led to from the foot of every page', async () => {
    fakeNetwork({ anonymous: true });
    const { user, router } = openAt('/');
    await user.click(await screen.findByRole('link', { name: 'Thuật ngữ' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Thuật ngữ' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/thuat-ngu');
  });

  it('explains every term in both languages, in the order of the language', () => {
    const entries = entriesOf('vi', '');
    expect(entries.map((entry) => entry.id).sort()).toEqual(Object.keys(terms.vi).sort());
    expect([...entries, ...entriesOf('en', '')].filter((entry) => !/\.$/.test(entry.explanation))).toEqual([]);
    const names = entries.map((entry) => entry.name);
    // đ is a letter of its own after d: "Dừng" stands before "Đã".
    expect(names.indexOf('Dừng giải quyết')).toBeLessThan(names.indexOf('Đã giải quyết'));
    expect(names.indexOf('Đối soát')).toBeLessThan(names.indexOf('Gia hạn'));
  });

  it('finds what is typed without accents, and says when nothing is found', async () => {
    fakeNetwork();
    const { user } = openAt('/thuat-ngu');
    const box = await screen.findByRole('searchbox', { name: 'Tìm thuật ngữ' });
    await user.type(box, 'doi soat{Enter}');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Phê duyệt' })).not.toBeInTheDocument());
    expect(screen.getByRole('heading', { name: 'Đối soát' })).toBeInTheDocument();
    await user.clear(box);
    await user.type(box, 'không có đâu{Enter}');
    expect(await screen.findByText('Không tìm thấy thuật ngữ nào')).toBeInTheDocument();
  });

  it('opens at the anchor of a term', async () => {
    fakeNetwork({ anonymous: true });
    openAt('/thuat-ngu#doi-soat');
    const entry = await screen.findByRole('article', { name: 'Đối soát' });
    await waitFor(() => expect(entry).toHaveFocus());
    expect(entry).toHaveAttribute('id', 'doi-soat');
    expect(entry).toHaveClass('glossary-here');
  });

  it('names the document that a term rests on', async () => {
    fakeNetwork({ anonymous: true });
    openAt('/thuat-ngu');
    expect(await screen.findByRole('article', { name: 'Đã giải quyết' })).toHaveTextContent('Căn cứ: Thông tư 01/2020/TT-VPCP, Biểu II.06a, cột 7');
    expect(screen.getByRole('article', { name: 'Đối soát' })).not.toHaveTextContent('Căn cứ');
  });
});

describe('a term on a screen', () => {
  it('has an entry wherever it is named', () => {
    const named = Object.values(sources).flatMap((source) => [
      ...[...source.matchAll(/<Term id="([\w-]+)"/g)].map((match) => match[1] ?? ''),
      ...[...source.matchAll(/<Terms ids=\{\[([^\]]+)\]/g)].flatMap((match) => [...(match[1] ?? '').matchAll(/'([\w-]+)'/g)].map((id) => id[1] ?? '')),
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !(id in terms.vi))).toEqual([]);
  });

  it('leads to its explanation by keyboard and leaves the heading as it was', async () => {
    fakeNetwork({ permissions: ['exchange:read'] });
    openAt('/dong-bo/doi-soat');
    expect(await screen.findByRole('heading', { level: 1, name: 'Đồng bộ, đối soát' })).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Giải thích: Đối soát' });
    expect(link).toHaveAttribute('href', '/thuat-ngu#doi-soat');
    link.focus();
    expect(link).toHaveFocus();
  });

  it('stands beside the choices of the intake form', async () => {
    fakeNetwork();
    openAt('/tiep-nhan');
    const channel = await screen.findByRole('group', { name: 'Cách nộp' });
    expect(within(channel).getByRole('link', { name: 'Giải thích: Cách nộp hồ sơ' })).toHaveAttribute('href', '/thuat-ngu#cach-nop');
  });
});
