import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

describe('a list', () => {
  it('shows by level and distinct side by side, the savings, and offers the same as a file', async () => {
    fakeNetwork();
    openAt('/danh-muc/TIME_REDUCTION_30?cap=COMMUNE');
    expect(await screen.findByText(/2\.119 thủ tục không trùng; tính theo cấp 2\.258/)).toBeInTheDocument();
    expect(screen.getByText(/1 dòng không tính: không ngắn hơn quy định/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Tải .xlsx' })).toHaveAttribute('href', expect.stringContaining('/api/lists/TIME_REDUCTION_30/export.xlsx?basis=PUBLISHED&level=COMMUNE'));
  });

  it('asks what the catalogue says when the reader chooses so', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/danh-muc/ONLINE_FULL');
    await user.selectOptions(await screen.findByLabelText('Nguồn'), 'Có theo nội dung, chưa công bố');
    await waitFor(() => expect(sent.filter((one) => one.operation === 'ReadList').at(-1)?.variables).toMatchObject({ filter: { basis: 'UNPUBLISHED' } }));
  });

  it('does not offer to draft to those who may not', async () => {
    fakeNetwork({ permissions: ['catalog:read', 'decision:read'] });
    openAt('/danh-muc');
    await screen.findByText(/Cắt giảm 30% thời gian/);
    expect(screen.queryByRole('link', { name: 'Soạn quyết định danh mục' })).not.toBeInTheDocument();
  });
});

describe('a list decision', () => {
  it('takes a delegation line by keyboard and saves it', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/danh-muc/quyet-dinh/moi');
    await user.type(await screen.findByLabelText(/Trích yếu/), 'Ủy quyền giải quyết');
    const line = within(screen.getByRole('group', { name: 'Thêm dòng' }));
    await user.selectOptions(line.getByLabelText('Danh mục'), 'Ủy quyền giải quyết');
    await user.click(line.getByRole('button', { name: 'Đưa vào quyết định' }));
    expect(line.getByText('Chọn thủ tục.')).toBeInTheDocument();
    await user.click(line.getByRole('combobox', { name: /^Thủ tục/ }));
    await user.paste('dang ky khai sinh');
    await screen.findByRole('option', { name: /Thủ tục đăng ký khai sinh/ });
    await user.keyboard('{Enter}');
    await user.type(line.getByLabelText(/Thẩm quyền của/), 'Chủ tịch UBND tỉnh');
    await user.type(line.getByLabelText(/Người được giao/), 'Giám đốc Sở Tư pháp');
    await user.click(line.getByRole('button', { name: 'Đưa vào quyết định' }));
    expect(await screen.findByText('Giám đốc Sở Tư pháp giải quyết thay Chủ tịch UBND tỉnh')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    await waitFor(() => expect(sent.some((one) => one.operation === 'DraftListDecision')).toBe(true));
    expect(sent.find((one) => one.operation === 'DraftListDecision')?.variables).toMatchObject({
      input: { title: 'Ủy quyền giải quyết', lines: [{ action: 'ADD', kind: 'DELEGATION', subjectCode: '1.001193', detail: { authority: { to: 'Giám đốc Sở Tư pháp' } } }] },
    });
  });

  it('takes lines from a file after showing what it would do', async () => {
    const report = {
      saved: false, rows: 2, added: 1, changed: 0, unchanged: 1, kept: 0, errors: [], problems: [{ row: 3, column: null, message: 'Thủ tục 9.999999 không có hiệu lực.' }],
      lines: [{ state: 'ADDED', action: 'ADD', kind: 'ONLINE_FULL_ELIGIBLE', subjectCode: '1.001193', subjectName: 'Thủ tục đăng ký khai sinh', level: 'COMMUNE', item: null, changes: [{ column: 'Đến ngày', before: null, after: '31/12/2027' }] }],
    };
    const sent = fakeNetwork({ rest: { '/api/list-decisions/ld2/lines': { status: 200, body: report } } });
    const { user } = openAt('/danh-muc/quyet-dinh/ld2');
    await user.upload(await screen.findByLabelText('Tệp các dòng'), new File(['x'], 'danh-muc.csv'));
    expect(await screen.findByText(/Dòng 3: Thủ tục 9\.999999 không có hiệu lực/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /1\.001193.*Đến ngày.*31\/12\/2027/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Đưa 1 dòng vào dự thảo' }));
    await waitFor(() => expect(sent.filter((one) => one.operation === 'POST /api/list-decisions/ld2/lines')).toHaveLength(2));
  });

  it('says what is missing before it is issued', async () => {
    fakeNetwork();
    const { user } = openAt('/danh-muc/quyet-dinh/ld2');
    await user.click(await screen.findByRole('button', { name: 'Xem lại rồi ban hành' }));
    expect(await screen.findByText('Còn 4 chỗ cần sửa')).toBeInTheDocument();
  });
});

describe('reviews and assessments', () => {
  it('keeps a procedure as it is in two clicks', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/danh-muc/ra-soat/rp1');
    await user.click(await screen.findByRole('button', { name: 'Cập nhật: Thủ tục đăng ký khai sinh' }));
    await user.click(screen.getByRole('button', { name: 'Giữ nguyên' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'StepReviewItem')?.variables).toMatchObject({ input: { id: 'rp1', revision: 2, no: 1, step: 'KEEP' } }));
  });

  it('plans a review of an internal procedure beside one of the catalogue', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/danh-muc/ra-soat/moi');
    await user.type(await screen.findByLabelText(/Tên kế hoạch/), 'Rà soát năm 2027');
    const added = within(screen.getByRole('group', { name: 'Thêm thủ tục' }));
    await user.click(added.getByRole('combobox', { name: /^Đơn vị được giao/ }));
    await user.click(await screen.findByRole('option', { name: 'Sở Tư pháp' }));
    await user.type(added.getByLabelText('Thời hạn'), '30/09/2027');
    await user.click(added.getByRole('combobox', { name: /^Thủ tục/ }));
    await user.paste('dang ky khai sinh');
    await user.click(await screen.findByRole('option', { name: /Thủ tục đăng ký khai sinh/ }));
    await user.click(added.getByRole('radio', { name: 'Thủ tục nội bộ' }));
    expect(added.getByRole('button', { name: 'Thêm thủ tục' })).toBeDisabled();
    await user.click(added.getByRole('combobox', { name: /^Thủ tục nội bộ/ }));
    await user.click(await screen.findByRole('option', { name: /Bổ nhiệm báo cáo viên pháp luật.*Nhóm A/ }));
    await user.click(added.getByRole('button', { name: 'Thêm thủ tục' }));
    expect(screen.getByText(/NB-001 Bổ nhiệm báo cáo viên pháp luật \(Thủ tục nội bộ\)/)).toBeInTheDocument();
    await user.click(added.getByRole('radio', { name: 'Thủ tục trong danh mục' }));
    await user.click(added.getByRole('combobox', { name: /^Thủ tục/ }));
    await user.paste('dang ky khai sinh');
    await user.click(await screen.findByRole('option', { name: /Thủ tục đăng ký khai sinh/ }));
    await user.click(added.getByRole('button', { name: 'Thêm thủ tục' }));
    await user.click(screen.getByRole('button', { name: 'Lưu dự thảo' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'DraftReviewPlan')?.variables).toMatchObject({
      input: {
        title: 'Rà soát năm 2027',
        items: [{ subjectCode: 'NB-001', internal: true, dueOn: '2027-09-30' }, { subjectCode: '1.001193', internal: false, dueOn: '2027-09-30' }],
      },
    }));
  });

  it('appraises what was sent', async () => {
    const sent = fakeNetwork();
    const { user } = openAt('/danh-muc/danh-gia-tac-dong');
    await user.click(await screen.findByRole('button', { name: /^Cập nhật: Dự thảo Nghị quyết/ }));
    await user.type(screen.getByLabelText('Ý kiến thẩm định'), 'Nhất trí');
    await user.click(screen.getByRole('button', { name: 'Đã thẩm định' }));
    await waitFor(() => expect(sent.find((one) => one.operation === 'StepAssessment')?.variables).toMatchObject({ input: { id: 'ia1', step: 'APPRAISE', opinion: 'Nhất trí' } }));
  });
});
