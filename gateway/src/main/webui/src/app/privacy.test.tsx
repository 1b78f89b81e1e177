import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

const pageInfo = { endCursor: null, hasNextPage: false };
const request = {
  id: 'r1', kind: 'ERASURE', state: 'OPEN', hint: '…123', dossierCode: 'H01-1', content: 'Đề nghị xóa', receivedOn: '2026-11-02', dueOn: '2026-11-22', overdue: true, decision: null,
  ground: null, done: null, unit: { id: '30307-20250701', name: 'Phường Long Xuyên' },
};
const list = (node: object) => ({ personRequests: { totalCount: 1, pageInfo, edges: [{ node }] } });
const data = {
  ListPersonRequests: list(request),
  TakeDownPersonRequest: { takeDownPersonRequest: { id: 'r2' } },
  DecidePersonRequest: { decidePersonRequest: { id: 'r1' } },
  CarryOutPersonRequest: { carryOutPersonRequest: { id: 'r1' } },
  AnonymiseFeedback: { anonymiseFeedback: { code: 'PAKN-261101-0001', files: 1 } },
};

describe('requests of people about their data', () => {
  it('are listed with their deadline; who may not decide is offered nothing of it', async () => {
    const sent = fakeNetwork({ data, permissions: ['person:register'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    expect(await screen.findByText('quá hạn')).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: 'Phường Long Xuyên' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Kết luận' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ẩn danh/ })).not.toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'ListPersonRequests')?.variables).toMatchObject({ running: true });
    await user.selectOptions(screen.getByLabelText('Hiển thị'), 'Tất cả');
    await waitFor(() => expect(sent.findLast((each) => each.operation === 'ListPersonRequests')?.variables).toMatchObject({ running: false }));
  });

  it('are taken down with what is needed', async () => {
    const sent = fakeNetwork({ data, permissions: ['person:register'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    await user.click(await screen.findByRole('button', { name: 'Ghi yêu cầu' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText(/Số định danh/), '0891');
    await user.click(within(form).getByRole('button', { name: 'Ghi yêu cầu' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('Gồm 10 đến 13 chữ số.');
    await user.selectOptions(within(form).getByLabelText(/Loại yêu cầu/), 'Xóa');
    await user.type(within(form).getByLabelText(/Số định danh/), '90000001');
    await user.type(within(form).getByLabelText(/Nội dung yêu cầu/), 'Xóa số điện thoại');
    await user.click(within(form).getByRole('button', { name: 'Ghi yêu cầu' }));
    await waitFor(() => expect(sent.find((each) => each.operation === 'TakeDownPersonRequest')?.variables['input']).toMatchObject({
      kind: 'ERASURE', identityNumber: '089190000001', dossierCode: null, content: 'Xóa số điện thoại',
    }));
  });

  it('are decided with a ground', async () => {
    const sent = fakeNetwork({ data, permissions: ['person:register', 'person:decide'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    await user.click(await screen.findByRole('button', { name: 'Kết luận' }));
    const form = await screen.findByRole('dialog');
    await user.selectOptions(within(form).getByLabelText(/Kết luận/), 'Từ chối');
    await user.click(within(form).getByRole('button', { name: 'Kết luận' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('Cần có: Căn cứ.');
    await user.type(within(form).getByLabelText(/Căn cứ/), 'Luật Lưu trữ');
    await user.click(within(form).getByRole('button', { name: 'Kết luận' }));
    await waitFor(() => expect(sent.find((each) => each.operation === 'DecidePersonRequest')?.variables).toMatchObject({ id: 'r1', decision: 'REFUSED', ground: 'Luật Lưu trữ' }));
  });

  it('that were granted are carried out', async () => {
    const sent = fakeNetwork({ data: { ...data, ListPersonRequests: list({ ...request, state: 'DECIDED', decision: 'GRANTED', ground: 'Điều 10' }) }, permissions: ['person:register', 'person:decide'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    await user.click(await screen.findByRole('button', { name: 'Đã thực hiện' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText(/Việc đã làm/), 'Đã gửi bản sao');
    await user.click(within(form).getByRole('button', { name: 'Đã thực hiện' }));
    await waitFor(() => expect(sent.find((each) => each.operation === 'CarryOutPersonRequest')?.variables).toMatchObject({ id: 'r1', done: 'Đã gửi bản sao' }));
  });

  it('that ask for the end of feedback are met by its code, by those who decide', async () => {
    const sent = fakeNetwork({ data, permissions: ['person:register', 'person:decide'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    await user.click(await screen.findByRole('button', { name: 'Ẩn danh phản ánh, kiến nghị' }));
    const form = await screen.findByRole('dialog');
    const end = within(form).getByRole('button', { name: 'Ẩn danh phản ánh, kiến nghị' });
    await user.click(end);
    expect(within(form).getByRole('alert')).toHaveTextContent('Cần có: Mã phản ánh, kiến nghị.');
    await user.type(within(form).getByLabelText(/Mã phản ánh/), ' PAKN-261101-0001 ');
    await user.type(within(form).getByLabelText(/Căn cứ/), 'Biên bản hủy 03/BB-VP');
    await user.click(end);
    expect(await screen.findByText('Đã ẩn danh PAKN-261101-0001.')).toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'AnonymiseFeedback')?.variables).toMatchObject({ feedbackId: 'PAKN-261101-0001', reason: 'Biên bản hủy 03/BB-VP' });
  });

  it('say that they are loading, and what went wrong', async () => {
    fakeNetwork({ data: {}, permissions: ['person:register'] });
    openAt('/du-lieu-ca-nhan');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('logging out', () => {
  it('forgets what forms kept in this tab', async () => {
    sessionStorage.setItem('tthc.draft.intake', '{"name":"An"}');
    fakeNetwork({ data, permissions: ['person:register'] });
    const { user } = openAt('/du-lieu-ca-nhan');
    const leave = await screen.findByRole('link', { name: 'Đăng xuất' });
    leave.addEventListener('click', (event) => event.preventDefault());
    await user.click(leave);
    expect(sessionStorage.getItem('tthc.draft.intake')).toBeNull();
  });
});
