// The catalogue changes by a decision and only by it; the dossier on the abolished procedure runs on.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, openBrowser, pick, receive } from './office.mjs';

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

const NEW_CODE = `1.9${String(process.pid % 100_000).padStart(5, '0')}`;
const AMENDED = '1.004873'; // xác nhận tình trạng hôn nhân
const ABOLISHED = '1.004884'; // đăng ký lại khai sinh

/** dd/MM/yyyy in the office's time zone. */
function today() {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

async function addLine(issuer, kind, fill) {
  await issuer.getByRole('button', { name: /Thêm thủ tục/ }).click();
  await issuer.getByRole('radio', { name: kind }).click();
  await fill();
  await issuer.getByRole('button', { name: 'Đưa vào quyết định' }).click();
}

test('a decision introduces one procedure, amends one and abolishes one', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  const open = await receive(clerk, { typed: ABOLISHED, option: new RegExp(ABOLISHED.replace('.', '\\.')), name: 'Đỗ Văn Mở' });

  const issuer = await office.officer('tinh.quyetdinh');
  await issuer.goto('/quyet-dinh/moi');
  await issuer.getByLabel('Trích yếu').fill('Về việc công bố danh mục thủ tục hành chính lĩnh vực Hộ tịch');
  await issuer.getByRole('button', { name: 'Tiếp tục' }).click();

  await addLine(issuer, 'Ban hành mới', async () => {
    await issuer.getByLabel('Mã thủ tục mới').fill(NEW_CODE);
    await issuer.getByLabel('Tên thủ tục').fill('Cấp giấy xác nhận kiểm thử');
    await issuer.locator('select#linh-vuc').selectOption({ label: 'Hộ tịch' });
    const limits = issuer.getByRole('group', { name: 'Thời hạn giải quyết' });
    await limits.getByRole('button', { name: /Thêm dòng/ }).click();
    await limits.getByLabel('Số').first().fill('3');
    await limits.getByLabel('Ghi rõ').first().fill('03 ngày làm việc');
  });
  await addLine(issuer, 'Sửa đổi, bổ sung', async () => {
    await pick(issuer, 'Thủ tục', AMENDED, new RegExp(AMENDED.replace('.', '\\.')));
    await issuer.getByLabel('Tên thủ tục').fill('Cấp giấy xác nhận tình trạng hôn nhân (sửa đổi)');
  });
  await addLine(issuer, 'Bãi bỏ', () => pick(issuer, 'Thủ tục', ABOLISHED, new RegExp(ABOLISHED.replace('.', '\\.'))));

  await issuer.getByRole('button', { name: 'Lưu và so sánh' }).click();
  await issuer.getByText('1 mới · 1 sửa · 0 thay thế · 1 bãi bỏ').first().waitFor();
  await issuer.getByText('(sửa đổi)', { exact: false }).first().waitFor();
  await issuer.getByRole('button', { name: 'Tiếp tục' }).click();
  await issuer.getByLabel('Số quyết định').fill(`${process.pid}/QĐ-UBND`);
  await issuer.getByLabel('Người ký').fill('Nguyễn Văn Ký');
  await issuer.getByLabel('Ngày ban hành').fill(today());
  await issuer.getByLabel('Có hiệu lực từ').fill(today());
  await issuer.keyboard.press('Tab');
  await issuer.getByRole('button', { name: 'Xem lại rồi ban hành' }).click();
  await issuer.getByRole('dialog').getByRole('button', { name: 'Ban hành', exact: true }).click();
  await issuer.getByText('Đã ban hành').first().waitFor();

  await clerk.goto(`/thu-tuc/${AMENDED}`);
  await clerk.getByText('(sửa đổi)', { exact: false }).first().waitFor();
  await clerk.goto(`/thu-tuc/${NEW_CODE}`);
  await clerk.getByText('Cấp giấy xác nhận kiểm thử').first().waitFor();

  const refused = await clerk.request.post('/graphql', {
    headers: { 'X-TTHC-Client': 'web' },
    data: { query: `query { me { username } deadlinePreview(input: {procedureCode: "${ABOLISHED}", channel: COUNTER}) { procedureCode } }` },
  });
  const answer = await refused.json();
  assert.equal(answer.errors[0].extensions.code, 'procedure-abolished');

  const officer = await office.officer('longxuyen.xuly');
  await officer.goto(open.path);
  await act(officer, 'Nhận xử lý');
});
