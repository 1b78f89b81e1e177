import { describe, expect, it } from 'vitest';
import { allPages, MOST_ROWS, TooManyRows } from './all-pages';

function pages(total: number, size: number) {
  const asked: (string | null)[] = [];
  const page = async (after: string | null) => {
    asked.push(after);
    const from = after === null ? 0 : Number(after);
    const rows = Array.from({ length: Math.min(size, total - from) }, (_, index) => ({ node: from + index }));
    return { totalCount: total, pageInfo: { endCursor: String(from + rows.length), hasNextPage: from + rows.length < total }, edges: rows };
  };
  return { page, asked };
}

describe('all pages of a list', () => {
  it('are as many rows as the list counts, each once and in order', async () => {
    const { page, asked } = pages(250, 100);
    const rows = await allPages(page);
    expect(rows).toEqual(Array.from({ length: 250 }, (_, index) => index));
    expect(asked).toEqual([null, '100', '200']);
  });

  it('are none when the list is empty', async () => {
    expect(await allPages(pages(0, 100).page)).toEqual([]);
  });

  it('are not read when they are too many', async () => {
    const { page, asked } = pages(MOST_ROWS + 1, 100);
    await expect(allPages(page)).rejects.toThrow(TooManyRows);
    expect(asked).toHaveLength(1);
  });
});
