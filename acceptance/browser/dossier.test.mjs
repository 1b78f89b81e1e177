// Intake at a commune, the way through the office, and intake for a department: steps that every clerk takes every day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, fillIntake, openBrowser, receive } from './office.mjs';

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

const BIRTH = { typed: 'dang ky khai sinh', option: /1\.001193/, name: 'Nguyễn Thị Mai' };

test('the log-in page is in Vietnamese and the desk shows what waits', async () => {
  const visitor = await office.citizen();
  await visitor.goto('/dang-nhap?ve=/');
  assert.match(await visitor.locator('body').innerText(), /Đăng nhập/);
  const clerk = await office.officer('longxuyen.tiepnhan');
  await clerk.getByText('Sắp đến hạn').first().waitFor();
  await clerk.getByText('Quá hạn').first().waitFor();
  await clerk.getByText('Chờ tiếp nhận').first().waitFor();
});

test('a clerk sees papers, due time and its reason before confirming, and hands out the receipt', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  await fillIntake(clerk, BIRTH);
  await clerk.getByText('Vì sao hẹn ngày này?').waitFor();
  const scan = clerk.locator('input[type=file]').first();
  await scan.setInputFiles({ name: 'to-khai.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n') });
  await clerk.getByRole('link', { name: 'to-khai.pdf' }).waitFor();
  await clerk.keyboard.press('F9');
  await clerk.getByText('Mã hồ sơ', { exact: true }).waitFor();
  const receipt = await clerk.getByRole('link', { name: 'Mở giấy hẹn (PDF)' }).getAttribute('href');
  const pdf = await clerk.request.get(receipt);
  assert.equal(pdf.status(), 200);
  assert.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-');
});

test('what is missing is said beside the field and nothing typed is lost', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  await clerk.goto('/tiep-nhan');
  await clerk.getByLabel('Họ và tên').fill('Trần Văn Thiếu');
  await clerk.keyboard.press('F9');
  await clerk.getByText('Chọn thủ tục ở mục ①.').first().waitFor();
  await clerk.reload();
  assert.equal(await clerk.getByLabel('Họ và tên').inputValue(), 'Trần Văn Thiếu');
});

test('a dossier goes through the office and every step is in its timeline', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  const dossier = await receive(clerk, BIRTH);

  const officer = await office.officer('longxuyen.xuly');
  await officer.goto('/ho-so?danh-sach=UNASSIGNED');
  await officer.goto(dossier.path);
  await act(officer, 'Nhận xử lý');
  await act(officer, 'Yêu cầu bổ sung', (dialog) => dialog.getByLabel('Lý do').fill('Thiếu giấy chứng sinh'));
  await officer.getByText('Tạm dừng', { exact: false }).first().waitFor();

  await clerk.goto(dossier.path);
  await act(clerk, 'Nhận giấy tờ bổ sung');
  await officer.goto(dossier.path);
  await act(officer, 'Trình phê duyệt');

  const approver = await office.officer('longxuyen.pheduyet');
  await approver.goto(dossier.path);
  await act(approver, 'Phê duyệt', async (dialog) => {
    const summary = dialog.getByLabel('Trích yếu');
    if (await summary.count()) await summary.fill('Giấy khai sinh');
    const number = dialog.getByLabel('Số văn bản');
    if (await number.count()) await number.fill('15/KS');
  });

  await clerk.goto(dossier.path);
  await act(clerk, 'Trả kết quả');
  const timeline = await clerk.locator('body').innerText();
  for (const step of ['Nhận xử lý', 'Yêu cầu bổ sung', 'Nhận giấy tờ bổ sung', 'Trình phê duyệt', 'Phê duyệt', 'Trả kết quả']) assert.ok(timeline.includes(step), step);
});

test('a commune receives for a department, whose officer finds it in the queue', async () => {
  const clerk = await office.officer('rachgia.tiepnhan');
  const dossier = await receive(clerk, { typed: '1.000390', option: /1\.000390/, name: 'Lê Văn Hùng' });
  assert.match(dossier.unit, /Tư pháp/);
  const officer = await office.officer('tuphap.xuly');
  await officer.goto('/ho-so');
  await officer.getByRole('searchbox').first().fill(dossier.code);
  await officer.getByText(dossier.code).first().waitFor();
  await officer.goto(dossier.path);
  await act(officer, 'Nhận xử lý');
});
