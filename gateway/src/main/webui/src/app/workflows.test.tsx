import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeNetwork } from '@/lib/testing/network';
import { openAt } from './testing';

const EDITOR = '/quy-trinh/chi-tiet?khoa=procedure%2F2.002516&sua=1';

describe('a workflow', () => {
  it('is a picture that says everything in words, and the table of the decision', async () => {
    fakeNetwork();
    openAt('/quy-trinh/chi-tiet?khoa=procedure%2F2.002516');
    const picture = await screen.findByRole('img', { name: /5\. Ký Phiếu lý lịch tư pháp \(Nơi giải quyết\), sau bước 3, 4/ });
    expect(picture).toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Các bước của quy trình' })).toHaveTextContent('40 giờ (không tính vào thời hạn)');
    expect(screen.getByText(/1 → 2 → 3 → 5 → 6: 45 giờ – còn 35 giờ/)).toBeInTheDocument();
    expect(screen.getByText(/Quyết định 312\/QĐ-UBND ngày 10\/02\/2026/)).toBeInTheDocument();
  });

  it('is drawn by keyboard: a branch is added, its sum shown against the limit, and saved with its decision', async () => {
    const sent = fakeNetwork();
    const { user } = openAt(EDITOR);
    const branch = await screen.findByRole('button', { name: 'Thêm nhánh song song, bước 3' });
    expect(screen.getByText(/Tổng thời gian đường dài nhất: 45 giờ/)).toBeInTheDocument();
    branch.focus();
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('textbox', { name: 'Nội dung công việc, bước 4' }));
    await user.paste('Lấy ý kiến cấp xã');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Số giờ làm việc, bước 4' }), { target: { value: '24' } });
    expect(await screen.findByText(/Tổng thời gian đường dài nhất: 53 giờ/)).toBeInTheDocument();
    await user.click(screen.getByRole('textbox', { name: /Số quyết định/ }));
    await user.paste('400/QĐ-UBND');
    await user.click(screen.getByRole('textbox', { name: /Ngày ký/ }));
    await user.paste('20/11/2026');
    await user.click(screen.getByRole('textbox', { name: /Người ký/ }));
    await user.paste('Nguyễn Văn An');
    await user.click(screen.getByRole('button', { name: 'Lưu phiên bản' }));
    await waitFor(() => expect(sent.some((one) => one.operation === 'DrawWorkflow')).toBe(true));
    expect(sent.find((one) => one.operation === 'DrawWorkflow')?.variables).toMatchObject({
      input: {
        key: 'procedure/2.002516',
        version: 2,
        decision: { number: '400/QĐ-UBND', date: '2026-11-20' },
        steps: [{ after: [] }, { after: [1] }, { after: [2], unitId: 'STC-20250701' }, { after: [2], name: 'Lấy ý kiến cấp xã', hours: 24 }, { after: [2], agency: 'Công an tỉnh' }, { after: [3, 4, 5] }, { after: [6] }],
      },
    });
  });

  it('cannot be saved while it exceeds the limit, and says so', async () => {
    fakeNetwork({ data: { PreviewWorkflow: { workflowPreview: { effectiveFrom: '2026-11-23', tooLong: true, procedures: 1, replaces: null, replacesKey: null, overtakes: [], faults: [], measure: null, units: [] } } } });
    openAt(EDITOR);
    expect(await screen.findByText('Thời gian các bước vượt thời hạn giải quyết.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lưu phiên bản' })).toBeDisabled();
  });

  it('moves running dossiers to the version in force only with a reason, and says which cannot be moved', async () => {
    const unit = { id: 'STP-20250701', name: 'Sở Tư pháp' };
    const row = (dossierId: string, wouldStandAt: string | null) => ({
      dossierId, code: `AG.${dossierId}`, procedureName: 'Cấp phiếu', state: 'PROCESSING', standsAt: '2. Thẩm tra', wouldStandAt,
      refusal: wouldStandAt ? null : 'Bước “Thẩm tra” không có bước tương ứng ở phiên bản mới.', refusalEn: null, unit,
    });
    const sent = fakeNetwork({
      data: {
        OpenOnWorkflow: { openOnWorkflow: [{ version: 1, open: 2, unit }, { version: 2, open: 9, unit }] },
        ReadWorkflowMoves: { workflowMoves: { open: 2, dossiers: [row('d-1', '3. Thẩm tra'), row('d-2', null)] } },
        MoveDossiers: { moveDossiers: { dossiers: 1 } },
      },
    });
    const { user } = openAt('/quy-trinh/chi-tiet?khoa=procedure%2F2.002516');
    await user.selectOptions(await screen.findByLabelText(/Từ phiên bản/), 'Phiên bản 1: 2 hồ sơ đang mở');
    expect(await screen.findByText(/không có bước tương ứng/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chuyển 1 hồ sơ' }));
    expect(screen.getByText('Ghi lý do chuyển.')).toBeInTheDocument();
    await user.type(screen.getByLabelText(/Lý do chuyển/), 'Quy trình mới');
    await user.click(screen.getByRole('button', { name: 'Chuyển 1 hồ sơ' }));
    expect(await screen.findByText('Đã chuyển 1 hồ sơ.')).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'MoveDossiers')?.variables['input']).toEqual({ key: 'procedure/2.002516', fromVersion: 1, toKey: 'procedure/2.002516', toVersion: 2, dossierIds: ['d-1'], reason: 'Quy trình mới' });
  });

  it('takes over running dossiers of the procedure that still run on a more general workflow', async () => {
    const unit = { id: 'STP-20250701', name: 'Sở Tư pháp' };
    const row = { dossierId: 'd-9', code: 'AG.d-9', procedureName: 'Cấp phiếu', state: 'PROCESSING', standsAt: '2. Thẩm tra', wouldStandAt: '3. Thẩm tra', refusal: null, refusalEn: null, unit };
    const sent = fakeNetwork({
      data: {
        OpenOnWorkflow: { openOnWorkflow: [{ version: 2, open: 9, unit }] },
        OpenElsewhere: { openElsewhere: [{ key: 'PROVINCE/*', version: 1, open: 1, unit }] },
        ReadWorkflowMoves: { workflowMoves: { open: 1, dossiers: [row] } },
        MoveDossiers: { moveDossiers: { dossiers: 1 } },
      },
    });
    const { user } = openAt('/quy-trinh/chi-tiet?khoa=procedure%2F2.002516');
    await user.selectOptions(await screen.findByLabelText(/Từ phiên bản/), 'Quy trình PROVINCE/*, phiên bản 1: 1 hồ sơ đang mở');
    await user.type(await screen.findByLabelText(/Lý do chuyển/), 'Đã có quy trình riêng');
    await user.click(screen.getByRole('button', { name: 'Chuyển 1 hồ sơ' }));
    expect(await screen.findByText('Đã chuyển 1 hồ sơ.')).toBeInTheDocument();
    expect(sent.find((one) => one.operation === 'ReadWorkflowMoves')?.variables).toEqual({ key: 'PROVINCE/*', from: 1, toKey: 'procedure/2.002516', to: 2 });
    expect(sent.find((one) => one.operation === 'MoveDossiers')?.variables['input']).toMatchObject({ key: 'PROVINCE/*', fromVersion: 1, toKey: 'procedure/2.002516', toVersion: 2, dossierIds: ['d-9'] });
  });

  it('may be drawn for one case of a procedure', async () => {
    fakeNetwork({ data: { CasesOfProcedure: { procedure: { code: '2.002516', cases: ['Thông thường', 'Phải xác minh'] } } } });
    openAt('/quy-trinh/chi-tiet?khoa=procedure%2F2.002516');
    expect(await screen.findByRole('link', { name: 'Phải xác minh' })).toHaveAttribute('href', `/quy-trinh/chi-tiet?khoa=${encodeURIComponent('procedure/2.002516/Phải xác minh')}`);
  });

  it('says before it is saved how many open dossiers stay on the old version', async () => {
    fakeNetwork({ data: { PreviewWorkflow: { workflowPreview: { effectiveFrom: '2026-11-23', tooLong: false, procedures: 1, replaces: 2, replacesKey: 'procedure/2.002516', overtakes: [], faults: [], measure: null, units: [], openDossiers: [{ version: 2, open: 9, unit: { id: 'STP-20250701', name: 'Sở Tư pháp' } }] } } } });
    openAt(EDITOR);
    expect(await screen.findByText('9 hồ sơ đang mở của Sở Tư pháp vẫn chạy phiên bản 2')).toBeInTheDocument();
  });

  it('shows on the page of a dossier where the dossier is', async () => {
    fakeNetwork();
    openAt('/ho-so/ds-1');
    expect(await screen.findByRole('img', { name: /2\. Thẩm tra, ghi sổ, dự thảo Giấy khai sinh \(Phường Long Xuyên\), sau bước 1, đang ở đây/ })).toBeInTheDocument();
  });
});
