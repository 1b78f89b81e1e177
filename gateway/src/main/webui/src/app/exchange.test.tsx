import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeNetwork, type Sent } from '@/lib/testing/network';
import { answers } from '../../scripts/answers.mjs';
import { openAt } from './testing';

const READ = ['dossier:read', 'exchange:read'];
const RESEND = [...READ, 'exchange:resend'];
const CONTROL = [...RESEND, 'exchange:reconcile'];
const EVIDENCE = '/api/exchange/evidence';
const pageInfo = { endCursor: null, hasNextPage: false };
const link = (answers['ReadExchangeLink'] as { exchangeLink: object }).exchangeLink;
const entry = (answers['ReadExchangeEntry'] as { exchangeEntry: object }).exchangeEntry;
const notConnected = { exchangeLink: { ...link, connected: false, state: 'NOT_CONNECTED', since: null, lastAcknowledgedAt: null, nextTryAt: null, cause: null, waiting: 0, stuck: 0, openDifferences: 0 } };
const asked = (sent: Sent[], operation: string) => sent.findLast((one) => one.operation === operation);

describe('the link to the national portal', () => {
  it('says since when it is interrupted, why, and what happens by itself', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/dong-bo');
    const card = await screen.findByRole('region', { name: /Kết nối với Cổng/ });
    expect(await within(card).findByText('Đang gián đoạn từ 22/11/2026 14:40')).toBeInTheDocument();
    expect(card).toHaveTextContent('Không kết nối được với Cổng.');
    expect(card).toHaveTextContent('Việc cần làm: Không phải làm gì');
    expect(card).toHaveTextContent('Hệ thống tự gửi lại lúc 22/11/2026 15:05');
    expect(within(card).getByRole('link', { name: '4' })).toHaveAttribute('href', '/dong-bo?xem=STUCK');
    expect(within(card).getByRole('link', { name: '38' })).toHaveAttribute('href', '/dong-bo/chenh-lech');
  });

  it('says that it works', async () => {
    fakeNetwork({ permissions: READ, data: { ReadExchangeLink: { exchangeLink: { ...link, state: 'WORKING', since: null, nextTryAt: null, cause: null } } } });
    openAt('/dong-bo');
    expect(await screen.findByText('Đang thông suốt')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: /Kết nối với Cổng/ })).queryByText(/Việc cần làm/)).not.toBeInTheDocument();
  });

  it('says that it was never made', async () => {
    fakeNetwork({ permissions: READ, data: { ReadExchangeLink: notConnected, ListReconciliations: { reconciliations: [] } } });
    openAt('/dong-bo/doi-soat');
    expect(await screen.findByText('Chưa kết nối')).toBeInTheDocument();
    expect(screen.getByText(/báo quản trị hệ thống/)).toBeInTheDocument();
    expect(await screen.findByText(/có kết nối thì hệ thống tự đối soát/)).toBeInTheDocument();
  });

  it('that cannot be asked for does not hide the ledger', async () => {
    fakeNetwork({ permissions: READ, refuse: { ReadExchangeLink: { code: 'service-unavailable', detail: 'Tạm thời không phục vụ được.' } } });
    openAt('/dong-bo');
    expect(await screen.findByRole('table', { name: 'Sổ đồng bộ' })).toBeInTheDocument();
    expect(screen.getByText(/service-unavailable · trace-1/)).toBeInTheDocument();
  });
});

describe('the exchange ledger', () => {
  it('begins with what needs somebody, in words, and filters in the address', async () => {
    const sent = fakeNetwork({ permissions: READ });
    const { user, router } = openAt('/dong-bo');
    const open = await screen.findByRole('link', { name: 'Xem trao đổi của hồ sơ AG.30307.261122.00001' });
    expect(open).toHaveAttribute('href', '/dong-bo/ho-so/ds-1');
    expect(screen.getByRole('link', { name: 'Mở hồ sơ AG.30307.261122.00001' })).toHaveAttribute('href', '/ho-so/ds-1');
    const row = open.closest('tr');
    expect(row).toHaveTextContent('Đã có kết quả');
    expect(row).toHaveTextContent('Đang xử lý');
    expect(row).toHaveTextContent('từ 21/11/2026 09:00 · đã thử 8 lần');
    expect(row).toHaveTextContent('Kiểm tra số định danh trong hồ sơ');
    expect(asked(sent, 'ListExchangeEntries')?.variables['filter']).toEqual({ standing: 'STUCK', unitId: null, text: null });
    await user.click(screen.getByRole('radio', { name: 'Tất cả' }));
    await user.type(screen.getByRole('searchbox', { name: /Tìm trong sổ/ }), 'khai sinh{Enter}');
    await waitFor(() => expect(asked(sent, 'ListExchangeEntries')?.variables['filter']).toEqual({ standing: null, unitId: null, text: 'khai sinh' }));
    expect(router.state.location.search).toBe('?xem=ALL&q=khai+sinh');
  });

  it('is in the menu of those who may read it', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/dong-bo');
    expect(await screen.findByRole('link', { name: 'Đồng bộ' })).toHaveAttribute('href', '/dong-bo');
  });

  it.each(['/dong-bo', '/dong-bo/ho-so/ds-1', '/dong-bo/chenh-lech', '/dong-bo/doi-soat'])('%s is closed to those without the permission', async (address) => {
    const sent = fakeNetwork({ permissions: ['dossier:read'] });
    openAt(address);
    expect(await screen.findByRole('heading', { name: /không được mở màn hình này/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Đồng bộ' })).not.toBeInTheDocument();
    expect(sent.some((one) => /Exchange|Portal|Reconcil/.test(one.operation))).toBe(false);
  });
});

describe('the exchange of one dossier', () => {
  it('tells state, progress and result apart, and every message with its answer', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/dong-bo/ho-so/ds-1');
    const parts = await screen.findByRole('region', { name: /Cổng đã ghi nhận đến đâu/ });
    expect(parts).toHaveTextContent(/Trạng thái\s*Chưa ghi nhận/);
    expect(parts).toHaveTextContent('2/4 bước');
    const rows = within(screen.getByRole('table', { name: /Các lần gửi/ })).getAllByRole('row').slice(1);
    expect(rows[0]).toHaveTextContent('22/11/2026 15:00Trạng tháiBị từ chốiDữ liệu không hợp lệ: MaDoiTuongmã 3');
    expect(rows[1]).toHaveTextContent('Tiến trình, bước 1–2Đã ghi nhậnThành công');
    expect(rows[2]).toHaveTextContent('Không đến nơiKhông có trả lời');
    expect(screen.queryByRole('button', { name: 'Gửi lại' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Tải chứng cứ' })).not.toBeInTheDocument();
  });

  it('says what is acknowledged, and what is not due', async () => {
    fakeNetwork({
      permissions: READ,
      data: { ReadExchangeEntry: { exchangeEntry: { ...entry, standing: 'ACKNOWLEDGED', acknowledgedRevision: 3, progressEntries: 0, acknowledgedProgress: 0, resultDue: false, cause: null, messages: [] } } },
    });
    openAt('/dong-bo/ho-so/ds-1');
    const parts = await screen.findByRole('region', { name: /Cổng đã ghi nhận đến đâu/ });
    expect(parts).toHaveTextContent(/Trạng thái\s*Đã ghi nhận/);
    expect(parts).toHaveTextContent('Chưa có để gửi');
    expect(parts).toHaveTextContent('Chưa đến lúc gửi');
    expect(screen.getByText('Chưa gửi lần nào.')).toBeInTheDocument();
  });

  it('is sent again with a reason, once', async () => {
    const sent = fakeNetwork({ permissions: RESEND });
    const { user } = openAt('/dong-bo/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Lý do cần ít nhất 5 ký tự.');
    expect(asked(sent, 'ResendToPortal')).toBeUndefined();
    await user.type(within(dialog).getByLabelText(/Lý do/), ' Đã sửa số định danh ');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(await screen.findByText('Đã xếp hàng gửi lại.')).toBeInTheDocument();
    expect(asked(sent, 'ResendToPortal')?.variables).toEqual({ dossierId: 'ds-1', reason: 'Đã sửa số định danh', idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  it('is refused with the reason of the service, and the words stay', async () => {
    fakeNetwork({ permissions: RESEND, refuse: { ResendToPortal: { code: 'exchange-entry-not-found', status: 404, detail: 'Hồ sơ không còn trong phạm vi của bạn.' } } });
    const { user } = openAt('/dong-bo/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Gửi lại' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Cổng đã khắc phục');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(await within(dialog).findByText('Hồ sơ không còn trong phạm vi của bạn.')).toBeInTheDocument();
    expect(within(dialog).getByLabelText(/Lý do/)).toHaveValue('Cổng đã khắc phục');
  });

  it('offers nothing to send again when the service says so', async () => {
    fakeNetwork({ permissions: RESEND, data: { ReadExchangeEntry: { exchangeEntry: { ...entry, mayResend: false } } } });
    openAt('/dong-bo/ho-so/ds-1');
    expect(await screen.findByRole('button', { name: 'Tải chứng cứ' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Gửi lại' })).not.toBeInTheDocument();
  });
});

describe('differences', () => {
  it('stand by class, with what a class means and the next step', async () => {
    const sent = fakeNetwork({ permissions: READ });
    const { user } = openAt('/dong-bo/chenh-lech');
    await user.click(await screen.findByRole('link', { name: /7\s*Cổng không còn hồ sơ/ }));
    expect(await screen.findByText(/Cổng từng ghi nhận hồ sơ và cấp mã biên nhận/)).toBeInTheDocument();
    expect(screen.getByText(/tải chứng cứ gửi bộ phận hỗ trợ của Cổng/)).toBeInTheDocument();
    expect(asked(sent, 'ListPortalDifferences')?.variables).toEqual({ kind: 'LOST_THERE', open: true, after: null });
    const row = screen.getByRole('link', { name: 'AG.30307.261101.0002' }).closest('tr');
    expect(row).toHaveTextContent('Cổng đã ghi nhận rồi mất');
    expect(row).toHaveTextContent('Mã biên nhận BN-20261103-000118');
    expect(row).toHaveTextContent('Cần Cổng hỗ trợ');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Kết thúc/ })).not.toBeInTheDocument();
  });

  it('are sent again together; those that cannot be mended so are left out', async () => {
    const sent = fakeNetwork({ permissions: RESEND });
    const { user } = openAt('/dong-bo/chenh-lech');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả chênh lệch trên trang' }));
    const bar = screen.getByRole('group', { name: 'Đã chọn 3 chênh lệch' });
    expect(bar).toHaveTextContent('1 không sửa được bằng cách gửi lại');
    await user.click(within(bar).getByRole('button', { name: 'Gửi lại' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Đối soát đêm 22/11');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(await screen.findByText('Đã xếp hàng gửi lại 2 chênh lệch.')).toBeInTheDocument();
    expect(asked(sent, 'RepairPortalDifferences')?.variables).toEqual({ ids: ['d1', 'd2'], reason: 'Đối soát đêm 22/11', idempotencyKey: expect.any(String) as string });
    expect(screen.getByRole('checkbox', { name: /Chọn AG\.30307\.261101\.0001/ })).not.toBeChecked();
  });

  it('tell which one stood in the way', async () => {
    fakeNetwork({ permissions: RESEND, refuse: { RepairPortalDifferences: { code: 'difference-not-repairable', status: 409, detail: 'AG.30307.261101.0001 không gửi lại được.' } } });
    const { user } = openAt('/dong-bo/chenh-lech');
    await user.click(await screen.findByRole('checkbox', { name: /Chọn AG\.30307\.261101\.0001/ }));
    await user.click(screen.getByRole('button', { name: 'Gửi lại' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Đối soát đêm');
    await user.click(within(dialog).getByRole('button', { name: 'Gửi lại' }));
    expect(await within(dialog).findByText('AG.30307.261101.0001 không gửi lại được.')).toBeInTheDocument();
  });

  it('that sending cannot mend are ended with a ground, by the province', async () => {
    const sent = fakeNetwork({ permissions: CONTROL });
    const { user } = openAt('/dong-bo/chenh-lech');
    expect(await screen.findAllByRole('button', { name: /Kết thúc chênh lệch/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Kết thúc chênh lệch của AG.30307.261101.0003' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Căn cứ/), 'Phiếu hỗ trợ 123');
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc' }));
    await waitFor(() => expect(asked(sent, 'SettlePortalDifference')?.variables).toEqual({ id: 'd3', ground: 'Phiếu hỗ trợ 123', idempotencyKey: expect.any(String) as string }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('that have ended say how', async () => {
    const one = (answers['SettlePortalDifference'] as { settlePortalDifference: object }).settlePortalDifference;
    const data = { ListPortalDifferences: { portalDifferences: { totalCount: 2, pageInfo, edges: [{ node: one }, { node: { ...one, id: 'd4', closedBy: null, ground: null } }] } } };
    const sent = fakeNetwork({ permissions: CONTROL, data });
    openAt('/dong-bo/chenh-lech?xem=closed');
    expect(await screen.findByText('tinh.kstt: Phiếu hỗ trợ 123')).toBeInTheDocument();
    expect(screen.getByText('Hai bên đã khớp lại')).toBeInTheDocument();
    expect(asked(sent, 'ListPortalDifferences')?.variables).toMatchObject({ open: false });
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });
});

describe('evidence of the exchange', () => {
  let files: Blob[];
  let names: string[];
  beforeEach(() => {
    files = [];
    names = [];
    URL.createObjectURL = (blob: Blob) => { files.push(blob); return 'blob:x'; };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download); });
  });
  afterEach(() => { vi.restoreAllMocks(); });

  it('is downloaded for the chosen dossiers with its purpose, as from the own page', async () => {
    const sent = fakeNetwork({ permissions: RESEND });
    const { user } = openAt('/dong-bo/chenh-lech');
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả chênh lệch trên trang' }));
    await user.click(screen.getByRole('button', { name: 'Tải chứng cứ' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Tải chứng cứ' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Mục đích cần ít nhất 5 ký tự.');
    await user.type(within(dialog).getByLabelText(/Mục đích/), 'Phiếu hỗ trợ 123');
    await user.click(within(dialog).getByRole('button', { name: 'Tải chứng cứ' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(names[0]).toMatch(/^chung-cu-trao-doi-\d{4}-\d{2}-\d{2}\.zip$/);
    const post = asked(sent, `POST ${EVIDENCE}`);
    expect(post?.variables).toEqual({ dossierIds: ['ds-1', 'ds-2'], purpose: 'Phiếu hỗ trợ 123' });
    expect(post?.headers.get('X-TTHC-Client')).toBe('web');
    expect(post?.headers.get('Content-Type')).toBe('application/json');
  });

  it('that is refused says why, and nothing is kept', async () => {
    fakeNetwork({ permissions: RESEND, rest: { [EVIDENCE]: { status: 403, body: { type: '/problems/forbidden', detail: 'Hồ sơ ngoài phạm vi.' } } } });
    const { user } = openAt('/dong-bo/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Tải chứng cứ' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Mục đích/), 'Phiếu hỗ trợ 123');
    await user.click(within(dialog).getByRole('button', { name: 'Tải chứng cứ' }));
    expect(await within(dialog).findByText('Hồ sơ ngoài phạm vi.')).toBeInTheDocument();
    expect(files).toEqual([]);
  });
});

describe('reconciliations', () => {
  it('tell their numbers, and why one failed', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/dong-bo/doi-soat');
    expect((await screen.findAllByText('51.240')).length).toBeGreaterThan(0);
    expect(screen.getByText(/hằng đêm/)).toBeInTheDocument();
    expect(screen.getByText('tinh.kstt yêu cầu')).toBeInTheDocument();
    expect(screen.getByText('Không xong').closest('td')).toHaveTextContent('Không kết nối được với Cổng.');
    expect(screen.queryByRole('button', { name: 'Đối soát ngay' })).not.toBeInTheDocument();
  });

  it('are started by the province', async () => {
    const sent = fakeNetwork({ permissions: CONTROL });
    const { user } = openAt('/dong-bo/doi-soat');
    await user.click(await screen.findByRole('button', { name: 'Đối soát ngay' }));
    expect(await screen.findByText(/Đã bắt đầu đối soát/)).toBeInTheDocument();
    expect(asked(sent, 'ReconcileWithPortal')?.variables).toEqual({ idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  it('are refused while one runs', async () => {
    fakeNetwork({ permissions: CONTROL, refuse: { ReconcileWithPortal: { code: 'reconciliation-running', status: 409, detail: 'Một lần đối soát đang chạy.' } } });
    const { user } = openAt('/dong-bo/doi-soat');
    await user.click(await screen.findByRole('button', { name: 'Đối soát ngay' }));
    expect(await screen.findByText('Một lần đối soát đang chạy.')).toBeInTheDocument();
  });
});

describe('the exchange where people work', () => {
  it('is a section of the dossier that says what is stuck', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/ho-so/ds-1');
    const section = await screen.findByRole('region', { name: 'Đồng bộ với Cổng Dịch vụ công quốc gia' });
    expect(await within(section).findByText('2/4 bước')).toBeInTheDocument();
    expect(section).toHaveTextContent('BN-20261120-000731');
    expect(section).toHaveTextContent('Kiểm tra số định danh trong hồ sơ');
    expect(within(section).getByRole('link', { name: /Xem sổ đồng bộ/ })).toHaveAttribute('href', '/dong-bo/ho-so/ds-1');
  });

  it('does not keep the dossier waiting, and tells its own failure', async () => {
    fakeNetwork({ permissions: READ, hang: ['DossierExchange'] });
    openAt('/ho-so/ds-1');
    const section = await screen.findByRole('region', { name: 'Đồng bộ với Cổng Dịch vụ công quốc gia' });
    expect(within(section).getByText('Đang tải…')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Giấy tờ' })).toBeInTheDocument();
  });

  it('says when the dossier is not in the ledger', async () => {
    fakeNetwork({ permissions: READ, data: { DossierExchange: { exchangeEntry: null } } });
    openAt('/ho-so/ds-1');
    expect(await screen.findByText('Hồ sơ chưa có trong sổ đồng bộ.')).toBeInTheDocument();
  });

  it('is a tile of the desk when something needs the unit', async () => {
    fakeNetwork({ permissions: READ });
    openAt('/');
    expect(await screen.findByRole('link', { name: /4\s*Lỗi đồng bộ/ })).toHaveAttribute('href', '/dong-bo?xem=STUCK');
  });

  it('is no tile when nothing does', async () => {
    const sent = fakeNetwork({ permissions: READ, data: { DeskExchange: { exchangeLink: { stuck: 0 } } } });
    openAt('/');
    await screen.findByText('Hồ sơ quá hạn');
    await waitFor(() => expect(asked(sent, 'DeskExchange')).toBeDefined());
    expect(screen.queryByText('Lỗi đồng bộ')).not.toBeInTheDocument();
  });

  it('is not asked for by those who may not read it', async () => {
    const sent = fakeNetwork({ permissions: ['dossier:read'] });
    openAt('/');
    await screen.findByText('Hồ sơ quá hạn');
    openAt('/ho-so/ds-1');
    await screen.findByRole('heading', { name: 'Giấy tờ' });
    expect(screen.queryByText('Đồng bộ với Cổng Dịch vụ công quốc gia')).not.toBeInTheDocument();
    expect(sent.some((one) => one.operation.includes('Exchange'))).toBe(false);
  });
});
