import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { answers, decision, dossier, figures, officer, procedure } from '../../scripts/answers.mjs';
import { openAt } from './testing';

describe('receiving a dossier', () => {
  async function fill(user: ReturnType<typeof openAt>['user']) {
    await user.click(await screen.findByRole('combobox', { name: /^Thủ tục/ }));
    await user.paste('dang ky khai sinh');
    await screen.findByRole('option', { name: /Thủ tục đăng ký khai sinh/ });
    await user.keyboard('{Enter}');
    await user.click(screen.getByLabelText(/Số định danh/));
    await user.paste('089190001234');
    await user.click(await screen.findByRole('button', { name: /Dùng tên: Lê Thị Hồng Nhung/ }));
    await user.click(await screen.findByRole('checkbox', { name: 'Nhận đủ tất cả giấy tờ' }));
  }

  it('goes by keyboard from the procedure to the two codes, with the header that keeps other sites out', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/tiep-nhan');
    await fill(user);
    expect(await screen.findByText(/Có thể trùng: hồ sơ AG\.30307\.261101\.00007/)).toBeInTheDocument();
    expect(await screen.findByText('8.000 đ', { selector: 'strong' })).toBeInTheDocument();
    await user.keyboard('{F9}');
    expect(await screen.findByRole('heading', { name: 'Đã tiếp nhận hồ sơ' })).toBeInTheDocument();
    expect(screen.getByText('730164')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Mở giấy hẹn/ })).toHaveAttribute('href', '/api/dossiers/ds-77/receipt.pdf');
    const command = sent.find((one) => one.operation === 'ReceiveDossier');
    expect(command?.headers.get('X-TTHC-Client')).toBe('web');
    expect(command?.variables).toMatchObject({
      input: { procedureCode: '1.001193', channel: 'COUNTER', applicant: { identityNumber: '089190001234', name: 'Lê Thị Hồng Nhung' }, papers: [{ no: 1, form: 'ORIGINAL' }, { no: 2, form: 'ORIGINAL' }, { no: 3, form: 'COPY', copies: 1 }] },
    });
    expect(String(command?.variables['idempotencyKey'])).toMatch(/^\w{8,80}$/);
  });

  it('lets data take the place of a paper by keyboard alone, naming the database of the decision', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/tiep-nhan');
    await fill(user);
    const marriage = screen.getByRole('checkbox', { name: /Giấy chứng nhận kết hôn/ });
    await user.tab();
    while (document.activeElement !== marriage) await user.tab();
    await user.keyboard(' ');
    const replace = screen.getByRole('button', { name: /^Thay bằng dữ liệu – Cơ sở dữ liệu hộ tịch điện tử: Giấy chứng nhận kết hôn/ });
    while (document.activeElement !== replace) await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByLabelText(/^Hình thức: Giấy chứng nhận kết hôn/)).toHaveValue('DATA');
    await user.keyboard('{F9}');
    await waitFor(() => expect(sent.some((one) => one.operation === 'ReceiveDossier')).toBe(true));
    expect(sent.find((one) => one.operation === 'ReceiveDossier')?.variables).toMatchObject({
      input: { papers: [{ no: 1, form: 'ORIGINAL' }, { no: 2, form: 'ORIGINAL' }, { no: 3, form: 'DATA', database: 'Cơ sở dữ liệu hộ tịch điện tử' }] },
    });
  });

  it('takes a paper whose data are not to be had, with what the look-up gave', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/tiep-nhan');
    await fill(user);
    await user.selectOptions(screen.getByLabelText(/^Tra cứu dữ liệu: Giấy chứng nhận kết hôn/), 'Dữ liệu thiếu hoặc sai');
    await user.keyboard('{F9}');
    await waitFor(() => expect(sent.some((one) => one.operation === 'ReceiveDossier')).toBe(true));
    expect(sent.find((one) => one.operation === 'ReceiveDossier')?.variables).toMatchObject({
      input: { papers: [{ lookUp: null }, { lookUp: null }, { no: 3, form: 'COPY', lookUp: 'WRONG' }] },
    });
  });

  it('says what is missing, under the field and in a summary that jumps to it', async () => {
    fakeNetwork();
    const { user } = openAt('/tiep-nhan');
    await screen.findByRole('combobox', { name: /^Thủ tục/ });
    await user.keyboard('{F9}');
    const summary = await screen.findByText('Còn 3 chỗ cần sửa');
    await user.click(within(summary.parentElement ?? document.body).getByRole('link', { name: /đúng 12 chữ số/ }));
    expect(screen.getByLabelText(/Số định danh/)).toHaveFocus();
    expect(screen.getByLabelText(/Số định danh/)).toHaveAccessibleDescription(/đúng 12 chữ số/);
  });

  it('keeps what was typed when the dossier is refused, and sends the mended one as another command', async () => {
    const sent = fakeNetwork({ refuse: { ReceiveDossier: { code: 'procedure-abolished', detail: 'Thủ tục 1.001193 đã bị bãi bỏ từ 01/11/2026.' } } });
    const { user } = openAt('/tiep-nhan');
    await fill(user);
    await user.keyboard('{F9}');
    expect(await screen.findByText(/đã bị bãi bỏ từ 01\/11\/2026/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Số định danh/)).toHaveValue('089190001234');
    expect(sessionStorage.getItem('tthc.draft.intake')).toContain('089190001234');
    await user.keyboard('{F9}');
    await waitFor(() => expect(sent.filter((one) => one.operation === 'ReceiveDossier')).toHaveLength(2));
    const keys = sent.filter((one) => one.operation === 'ReceiveDossier').map((one) => one.variables['idempotencyKey']);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('brings an unfinished entry back', async () => {
    sessionStorage.setItem('tthc.draft.intake', JSON.stringify({ name: 'Võ Minh Tâm' }));
    fakeNetwork();
    openAt('/tiep-nhan');
    expect(await screen.findByText(/Đã mở lại phần đang nhập dở/)).toBeInTheDocument();
    expect(screen.getByLabelText(/Họ và tên/)).toHaveValue('Võ Minh Tâm');
  });
});

describe('handling a dossier', () => {
  it('asks for the reason of a supplement and sends the papers with it, on the revision that was read', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/ho-so/ds-1');
    await user.click(await screen.findByRole('button', { name: 'Yêu cầu bổ sung' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Yêu cầu bổ sung' }));
    expect(await within(dialog).findAllByText(/Ghi lý do/)).toHaveLength(2);
    await user.click(within(dialog).getByRole('checkbox', { name: /Giấy chứng nhận kết hôn/ }));
    await user.type(within(dialog).getByLabelText(/Lý do/), 'Bản sao bị mờ.');
    await user.click(within(dialog).getByRole('button', { name: 'Yêu cầu bổ sung' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'ActOnDossier')?.variables).toMatchObject({
      input: { id: 'ds-1', revision: 3, action: 'REQUEST_SUPPLEMENT', reason: expect.stringMatching(/Giấy chứng nhận kết hôn.*Bản sao bị mờ\./) as string },
    }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('shows which database stands for a paper and takes a supplement as data', async () => {
    const papers = (answers['ReadDossier'] as { dossier: { papers: Record<string, unknown>[] } }).dossier.papers.map((paper) => (
      paper['no'] === 3
        ? { ...paper, received: true, form: 'DATA', lookUp: { database: 'CSDL hộ tịch', outcome: 'FOUND', byName: 'Nguyễn Thị Lan', at: '2026-11-20T08:20:00Z' } }
        : paper
    ));
    const allowedActions = [{ action: 'RECEIVE_SUPPLEMENT', main: true, reasonRequired: false, stepNo: null }];
    const sent = fakeNetwork({ data: { ReadDossier: { dossier: { ...dossier, papers, state: 'SUPPLEMENT_REQUESTED', allowedActions } } } });
    const { user } = openAt('/ho-so/ds-1');
    expect(await screen.findByText(/CSDL hộ tịch, Nguyễn Thị Lan tra cứu/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Nhận giấy tờ bổ sung/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: /Giấy chứng nhận kết hôn/ }));
    await user.selectOptions(within(dialog).getByRole('combobox', { name: /^Giấy chứng nhận kết hôn/ }), 'Thay bằng dữ liệu');
    await user.click(within(dialog).getByRole('button', { name: /^Nhận giấy tờ bổ sung/ }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'ActOnDossier')?.variables).toMatchObject({
      input: { action: 'RECEIVE_SUPPLEMENT', papers: [{ no: 3, form: 'DATA', database: 'Cơ sở dữ liệu hộ tịch điện tử' }] },
    }));
  });

  it('tells that somebody else was faster', async () => {
    fakeNetwork({ refuse: { ActOnDossier: { code: 'stale-revision', detail: 'Hồ sơ đã thay đổi.' } } });
    const { user } = openAt('/ho-so/ds-1');
    await screen.findByRole('button', { name: /Trình phê duyệt/ });
    await user.keyboard('{F2}');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Trình phê duyệt' }));
    expect(await screen.findByText('Người khác vừa thay đổi hồ sơ này')).toBeInTheDocument();
  });

  it('moves through the queue with j and k and keeps the place in the address', async () => {
    fakeNetwork();
    const { user, router } = openAt('/ho-so?xem=UNIT');
    await screen.findByText('AG.30307.261122.00001');
    await user.keyboard('jj');
    expect(router.state.location.search).toContain('mo=ds-1');
    await user.keyboard('k');
    expect(router.state.location.search).toContain('mo=ds-0');
    expect(await screen.findByRole('complementary', { name: 'Xem nhanh' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(router.state.location.search).not.toContain('mo=');
  });

  it('asks the service for the filter of the address', async () => {
    const sent = fakeNetwork();
    openAt('/ho-so?xem=OVERDUE&linh-vuc=HT&q=nhung');
    await screen.findByRole('button', { name: 'Bỏ: Hộ tịch' });
    expect(sent.find((one) => one.operation === 'ListDossiers')?.variables).toMatchObject({ filter: { view: 'OVERDUE', fieldCode: 'HT', text: 'nhung' }, first: 25 });
  });
});

describe('feedback', () => {
  it('is published only with the text that was previewed', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/phan-anh/fb-2');
    await user.click(await screen.findByRole('button', { name: 'Công khai' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/Nội dung công khai/), 'Đã hoàn lại tiền thu thừa.');
    expect(within(within(dialog).getByRole('region', { name: /Người dân sẽ đọc/ })).getByText('Đã hoàn lại tiền thu thừa.')).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Công khai' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'ActOnFeedback')?.variables).toMatchObject({ input: { action: 'PUBLISH', revision: 4, publicText: 'Đã hoàn lại tiền thu thừa.' } }));
  });

  it('is refused only with a ground and a reason', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/phan-anh/fb-2');
    await user.click(await screen.findByRole('button', { name: 'Từ chối' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Từ chối' }));
    expect(await within(dialog).findByText('Còn 2 chỗ cần sửa')).toBeInTheDocument();
    expect(sent.some((one) => one.operation === 'ActOnFeedback')).toBe(false);
  });

  it('goes from the own words to two codes in three steps', async () => {
    const sent = fakeNetwork({ anonymous: true });
    const { user } = openAt('/gui-phan-anh');
    await user.type(await screen.findByLabelText(/Kể bằng lời của bạn/), 'Tôi chờ ba giờ.');
    await user.type(screen.getByLabelText(/Tóm tắt trong một câu/), 'Chờ quá lâu');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await screen.findByText('Bước 2 trong 3');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await user.click(await screen.findByRole('button', { name: 'Gửi phản ánh' }));
    expect(await screen.findByText('Còn 2 chỗ cần sửa')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/Họ và tên/), 'Trần Thị Bé');
    await user.type(screen.getByLabelText(/Số điện thoại/), '0987654321');
    await user.click(screen.getByRole('button', { name: 'Gửi phản ánh' }));
    expect(await screen.findByText('9F4K2M')).toBeInTheDocument();
    const post = sent.find((one) => one.operation === 'POST /public/feedbacks');
    expect(post?.variables).toMatchObject({ title: 'Chờ quá lâu', sender: { name: 'Trần Thị Bé' }, website: '' });
    expect(post?.headers.get('Idempotency-Key')).toBeTruthy();
  });
});

describe('following without log-in', () => {
  it('shows where the dossier is and when it is due', async () => {
    fakeNetwork({ anonymous: true });
    const { user } = openAt('/tra-cuu/ho-so');
    await user.type(await screen.findByLabelText(/Mã hồ sơ/), 'AG.30307.261122.00077');
    await user.type(screen.getByLabelText(/Mã tra cứu/), '730164{Enter}');
    expect(await screen.findByText('Cơ quan đang xử lý hồ sơ của bạn.')).toBeInTheDocument();
    expect(screen.getByText('23/11/2026 15:20')).toBeInTheDocument();
  });

  it('takes the secret from behind the #, where no server is told of it', async () => {
    const sent = fakeNetwork({ anonymous: true });
    openAt('/tra-cuu/ho-so/AG.30307.261122.00077#ma=730164');
    expect(await screen.findByText('Cơ quan đang xử lý hồ sơ của bạn.')).toBeInTheDocument();
    expect(sent.some((one) => one.operation.includes('730164'))).toBe(false);
  });

  it('answers an unknown code and a wrong secret alike', async () => {
    fakeNetwork({ anonymous: true, rest: { '/public/dossiers/X': { status: 404, body: { type: '/problems/dossier-not-found', detail: 'Không tìm thấy hồ sơ.' } } } });
    openAt('/tra-cuu/ho-so/X?ma=1');
    expect(await screen.findByText('Không có hồ sơ nào khớp cả hai mã')).toBeInTheDocument();
  });

  it('lists what was answered and published', async () => {
    fakeNetwork({ anonymous: true });
    openAt('/phan-anh-da-tra-loi');
    expect(await screen.findByRole('heading', { name: /đóng cửa sớm/ })).toBeInTheDocument();
  });
});

describe('figures', () => {
  it('open the very dossiers behind a cell', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/so-lieu?ky=TU_CHON&tu=2026-11-01&den=2026-11-30&don-vi=30307-20250701&nhom=FIELD');
    await user.click(await screen.findByRole('link', { name: 'Hộ tịch, Đang giải quyết, quá hạn: 2' }));
    expect(await screen.findByText('đúng bằng con số trong bảng')).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'ReadFigureCases')?.variables).toMatchObject({
      query: { indicator: 'IN_PROGRESS_OVERDUE', from: '2026-11-01', to: '2026-11-30', unitId: '30307-20250701', fieldCode: 'HT' },
    });
  });

  it('tell digitisation and reuse in a table of their own, for the unit that received', async () => {
    const values = [{ indicator: 'DIGITISED_FULLY', value: 31 }, { indicator: 'REUSE_RATE', value: 12.5 }, { indicator: 'DIGITISATION_UNKNOWN', value: 2 }];
    const row = { key: '30307-20250701', label: 'Phường Long Xuyên', values };
    const sent = fakeNetwork({ data: { ReadFigures: { figures: { ...figures, rows: [row], total: { ...row, key: '', label: 'Tổng số' } } } } });
    openAt('/so-lieu?ky=TU_CHON&tu=2026-11-01&den=2026-11-30&nhom=UNIT&bang=SO_HOA&tinh-cho=RECEIVING');
    const cell = await screen.findByRole('link', { name: 'Phường Long Xuyên, Số hóa đầy đủ thành phần: 31' });
    expect(cell).toHaveAttribute('href', expect.stringMatching(/chi-so=DIGITISED_FULLY.*tinh-cho=RECEIVING.*don-vi=30307-20250701/) as string);
    expect(screen.getByRole('columnheader', { name: 'Tái sử dụng' })).toBeInTheDocument();
    expect(screen.getAllByText(/^12,5/).length).toBeGreaterThan(0);
    expect(sent.find((one) => one.operation === 'ReadFigures')?.variables).toMatchObject({
      query: { attribution: 'RECEIVING', groupBy: 'UNIT', indicators: expect.arrayContaining(['DIGITISED_RATE', 'REUSE_RATE', 'RESULT_RULE_UNKNOWN']) as string[] },
    });
  });

  it('are asked for the statistical window that was picked', async () => {
    const sent = fakeNetwork({ data: { Periods: { periods: [{ kind: 'STATISTICAL_QUARTER', label: 'Quý I thống kê', from: '2025-12-15', to: '2026-03-14' }] } } });
    openAt('/so-lieu?ky=STATISTICAL_QUARTER&nam=2026');
    await screen.findByText(/có nhiều hồ sơ chậm nhất/);
    expect(sent.find((one) => one.operation === 'ReadFigures')?.variables).toMatchObject({ query: { from: '2025-12-15', to: '2026-03-14' } });
  });
});

describe('decisions', () => {
  it('carry of an amendment only what differs from the content in force', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/moi');
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Về việc công bố');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await user.click(await screen.findByRole('button', { name: /Thêm thủ tục/ }));
    await user.type(await screen.findByRole('combobox', { name: /^Thủ tục/ }), 'khai sinh');
    await user.click(await screen.findByRole('option', { name: /Thủ tục đăng ký khai sinh/ }));
    const name = await screen.findByLabelText(/Tên thủ tục/);
    fireEvent.change(name, { target: { value: 'Đăng ký khai sinh' } });
    await user.click(screen.getByRole('button', { name: 'Đưa vào quyết định' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu và so sánh' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'DraftDecision')?.variables).toMatchObject({
      input: { id: null, lines: [{ kind: 'AMEND', procedureCode: '1.001193', content: { name: 'Đăng ký khai sinh' } }] },
    }));
    const content = (sent.find((one) => one.operation === 'DraftDecision')?.variables['input'] as { lines: { content: object }[] }).lines[0]?.content;
    expect(Object.keys(content ?? {})).toEqual(['name']);
  });

  it('set the levels that carry a procedure out, the handling one always among them', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/moi?buoc=2&thu-tuc=1.001193');
    const levels = within(await screen.findByRole('group', { name: 'Các cấp thực hiện' }));
    expect(levels.getByRole('checkbox', { name: 'Cấp xã' })).toBeChecked();
    expect(levels.getByRole('checkbox', { name: 'Cấp xã' })).toBeDisabled();
    await user.click(levels.getByRole('checkbox', { name: 'Cấp tỉnh' }));
    await user.click(screen.getByRole('button', { name: 'Đưa vào quyết định' }));
    await user.click(screen.getByRole('link', { name: /Thông tin chung/ }));
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Về việc công bố');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu và so sánh' }));
    await waitFor(() => expect(sent.some((one) => one.operation === 'DraftDecision')).toBe(true));
    const input = sent.find((one) => one.operation === 'DraftDecision')?.variables['input'] as { lines: { content: object }[] };
    expect(input.lines[0]?.content).toEqual({ levels: ['PROVINCE', 'COMMUNE'] });
  });

  it('say what the other level of the province has of its own, and drop it with the level', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/moi?buoc=2&thu-tuc=1.001193');
    const levels = within(await screen.findByRole('group', { name: 'Các cấp thực hiện' }));
    expect(screen.queryByRole('group', { name: 'Nội dung riêng ở Cấp tỉnh' })).not.toBeInTheDocument();
    await user.click(levels.getByRole('checkbox', { name: 'Cấp tỉnh' }));
    const own = within(screen.getByRole('group', { name: 'Nội dung riêng ở Cấp tỉnh' }));
    await user.click(own.getByRole('checkbox', { name: /^Cấp này có/ }));
    await user.click(own.getByRole('combobox', { name: /^Cơ quan/ }));
    await user.click(await screen.findByRole('option', { name: /Tư pháp/ }));
    await user.click(own.getByRole('button', { name: /^Phí, lệ phí: / }));
    await user.click(screen.getByRole('button', { name: 'Đưa vào quyết định' }));
    await user.click(screen.getByRole('link', { name: /Thông tin chung/ }));
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Về việc công bố');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu và so sánh' }));
    await waitFor(() => expect(sent.some((one) => one.operation === 'DraftDecision')).toBe(true));
    const input = sent.find((one) => one.operation === 'DraftDecision')?.variables['input'] as { lines: { content: object }[] };
    expect(input.lines[0]?.content).toMatchObject({
      levels: ['PROVINCE', 'COMMUNE'],
      variants: [{ level: 'PROVINCE', handlingUnitId: 'STP-20250701', limits: [], fees: [{ kind: 'CHARGE' }] }],
    });
  });

  it('start from the page of a procedure with the line that amends it', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/moi?buoc=2&thu-tuc=1.001193');
    const name = await screen.findByLabelText(/Tên thủ tục/);
    expect(screen.getByRole('radio', { name: /Sửa đổi/ })).toBeChecked();
    fireEvent.change(name, { target: { value: 'Đăng ký khai sinh' } });
    await user.click(screen.getByRole('button', { name: 'Đưa vào quyết định' }));
    expect(await screen.findByText(/1 nội dung thay đổi/)).toBeInTheDocument();
    expect(screen.queryByLabelText(/Tên thủ tục/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: /Thông tin chung/ }));
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Về việc công bố');
    await user.click(screen.getByRole('button', { name: 'Tiếp tục' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu và so sánh' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'DraftDecision')?.variables).toMatchObject({
      input: { lines: [{ kind: 'AMEND', procedureCode: '1.001193', content: { name: 'Đăng ký khai sinh' } }] },
    }));
  });

  it('that another wrote are gone on with from what the server keeps', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/d2?buoc=2');
    await user.click(await screen.findByRole('button', { name: 'Sửa: Thủ tục đăng ký khai sinh' }));
    const name = await screen.findByLabelText(/Tên thủ tục/);
    fireEvent.change(name, { target: { value: 'Đăng ký khai sinh' } });
    await user.click(screen.getByRole('button', { name: 'Đưa vào quyết định' }));
    await user.click(await screen.findByRole('button', { name: 'Lưu và so sánh' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'DraftDecision')?.variables).toMatchObject({
      input: { id: 'd2', revision: 1, upstreamId: 'u1', lines: [
        { kind: 'INTRODUCE', paragraph: 'Điều 1', content: { fieldCode: 'HT' } },
        { kind: 'AMEND', content: { name: 'Đăng ký khai sinh', limits: [{ value: 4, unit: 'HOUR' }] } },
        { kind: 'ABOLISH', content: null },
      ] },
    }));
  });

  it('leave what the form asks for to the form', async () => {
    fakeNetwork();
    openAt('/quyet-dinh/d2?buoc=3');
    expect(await screen.findByText(/Chưa có thành phần hồ sơ/)).toBeInTheDocument();
    expect(screen.queryByText(/Chưa có số quyết định/)).not.toBeInTheDocument();
    expect(screen.getByText('Còn 12 ngày làm việc')).toBeInTheDocument();
  });

  it('are handed in by their unit and not issued before', async () => {
    const sent = fakeNetwork({ permissions: ['decision:read', 'decision:draft'], data: { ReadDecision: { decision: { ...decision, unit: officer.unit } } } });
    const { user } = openAt('/quyet-dinh/d2?buoc=4');
    await user.click(await screen.findByRole('button', { name: 'Trình ban hành' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'SubmitDecision')?.variables).toMatchObject({ id: 'd2', revision: 1 }));
    expect(screen.queryByLabelText(/Số quyết định/)).not.toBeInTheDocument();
  });

  it('are given back with a reason', async () => {
    const sent = fakeNetwork({ data: { ReadDecision: { decision: { ...decision, status: 'SUBMITTED' } } } });
    const { user } = openAt('/quyet-dinh/d2?buoc=4');
    await user.click(await screen.findByRole('button', { name: 'Trả lại đơn vị soạn' }));
    expect(sent.some((one) => one.operation === 'ReturnDecision')).toBe(false);
    await user.type(screen.getByLabelText(/Lý do trả lại/), 'Thiếu căn cứ');
    await user.click(screen.getByRole('button', { name: 'Trả lại đơn vị soạn' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'ReturnDecision')?.variables).toMatchObject({ reason: 'Thiếu căn cứ' }));
  });

  it('are summed up for a period, of this year unless other days are chosen', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh');
    expect(await screen.findByText(/12 quyết định, 813 lượt thủ tục – 108 mới · 546 sửa · 3 thay thế · 156 bãi bỏ/)).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'PublishedInPeriod')?.variables['from']).toMatch(/^\d{4}-01-01$/);
    const from = screen.getByLabelText('Từ ngày ban hành');
    await user.clear(from);
    await user.type(from, '15/12/2025');
    await waitFor(() => expect(sent.some((one) => one.operation === 'PublishedInPeriod' && one.variables['from'] === '2025-12-15')).toBe(true));
  });

  it('name the decision they correct and the one they follow, found by typing', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/moi');
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Đính chính');
    await user.click(screen.getByRole('combobox', { name: 'Đính chính quyết định' }));
    await user.paste('2061');
    await waitFor(() => expect(sent.some((one) => one.operation === 'ListDecisions' && (one.variables['filter'] as { text?: string }).text === '2061')).toBe(true));
    await user.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    await user.click(screen.getByRole('combobox', { name: 'Theo quyết định của Bộ' }));
    await user.paste('1872');
    await waitFor(() => expect(sent.some((one) => one.operation === 'ListUpstream' && (one.variables['filter'] as { text?: string }).text === '1872')).toBe(true));
    await user.click((await screen.findAllByRole('option', { name: /1872/ }))[0] as HTMLElement);
    expect(screen.queryByLabelText(/Ngày ban hành của Bộ/)).not.toBeInTheDocument();
  });

  it('show what a file would do before it is taken', async () => {
    const report = { saved: false, rows: 2, added: 1, changed: 0, unchanged: 1, kept: 0, errors: [], lines: [{ state: 'ADDED', kind: 'ABOLISH', procedureCode: '1.000110', procedureName: 'Thủ tục cũ', changes: [] }] };
    const sent = fakeNetwork({ rest: { '/api/decisions/d2/annex': { status: 200, body: report } } });
    const { user } = openAt('/quyet-dinh/d2?buoc=2');
    await user.upload(await screen.findByLabelText('Tệp phụ lục'), new File(['x'], 'phu-luc.xlsx'));
    await user.click(await screen.findByRole('button', { name: 'Đưa 1 dòng vào dự thảo' }));
    await waitFor(() => expect(sent.filter((one) => one.operation === 'POST /api/decisions/d2/annex')).toHaveLength(2));
    expect(await screen.findByText('Đã đưa vào dự thảo.')).toBeInTheDocument();
  });

  it('of the ministries are registered with the day they arrived', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/quyet-dinh/cua-bo');
    await user.click(await screen.findByRole('button', { name: 'Ghi nhận quyết định' }));
    const form = screen.getByRole('form', { name: 'Ghi nhận quyết định' });
    await user.type(within(form).getByLabelText(/^Số/), '3740/QĐ-BTC');
    await user.type(within(form).getByLabelText(/Bộ, cơ quan ban hành/), 'Bộ Tài chính');
    await user.type(within(form).getByLabelText(/Ngày ban hành của Bộ/), '05112026');
    await user.type(within(form).getByLabelText(/Ngày tỉnh nhận được/), '07112026');
    await user.type(within(form).getByLabelText(/Trích yếu/), 'Công bố thủ tục');
    await user.click(within(form).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'RegisterUpstream')?.variables).toMatchObject({ input: { number: '3740/QĐ-BTC', issuedOn: '2026-11-05', receivedOn: '2026-11-07' } }));
  });

  it('are issued behind a summary', async () => {
    const sent = fakeNetwork({ data: { ReadDecision: { decision: { ...decision, status: 'SUBMITTED' } } } });
    const { user } = openAt('/quyet-dinh/d2?buoc=4');
    await user.type(await screen.findByLabelText(/Số quyết định/), '2500/QĐ-UBND');
    await user.type(screen.getByLabelText(/Người ký/), 'Nguyễn Văn A');
    await user.type(screen.getByLabelText(/Ngày ban hành/), '25112026');
    await user.type(screen.getByLabelText(/Có hiệu lực từ/), '1/12/2026');
    expect(await screen.findByRole('table', { name: 'Thủ tục bị tác động' })).toHaveTextContent('Hết hiệu lực');
    expect(screen.getByRole('region', { name: 'Hồ sơ đang giải quyết theo đơn vị' })).toHaveTextContent('Phường Long Xuyên: 35');
    await user.click(screen.getByRole('button', { name: 'Xem lại rồi ban hành' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Quyết định 2500/QĐ-UBND ngày 25/11/2026, hiệu lực từ 01/12/2026');
    expect(sent.some((one) => one.operation === 'IssueDecision')).toBe(false);
    await user.click(within(dialog).getByRole('button', { name: 'Ban hành' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'IssueDecision')?.variables).toMatchObject({ input: { id: 'd2', revision: 1, issuedOn: '2026-11-25', effectiveOn: '2026-12-01' } }));
  });
});

describe('the quality of the data', () => {
  it('give a local procedure its national code', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/chat-luong/quoc-gia?xem=chua-co-ma');
    await user.click(await screen.findByRole('button', { name: 'Gán mã 2.000635' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'MapToNational')?.variables).toMatchObject({ input: { code: '1.900001', nationalCode: '2.000635' } }));
  });

  it('is mended by taking a proposal into a draft decision, and by nothing else', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/chat-luong');
    await user.click(await screen.findByRole('checkbox', { name: /Chọn 1\.001193/ }));
    expect(screen.queryByRole('checkbox', { name: /2\.002516/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Đưa 1 đề xuất vào dự thảo/ }));
    expect(await screen.findByRole('link', { name: 'Mở dự thảo' })).toHaveAttribute('href', '/quyet-dinh/d2');
    expect(sent.find((one) => one.operation === 'ConfirmCorrections')?.variables).toMatchObject({ input: { decisionId: null, corrections: [{ part: 'components', code: '1.001193' }] } });
  });
});

describe('a procedure of two levels', () => {
  it('shows all levels, and what the other one has of its own', async () => {
    const own = {
      level: 'PROVINCE', handlingUnit: { id: 'STP-20250701', name: 'Sở Tư pháp', level: 'DEPARTMENT' },
      limits: [{ channel: 'COUNTER', caseName: null, value: 20, unit: 'WORKING_DAY', text: '', words: '20 ngày làm việc', stated: 'COUNTED' }],
      fees: [{ channel: 'COUNTER', kind: 'FEE', amount: 3000, text: null }],
    };
    fakeNetwork({ data: { ReadProcedure: { procedure: { ...procedure, levels: ['PROVINCE', 'COMMUNE'], variants: [own] } } } });
    openAt('/thu-tuc/1.001193');
    const shown = await screen.findByRole('region', { name: 'Nội dung riêng ở Cấp tỉnh' });
    expect(shown).toHaveTextContent('Bộ phận Một cửa của Sở Tư pháp');
    expect(within(shown).getByRole('table', { name: 'Mất bao lâu' })).toHaveTextContent('20 ngày làm việc');
    expect(shown).toHaveTextContent(/3\.000/);
    expect(screen.getByText(/Các cấp thực hiện: Cấp tỉnh, Cấp xã/)).toBeInTheDocument();
  });
});

describe('a procedure in time', () => {
  it('is asked for as it was and as it was known', async () => {
    const sent = fakeNetwork();
    openAt('/thu-tuc/1.001193?ngay=2026-03-31&da-biet=2026-04-02');
    expect(await screen.findByText(/Đang xem thủ tục có hiệu lực ngày 31\/03\/2026, theo những gì đã biết đến hết ngày 02\/04\/2026/)).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'ReadProcedure')?.variables).toMatchObject({ validOn: '2026-03-31', knownOn: '2026-04-02' });
  });

  it('is found by facets that say what each choice would bring', async () => {
    fakeNetwork();
    openAt('/thu-tuc');
    expect(await screen.findByRole('option', { name: 'Sở Tư pháp (145)' })).toBeInTheDocument();
  });
});

describe('without a network', () => {
  it('says so in a banner and keeps the draft', async () => {
    fakeNetwork();
    const { user } = openAt('/tiep-nhan');
    await user.type(await screen.findByLabelText(/Họ và tên/), 'Võ Minh Tâm');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    await user.type(screen.getByLabelText(/Số định danh/), '089190001234');
    expect(await screen.findByText(/Mất kết nối mạng/)).toBeInTheDocument();
    expect(sessionStorage.getItem('tthc.draft.intake')).toContain('Võ Minh Tâm');
  });
});
