import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { answers, figures } from '../../scripts/answers.mjs';
import { openAt } from './testing';

const coverage = answers['ReadCoverage']?.['workflowCoverage'] as Record<string, unknown>;
const nothing = { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] };

interface Screen {
  name: string;
  address: string;
  operation: string;
  /** Something that only the filled screen shows. */
  shows: RegExp;
  empty: { data: Record<string, unknown>; says: RegExp };
  /** What else is empty then. */
  besides?: Record<string, unknown>;
}

const SCREENS: Screen[] = [
  { name: 'desk', address: '/', operation: 'Desk', shows: /cùng kỳ tháng trước 95/, empty: { data: { desk: { tiles: [], flow: null } }, says: /không có việc nào đang chờ/ }, besides: { DeskExchange: { exchangeLink: { stuck: 0 } } } },
  { name: 'queue', address: '/ho-so', operation: 'ListDossiers', shows: /AG\.30307\.261122\.00001/, empty: { data: { dossiers: nothing }, says: /Không có hồ sơ nào ở đây/ } },
  { name: 'dossier', address: '/ho-so/ds-1', operation: 'ReadDossier', shows: /Trình phê duyệt/, empty: { data: { dossier: null }, says: /không thuộc đơn vị của bạn/ } },
  { name: 'exchange ledger', address: '/dong-bo', operation: 'ListExchangeEntries', shows: /số định danh của người nộp không đúng mẫu/, empty: { data: { exchangeEntries: nothing }, says: /Không có hồ sơ nào cần xử lý/ } },
  { name: 'exchange of a dossier', address: '/dong-bo/ho-so/ds-1', operation: 'ReadExchangeEntry', shows: /BN-20261120-000731/, empty: { data: { exchangeEntry: null }, says: /không có trong sổ đồng bộ/ } },
  { name: 'differences', address: '/dong-bo/chenh-lech', operation: 'ListPortalDifferences', shows: /Cổng đã ghi nhận rồi mất/, empty: { data: { portalDifferences: nothing }, says: /Không có chênh lệch nào/ } },
  { name: 'reconciliations', address: '/dong-bo/doi-soat', operation: 'ListReconciliations', shows: /51\.240/, empty: { data: { reconciliations: [] }, says: /Chưa đối soát lần nào/ } },
  { name: 'feedback queue', address: '/phan-anh', operation: 'ListFeedbacks', shows: /Chờ quá lâu khi nộp/, empty: { data: { feedbacks: nothing }, says: /Không có phản ánh nào/ } },
  { name: 'feedback', address: '/phan-anh/fb-2', operation: 'ReadFeedback', shows: /Lời của người gửi/, empty: { data: { feedback: null }, says: /không thuộc đơn vị của bạn/ } },
  { name: 'procedures', address: '/thu-tuc?q=khai+sinh', operation: 'SearchProcedures', shows: /2\.811 thủ tục/, empty: { data: { procedures: nothing }, says: /Không tìm thấy thủ tục nào/ } },
  { name: 'procedure', address: '/thu-tuc/1.001193', operation: 'ReadProcedure', shows: /Cần mang gì/, empty: { data: { procedure: null }, says: /Kiểm tra lại mã/ } },
  { name: 'history of a procedure', address: '/thu-tuc/1.001193?xem=cong-bo', operation: 'HistoryOfProcedure', shows: /Điều 1 khoản 2 · dòng 2 · theo 1872\/QĐ-BTP của bộ/, empty: { data: { procedureHistory: [] }, says: /Chưa có lần công bố nào/ } },
  { name: 'remarks on a procedure', address: '/thu-tuc/1.001193?xem=chat-luong', operation: 'RemarksOnProcedure', shows: /0 bản chính và 0 bản sao/, empty: { data: { qualityFindings: nothing }, says: /Không thấy điều gì bất thường/ } },
  { name: 'figures of a procedure', address: '/thu-tuc/1.001193?xem=so-lieu', operation: 'FiguresOfProcedure', shows: /1\.204/, empty: { data: { figures: { ...figures, total: { values: [] } } }, says: /Chưa có số liệu/ } },
  { name: 'quality', address: '/chat-luong', operation: 'QualityFindings', shows: /Văn bản ủy quyền theo quy định/, empty: { data: { qualityFindings: nothing }, says: /Không còn điều gì bất thường/ } },
  { name: 'national differences', address: '/chat-luong/quoc-gia', operation: 'NationalDifferences', shows: /Trực tiếp: 4 giờ làm việc/, empty: { data: { nationalDifferences: nothing }, says: /Không có chỗ nào khác/ } },
  { name: 'codes without a national one', address: '/chat-luong/quoc-gia?xem=chua-co-ma', operation: 'UnmappedProcedures', shows: /Cấp bản sao trích lục hộ tịch/, empty: { data: { unmappedProcedures: nothing }, says: /Mọi thủ tục đều có mã quốc gia/ } },
  { name: 'decisions', address: '/quyet-dinh', operation: 'ListDecisions', shows: /2061\/QĐ-UBND/, empty: { data: { decisions: nothing }, says: /Chưa có quyết định nào/ } },
  { name: 'decision', address: '/quyet-dinh/d2', operation: 'ReadDecision', shows: /04 giờ làm việc/, empty: { data: { decision: null }, says: /dự thảo của đơn vị khác/ } },
  { name: 'ministry decisions', address: '/quyet-dinh/cua-bo', operation: 'ListUpstream', shows: /1872\/QĐ-BTP/, empty: { data: { upstreamDecisions: nothing }, says: /Không có quyết định nào của Bộ/ } },
  { name: 'lists', address: '/danh-muc', operation: 'SummariseLists', shows: /Cắt giảm 30% thời gian/, empty: { data: { procedureLists: [] }, says: /Chưa có danh mục nào/ } },
  { name: 'list', address: '/danh-muc/TIME_REDUCTION_30', operation: 'ReadList', shows: /11\.293,45 ngày = 90\.347,6 giờ/, empty: { data: { procedureList: { ...nothing, counts: { entries: 0, procedures: 0, province: 0, commune: 0, fields: 0, decisions: 0 }, savings: null } }, says: /Không có thủ tục nào trong danh mục/ } },
  { name: 'list decisions', address: '/danh-muc/quyet-dinh', operation: 'ListListDecisions', shows: /45\/QĐ-UBND/, empty: { data: { listDecisions: nothing }, says: /Chưa có quyết định danh mục nào/ } },
  { name: 'list decision', address: '/danh-muc/quyet-dinh/ld2', operation: 'ReadListDecision', shows: /Mới giảm 20\.00%/, empty: { data: { listDecision: null }, says: /dự thảo của đơn vị khác/ } },
  { name: 'reviews', address: '/danh-muc/ra-soat', operation: 'ListReviewPlans', shows: /272\/KH-UBND/, empty: { data: { reviewPlans: nothing }, says: /Chưa có kế hoạch rà soát nào/ } },
  { name: 'review', address: '/danh-muc/ra-soat/rp1', operation: 'ReadReviewPlan', shows: /Phải rà soát 12/, empty: { data: { reviewPlan: null }, says: /dự thảo của đơn vị khác/ } },
  { name: 'assessments', address: '/danh-muc/danh-gia-tac-dong', operation: 'ListAssessments', shows: /mức thu lệ phí hộ tịch/, empty: { data: { impactAssessments: { counts: { documents: 0, procedures: 0, introduced: 0, amended: 0, abolished: 0, appraised: 0, saving: 0 }, items: [] } }, says: /không phát sinh dự thảo/ } },
  { name: 'workflows', address: '/quy-trinh', operation: 'ListWorkflows', shows: /312\/QĐ-UBND/, empty: { data: { internalWorkflows: nothing }, says: /Không có quy trình nào/ } },
  { name: 'work list of workflows', address: '/quy-trinh?xem=can-ra-soat', operation: 'ListWorkflowProblems', shows: /Đơn vị Phường Mỹ Hòa/, empty: { data: { workflowProblems: nothing }, says: /Không có quy trình nào cần rà soát/ } },
  { name: 'electronic workflows', address: '/quy-trinh?xem=dien-tu', operation: 'ReadCoverage', shows: /2\.811\/2\.811 thủ tục/, empty: { data: { workflowCoverage: { ...coverage, rows: [] } }, says: /Chưa có thủ tục nào/ } },
  { name: 'workflow', address: '/quy-trinh/chi-tiet?khoa=procedure%2F2.002516', operation: 'ReadWorkflow', shows: /Xác minh án tích/, empty: { data: { internalWorkflow: null }, says: /chưa có quy trình riêng/ } },
  { name: 'cases', address: '/so-lieu/ho-so?chi-so=SETTLED&tu=2026-11-01&den=2026-11-30&so=2', operation: 'ReadFigureCases', shows: /đúng bằng con số/, empty: { data: { figureCases: nothing }, says: /Không có hồ sơ nào/ } },
  { name: 'figures', address: '/so-lieu?ky=TU_CHON&tu=2026-11-01&den=2026-11-30', operation: 'ReadFigures', shows: /có nhiều hồ sơ chậm nhất/, empty: { data: { figures: { ...figures, rows: [] } }, says: /Không có hồ sơ nào trong kỳ này/ } },
];

describe.each(SCREENS)('$name', ({ address, operation, shows, empty, besides }) => {
  it('shows what it is for', async () => {
    fakeNetwork();
    openAt(address);
    expect((await screen.findAllByText(shows)).length).toBeGreaterThan(0);
  });

  it('says that it is loading', async () => {
    fakeNetwork({ hang: [operation] });
    openAt(address);
    expect((await screen.findAllByText('Đang tải…')).length).toBeGreaterThan(0);
  });

  it('says what went wrong, with a code to quote', async () => {
    fakeNetwork({ refuse: { [operation]: { code: 'service-unavailable', detail: 'Dịch vụ tạm thời không phục vụ được.' } } });
    openAt(address);
    expect(await screen.findByText(/tạm thời chưa trả lời/)).toBeInTheDocument();
    expect(screen.getByText(/service-unavailable · trace-1/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeEnabled();
  });

  it('says what to do when there is nothing', async () => {
    fakeNetwork({ data: { [operation]: empty.data, ...besides } });
    openAt(address);
    expect(await screen.findByText(empty.says)).toBeInTheDocument();
  });
});

describe('who sees what', () => {
  it('offers the public pages to those who are not signed in', async () => {
    fakeNetwork({ anonymous: true });
    openAt('/');
    expect(await screen.findByRole('heading', { name: /Dịch vụ công/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Số liệu' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Đăng nhập cán bộ' })[0]).toHaveAttribute('href', '/dang-nhap?ve=%2F');
  });

  it.each([true, false])('shows the glossary to everybody, not signed in: %s', async (anonymous) => {
    fakeNetwork({ anonymous });
    openAt('/thuat-ngu');
    expect(await screen.findByRole('heading', { level: 1, name: 'Thuật ngữ' })).toBeInTheDocument();
    expect(screen.getByText(/So sánh hồ sơ tại tỉnh với hồ sơ trên Cổng/)).toBeInTheDocument();
  });

  it('asks to sign in and comes back to the same page', async () => {
    fakeNetwork({ anonymous: true });
    openAt('/ho-so?xem=OVERDUE');
    expect(await screen.findByRole('heading', { name: 'Cần đăng nhập' })).toBeInTheDocument();
    expect(screen.getByRole('main').querySelector('a')).toHaveAttribute('href', '/dang-nhap?ve=%2Fho-so%3Fxem%3DOVERDUE');
  });

  it('shows in the menu what the permissions allow, and nothing more', async () => {
    fakeNetwork({ permissions: ['catalog:read', 'feedback:read'] });
    openAt('/');
    await screen.findByRole('heading', { name: 'Bàn làm việc' });
    expect(screen.getByRole('navigation', { name: 'Mục chính' })).toHaveTextContent('Bàn làm việcPhản ánh, kiến nghịThủ tục');
  });

  it('groups the menu under headings that open by keyboard and close with Escape', async () => {
    fakeNetwork({ permissions: ['catalog:read', 'catalog:workflow', 'decision:read', 'catalog:calendar', 'figures:read'] });
    const { user } = openAt('/so-lieu?ky=TU_CHON&tu=2026-11-01&den=2026-11-30');
    const heading = await screen.findByRole('button', { name: 'Thủ tục' });
    expect(screen.queryByRole('link', { name: 'Chất lượng dữ liệu' })).not.toBeInTheDocument();
    heading.focus();
    await user.keyboard('{Enter}');
    expect(heading).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('link', { name: 'Quy trình nội bộ' })).toBeVisible();
    await user.keyboard('{Tab}{Escape}');
    expect(heading).toHaveFocus();
    expect(screen.queryByRole('link', { name: 'Quy trình nội bộ' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Quản trị' }));
    await user.click(screen.getByRole('link', { name: 'Đơn vị' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Lịch làm việc' })).not.toBeInTheDocument());
    expect(screen.getByRole('button', { name: 'Quản trị' })).toHaveClass('menu-heading-here');
  });

  it('shows a heading with one thing under it as that thing', async () => {
    fakeNetwork({ permissions: ['feedback:read'] });
    openAt('/');
    expect(await screen.findByRole('link', { name: 'Tra cứu thủ tục' })).toHaveAttribute('href', '/thu-tuc');
    expect(screen.getByRole('link', { name: 'Đơn vị' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Quản trị' })).not.toBeInTheDocument();
  });

  it('does not open a screen that the permissions do not allow', async () => {
    fakeNetwork({ permissions: ['catalog:read'] });
    openAt('/tiep-nhan');
    expect(await screen.findByRole('heading', { name: /không được mở màn hình này/ })).toBeInTheDocument();
  });
});
