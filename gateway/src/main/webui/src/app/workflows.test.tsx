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

  it('shows on the page of a dossier where the dossier is', async () => {
    fakeNetwork();
    openAt('/ho-so/ds-1');
    expect(await screen.findByRole('img', { name: /2\. Thẩm tra, ghi sổ, dự thảo Giấy khai sinh \(Phường Long Xuyên\), sau bước 1, đang ở đây/ })).toBeInTheDocument();
  });
});
