import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

const PERMISSIONS = ['keys:read', 'keys:manage', 'figures:read'];
const SECRET = `tthc_1a2b3c4d_${'A'.repeat(43)}`;
const pageInfo = { endCursor: null, hasNextPage: false };
const key = {
  id: 'k1', name: 'Thống kê TTHC', owner: 'Cục Kiểm soát TTHC', scopes: ['FIGURES', 'CASES'], state: 'ACTIVE', reminder: 'ROTATE', expiresAt: '2027-06-30T17:00:00Z',
  lastUsedAt: '2026-11-20T01:30:00Z', requestsToday: 12, perDay: 10000, contact: 'thongke@example.vn', purpose: 'Tổng hợp toàn quốc', legalGround: 'Nghị định 118/2025/NĐ-CP',
  unitIds: [], fieldCodes: [], periodFrom: '2026-01-01', periodTo: null, addresses: ['203.113.0.0/16'], perMinute: 60, issuedAt: '2026-08-01T01:30:00Z', issuedBy: 'tinh.quantri',
  revokedAt: null, revokedBy: null, revokeReason: null,
  secrets: [{ prefix: 'tthc_1a2b3c4d', madeAt: '2026-08-01T01:30:00Z', madeBy: 'tinh.quantri', validUntil: null, lastUsedAt: '2026-11-20T01:30:00Z' }],
};
const data = {
  ListKeys: { apiKeys: { totalCount: 1, pageInfo, edges: [{ node: key }] } },
  ReadKey: { apiKey: key },
  ReadKeyReads: {
    apiKeyReads: { totalCount: 1, pageInfo, edges: [{ node: { id: '1', at: '2026-11-20T01:30:00Z', prefix: 'tthc_1a2b3c4d', query: 'Cases: figureCases', filter: '[{"name":"figureCases"}]', rows: 87, status: 200, address: '203.113.1.9' } }] },
  },
  ReadKeyUsage: { apiKeyUsage: [{ keyId: 'k1', name: key.name, owner: key.owner, reads: 1200, rows: 45000, refused: 3, days: 20, lastReadAt: '2026-11-20T01:30:00Z' }] },
  IssueKey: { issueApiKey: { secret: SECRET, key } },
  RotateKey: { rotateApiKey: { secret: SECRET, key } },
  RevokeKey: { revokeApiKey: { ...key, state: 'REVOKED', reminder: null, revokedAt: '2026-11-22T01:30:00Z', revokedBy: 'tinh.quantri', revokeReason: 'Lộ khóa', secrets: [] } },
};

describe('keys for national consumers', () => {
  it('are listed with their state and what to do about them', async () => {
    fakeNetwork({ data, permissions: PERMISSIONS });
    const { user } = openAt('/khoa-truy-cap');
    expect(await screen.findByRole('link', { name: 'Thống kê TTHC' })).toHaveAttribute('href', '/khoa-truy-cap/k1');
    expect(screen.getByText('Nên thay bí mật')).toBeInTheDocument();
    expect(screen.getByText('12/10.000')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Quản trị' }));
    expect(screen.getByRole('link', { name: 'Khóa truy cập' })).toBeInTheDocument();
  });

  it('are issued with everything that is needed, and the secret is shown once', async () => {
    const sent = fakeNetwork({ data, permissions: PERMISSIONS });
    const { user } = openAt('/khoa-truy-cap');
    await user.click(await screen.findByRole('button', { name: 'Cấp khóa' }));
    const form = await screen.findByRole('dialog');
    await user.click(within(form).getByRole('button', { name: 'Cấp khóa' }));
    expect(within(form).getByRole('alert')).toHaveTextContent('Cần có: Căn cứ pháp lý.');
    expect(sent.some((each) => each.operation === 'IssueKey')).toBe(false);
    await user.type(within(form).getByLabelText(/Tên khóa/), 'Thống kê');
    await user.type(within(form).getByLabelText(/Cơ quan sử dụng/), 'Cục Kiểm soát TTHC');
    await user.type(within(form).getByLabelText(/Đầu mối liên hệ/), 'a@example.vn');
    await user.type(within(form).getByLabelText(/Mục đích/), 'Tổng hợp');
    await user.type(within(form).getByLabelText(/Căn cứ pháp lý/), 'Nghị định 118');
    await user.click(within(form).getByRole('checkbox', { name: 'Hồ sơ tạo nên số liệu' }));
    await user.type(within(form).getByLabelText(/Địa chỉ mạng/), '203.113.0.0/16, 10.0.0.1');
    await user.type(within(form).getByLabelText(/Số liệu từ ngày/), '01/01/2026');
    await user.type(within(form).getByLabelText(/Dùng đến hết ngày/), '31/12/2999');
    await user.click(within(form).getByRole('button', { name: 'Cấp khóa' }));
    expect(await screen.findByTestId('secret')).toHaveTextContent(SECRET);
    expect(sent.find((each) => each.operation === 'IssueKey')?.variables['input']).toMatchObject({
      name: 'Thống kê', scopes: ['FIGURES', 'CASES'], addresses: ['203.113.0.0/16', '10.0.0.1'], unitIds: [], periodFrom: '2026-01-01', periodTo: null, perMinute: 60, perDay: 10000,
      expiresOn: '2999-12-31',
    });
    await user.click(screen.getByRole('button', { name: 'Chép' }));
    expect(await screen.findByText('Đã chép.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Đã chép xong' }));
    await waitFor(() => expect(screen.queryByText(SECRET)).not.toBeInTheDocument());
  });

  it('tell what they open and what was read with them', async () => {
    fakeNetwork({ data, permissions: PERMISSIONS });
    openAt('/khoa-truy-cap/k1');
    expect(await screen.findByText('Nghị định 118/2025/NĐ-CP')).toBeInTheDocument();
    expect(screen.getByText('01/01/2026 – …')).toBeInTheDocument();
    expect(screen.getByText('Toàn tỉnh')).toBeInTheDocument();
    expect(await screen.findByText('Cases: figureCases')).toBeInTheDocument();
    expect(screen.getByText('87')).toBeInTheDocument();
  });

  it('get a new secret, with an overlap', async () => {
    const sent = fakeNetwork({ data, permissions: PERMISSIONS });
    const { user } = openAt('/khoa-truy-cap/k1');
    await user.click(await screen.findByRole('button', { name: 'Thay bí mật' }));
    const form = await screen.findByRole('dialog');
    const days = within(form).getByLabelText(/Số ngày dùng song song/);
    await user.clear(days);
    await user.type(days, '31');
    await user.click(within(form).getByRole('button', { name: 'Thay bí mật' }));
    expect(within(form).getAllByText('Số ngày phải từ 0 đến 30.').length).toBeGreaterThan(0);
    await user.clear(days);
    await user.type(days, '14');
    await user.click(within(form).getByRole('button', { name: 'Thay bí mật' }));
    expect(await screen.findByTestId('secret')).toHaveTextContent(SECRET);
    expect(sent.find((each) => each.operation === 'RotateKey')?.variables).toEqual({ id: 'k1', overlapDays: 14 });
  });

  it('are revoked with a reason', async () => {
    const sent = fakeNetwork({ data, permissions: PERMISSIONS });
    const { user } = openAt('/khoa-truy-cap/k1');
    await user.click(await screen.findByRole('button', { name: 'Thu hồi' }));
    const form = await screen.findByRole('dialog');
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }));
    expect(sent.some((each) => each.operation === 'RevokeKey')).toBe(false);
    await user.type(within(form).getByLabelText(/Lý do/), 'Lộ khóa');
    await user.click(within(form).getByRole('button', { name: 'Thu hồi' }));
    expect(await screen.findByText('Đã thu hồi')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thay bí mật' })).not.toBeInTheDocument();
    expect(sent.find((each) => each.operation === 'RevokeKey')?.variables).toEqual({ id: 'k1', reason: 'Lộ khóa' });
  });

  it('are counted by month, on the screen and as a file', async () => {
    const sent = fakeNetwork({ data, permissions: PERMISSIONS });
    openAt('/khoa-truy-cap/su-dung?thang=2026-10');
    expect(await screen.findByText('45.000')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tải tệp CSV' })).toHaveAttribute('href', '/api/v1/api-keys/usage.csv?month=2026-10');
    expect(sent.find((each) => each.operation === 'ReadKeyUsage')?.variables).toEqual({ month: '2026-10' });
  });

  it('are only looked at by those who may not manage them', async () => {
    fakeNetwork({ data, permissions: ['keys:read'] });
    openAt('/khoa-truy-cap/k1');
    expect(await screen.findByText('Nghị định 118/2025/NĐ-CP')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Thu hồi' })).not.toBeInTheDocument();
  });

  it('are closed to everyone else', async () => {
    fakeNetwork({ data, permissions: ['figures:read'] });
    openAt('/khoa-truy-cap');
    expect(await screen.findByText(/không được mở màn hình này/)).toBeInTheDocument();
  });

  it.each([['/khoa-truy-cap', 'ListKeys'], ['/khoa-truy-cap/k1', 'ReadKey'], ['/khoa-truy-cap/su-dung', 'ReadKeyUsage']])('%s says that it is loading, and what went wrong', async (address, operation) => {
    fakeNetwork({ data, permissions: PERMISSIONS, hang: [operation] });
    openAt(address);
    expect((await screen.findAllByText('Đang tải…')).length).toBeGreaterThan(0);
    fakeNetwork({ data, permissions: PERMISSIONS, refuse: { [operation]: { code: 'service-unavailable', detail: 'Tạm thời không phục vụ được.' } } });
    openAt(address);
    expect(await screen.findByText(/service-unavailable · trace-1/)).toBeInTheDocument();
  });

  it('say what to do when there are none', async () => {
    fakeNetwork({ data: { ListKeys: { apiKeys: { totalCount: 0, pageInfo, edges: [] } } }, permissions: PERMISSIONS });
    openAt('/khoa-truy-cap');
    expect(await screen.findByText('Chưa có khóa nào')).toBeInTheDocument();
  });
});
