import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answers, officer, publicAnswers } from '../../scripts/answers.mjs';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

interface List { edges: { node: { code: string } }[] }
const dossiers = (answers['ListDossiers'] as { dossiers: List }).dossiers;
const allOfOnePage = { dossiers: { ...dossiers, totalCount: dossiers.edges.length, pageInfo: { endCursor: null, hasNextPage: false } } };
const permissions = (officer as { permissions: string[] }).permissions;

describe('many dossiers at once', () => {
  it('are taken one after the other, and what became of each is told', async () => {
    const sent = fakeNetwork({ permissions: [...permissions, 'dossier:process'] });
    const { user } = openAt('/ho-so?xem=UNASSIGNED');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn hồ sơ AG.30307.261122.00001' }));
    await user.click(screen.getByRole('checkbox', { name: 'Chọn hồ sơ AG.30307.261122.00002' }));
    const bar = screen.getByRole('group', { name: 'Đã chọn 2 hồ sơ' });
    await user.click(within(bar).getByRole('button', { name: /Nhận xử lý/ }));
    expect(await screen.findByText('Đã thực hiện 2/2 hồ sơ')).toBeInTheDocument();
    const commands = sent.filter((one) => one.operation === 'ActOnDossier');
    expect(commands.map((one) => one.variables['input'])).toEqual([
      { id: 'ds-0', revision: 1, action: 'TAKE' }, { id: 'ds-1', revision: 1, action: 'TAKE' },
    ]);
    expect(new Set(commands.map((one) => one.variables['idempotencyKey'])).size).toBe(2);
  });

  it('tell which ones were refused and why', async () => {
    fakeNetwork({ permissions: [...permissions, 'dossier:process'], refuse: { ActOnDossier: { code: 'stale-revision', status: 409, detail: 'Hồ sơ vừa được người khác thay đổi.' } } });
    const { user } = openAt('/ho-so?xem=UNASSIGNED');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn hồ sơ AG.30307.261122.00001' }));
    await user.click(screen.getByRole('button', { name: /Nhận xử lý/ }));
    expect(await screen.findByText('Đã thực hiện 0/1 hồ sơ')).toBeInTheDocument();
    expect(screen.getByText(/00001: Hồ sơ vừa được người khác thay đổi/)).toBeInTheDocument();
  });

  it('are offered nothing that is not open to every one of them', async () => {
    fakeNetwork({ permissions: [...permissions, 'dossier:process'] });
    const { user } = openAt('/ho-so');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả hồ sơ trên trang' }));
    expect(screen.getByText(/không có thao tác chung/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Nhận xử lý/ })).not.toBeInTheDocument();
  });

  it('cannot be chosen by those who only read', async () => {
    fakeNetwork({ permissions: ['dossier:read'] });
    openAt('/ho-so');
    await screen.findByText('AG.30307.261122.00001');
    expect(screen.queryByRole('checkbox', { name: /Chọn hồ sơ/ })).not.toBeInTheDocument();
  });
});

describe('an export', () => {
  let files: Blob[];
  beforeEach(() => {
    files = [];
    URL.createObjectURL = (blob: Blob) => { files.push(blob); return 'blob:x'; };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it('has as many rows as the list counts, asked for with the same filter', async () => {
    const sent = fakeNetwork({ data: { ListDossiers: allOfOnePage } });
    const { user } = openAt('/ho-so?xem=OVERDUE&linh-vuc=HT&q=nhung');
    await user.click(await screen.findByRole('button', { name: 'Xuất CSV' }));
    expect(await screen.findByText(`Đã xuất ${dossiers.edges.length} dòng.`)).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'AnnounceDossierExport')?.variables['filter']).toMatchObject({ view: 'OVERDUE', fieldCode: 'HT', text: 'nhung' });
    const [onScreen, exported] = sent.filter((one) => one.operation === 'ListDossiers');
    expect(exported?.variables['filter']).toEqual(onScreen?.variables['filter']);
    const lines = (await files[0]?.text())?.split('\r\n') ?? [];
    expect(lines).toHaveLength(dossiers.edges.length + 1);
    expect(lines[1]).toContain('AG.30307.261122.00001');
  });

  it('of feedback holds what the list shows', async () => {
    fakeNetwork();
    const { user } = openAt('/phan-anh');
    await user.click(await screen.findByRole('button', { name: 'Xuất CSV' }));
    expect(await screen.findByText('Đã xuất 3 dòng.')).toBeInTheDocument();
    expect(await files[0]?.text()).toContain('Mức lệ phí chứng thực niêm yết khác với mức thu');
  });

  it('of too many rows says to narrow the filter', async () => {
    fakeNetwork({ data: { ListDossiers: { dossiers: { ...dossiers, totalCount: 12_345 } } } });
    const { user } = openAt('/ho-so');
    await user.click(await screen.findByRole('button', { name: 'Xuất CSV' }));
    expect(await screen.findByText(/Có 12\.345 dòng/)).toBeInTheDocument();
    expect(files).toHaveLength(0);
  });
});

describe('a masked person', () => {
  it('may learn who looked at the data, and have it exported', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const sent = fakeNetwork({
      permissions: [...permissions, 'audit:read', 'dossier:unmask'],
      data: {
        PersonAccessLog: { personAccessLog: [{ at: '2026-11-20T08:00:00+07:00', username: 'tinh.kstt', action: 'dossier.unmask', purpose: 'RESOLVE_COMPLAINT', note: 'Đơn số 12', dossierCodes: ['AG.1'], unit: null }] },
        ExportPerson: { exportPerson: [{ code: 'AG.1' }] },
      },
    });
    const { user } = openAt('/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Xem nhật ký' }));
    const row = (await screen.findByText('tinh.kstt')).closest('tr');
    expect(row).toHaveTextContent('Xem đầy đủ thông tin');
    expect(row).toHaveTextContent('Đơn số 12');
    await user.click(screen.getByRole('button', { name: /Xuất dữ liệu theo yêu cầu/ }));
    expect(await screen.findByText('Đã xuất dữ liệu của 1 hồ sơ.')).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'ExportPerson')?.variables).toEqual({ dossierId: 'ds-1', purpose: 'ANSWER_APPLICANT' });
    vi.restoreAllMocks();
  });

  it('keeps the log from everyone but the auditor', async () => {
    fakeNetwork({ permissions: permissions.filter((one) => one !== 'audit:read') });
    openAt('/ho-so/ds-1');
    await screen.findByRole('button', { name: 'Xem đầy đủ' }).catch(() => null);
    expect(screen.queryByRole('button', { name: 'Xem nhật ký' })).not.toBeInTheDocument();
  });

  it('is shown for a purpose', async () => {
    const sent = fakeNetwork({ permissions: [...permissions, 'dossier:unmask'] });
    const { user } = openAt('/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Xem đầy đủ' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Xem đầy đủ' }));
    expect(await within(dialog).findByText('Còn 1 chỗ cần sửa')).toBeInTheDocument();
    await user.selectOptions(within(dialog).getByLabelText(/Mục đích/), 'INSPECTION');
    await user.click(within(dialog).getByRole('button', { name: 'Xem đầy đủ' }));
    expect(await screen.findByText('089090001212')).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'UnmaskApplicant')?.variables).toMatchObject({ dossierId: 'ds-1', purpose: 'INSPECTION' });
  });

  it('is taken out of an ended dossier for good, with the ground, once', async () => {
    const shown = (answers['ReadDossier'] as { dossier: object }).dossier;
    const sent = fakeNetwork({
      permissions: [...permissions, 'person:decide'],
      data: { ReadDossier: { dossier: { ...shown, state: 'RESULT_RETURNED' } }, AnonymiseDossier: { anonymiseDossier: { code: 'AG.1', files: 0 } } },
    });
    const { user } = openAt('/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Ẩn danh hồ sơ' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Căn cứ/), 'Biên bản hủy 03/BB-VP');
    await user.click(within(dialog).getByRole('button', { name: 'Ẩn danh hồ sơ' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'AnonymiseDossier')?.variables).toMatchObject({
      dossierId: 'ds-1', reason: 'Biên bản hủy 03/BB-VP', idempotencyKey: expect.any(String) as string,
    }));
  });

  it('stays masked for those who may not', async () => {
    fakeNetwork({ permissions: permissions.filter((one) => one !== 'dossier:unmask') });
    openAt('/ho-so/ds-1');
    expect(await screen.findByText('089090****12')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Xem đầy đủ' })).not.toBeInTheDocument();
  });
});

describe('feedback of those who do not write themselves', () => {
  it('is taken down by an officer', async () => {
    const sent = fakeNetwork({ permissions: [...permissions, 'feedback:process'] });
    const { user } = openAt('/phan-anh');
    await user.click(await screen.findByRole('button', { name: 'Ghi phản ánh' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Ghi phản ánh' }));
    expect(await within(dialog).findByText('Còn 3 chỗ cần sửa')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /^Nội dung/ }), 'Chờ lâu');
    await user.type(within(dialog).getByRole('textbox', { name: /^Lời của người gửi/ }), 'Tôi chờ ba giờ.');
    await user.type(within(dialog).getByRole('textbox', { name: /^Họ và tên/ }), 'Trần Thị Bé');
    await user.click(within(dialog).getByRole('button', { name: 'Ghi phản ánh' }));
    expect(await screen.findByText(/Mã tra cứu cho người gửi: 9F4K2M/)).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'TakeDownFeedback')?.variables).toMatchObject({
      input: { channel: 'IN_PERSON', title: 'Chờ lâu', content: 'Tôi chờ ba giờ.', sender: { name: 'Trần Thị Bé' } },
    });
  });

  it('is supplemented by its sender with code and secret', async () => {
    const waiting = { ...(publicAnswers['feedback'] as object), state: 'WAITING_SUPPLEMENT', reason: 'Xin gửi ảnh giấy hẹn', answer: null };
    const sent = fakeNetwork({ anonymous: true, rest: { '/public/feedbacks/PA-2611-00031': { status: 200, body: waiting } } });
    const { user } = openAt('/tra-cuu/phan-anh/PA-2611-00031?ma=9F4K2M');
    expect(await screen.findByText('Xin gửi ảnh giấy hẹn')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/Nội dung bổ sung/), 'Tôi gửi ảnh.');
    await user.click(screen.getByRole('button', { name: 'Gửi bổ sung' }));
    await waitFor(() => expect(screen.queryByLabelText(/Nội dung bổ sung/)).not.toBeInTheDocument());
    const post = sent.find((one) => one.operation === 'POST /public/feedbacks/PA-2611-00031/supplement');
    expect(post?.variables).toEqual({ secret: '9F4K2M', content: 'Tôi gửi ảnh.', fileIds: [] });
    expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
  });
});
