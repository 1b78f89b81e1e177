// A citizen without log-in, and the officer who answers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act, openBrowser, pick, receive } from './office.mjs';

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

async function send(page, { content, subject, unit }) {
  await page.goto('/gui-phan-anh');
  await page.getByLabel('Kể bằng lời của bạn').fill(content);
  await page.getByLabel('Tóm tắt trong một câu').fill(subject);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  if (unit) await pick(page, /Cơ quan, đơn vị được phản ánh/, unit.typed, unit.option);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel('Họ và tên').fill('Phạm Thị Lan');
  await page.getByLabel('Số điện thoại').fill('0912345678');
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await page.getByText('Đã nhận phản ánh của bạn').first().waitFor();
  const codes = await page.locator('dl.codes dd').allTextContents();
  return { code: codes[0], secret: codes[1] };
}

async function openFeedback(officer, code) {
  await officer.goto('/phan-anh?danh-sach=ALL');
  await officer.getByRole('searchbox').first().fill(code);
  await officer.getByRole('link', { name: code }).first().click();
  await officer.getByText('Lời của người gửi').first().waitFor();
}

const LONG_XUYEN = { typed: 'long xuyen', option: /Phường Long Xuyên/ };

test('a citizen looks up a procedure without accents', async () => {
  const citizen = await office.citizen();
  await citizen.goto('/tra-cuu/thu-tuc');
  await citizen.getByRole('searchbox').fill('dang ky khai sinh');
  await citizen.keyboard.press('Enter');
  await citizen.getByRole('link', { name: /đăng ký khai sinh/i }).first().click();
  await citizen.getByText('Giấy tờ', { exact: false }).first().waitFor();
});

test('a citizen follows a dossier with both codes, and with one learns nothing', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  const dossier = await receive(clerk, { typed: 'dang ky khai sinh', option: /1\.001193/, name: 'Võ Thị Hoa' });
  const citizen = await office.citizen();
  await citizen.goto('/tra-cuu/ho-so');
  await citizen.getByLabel('Mã hồ sơ').fill(dossier.code);
  await citizen.getByLabel('Mã tra cứu').fill('SAISAI12');
  await citizen.getByRole('button', { name: 'Tra cứu' }).click();
  await citizen.getByText('Không có hồ sơ nào khớp cả hai mã').waitFor();
  await citizen.goto('/tra-cuu/ho-so');
  await citizen.getByLabel('Mã hồ sơ').fill(dossier.code);
  await citizen.getByLabel('Mã tra cứu').fill(dossier.secret);
  await citizen.getByRole('button', { name: 'Tra cứu' }).click();
  await citizen.getByText('Hồ sơ đã được tiếp nhận', { exact: false }).first().waitFor();
  assert.ok(!(await citizen.locator('body').innerText()).includes('Võ Thị Hoa'));
});

test('feedback is accepted, answered and published without the sender', async () => {
  const citizen = await office.citizen();
  const subject = `Đường vào chợ ngập nước ${process.pid}`;
  const sent = await send(citizen, { content: 'Đường vào chợ Long Xuyên bị ngập khi mưa lớn, đề nghị xử lý.', subject, unit: LONG_XUYEN });
  const officer = await office.officer('longxuyen.pakn');
  await openFeedback(officer, sent.code);
  await act(officer, 'Tiếp nhận');
  await act(officer, 'Trả lời', (dialog) => dialog.getByLabel('Nội dung trả lời').fill('Phường đã nạo vét cống, đường thông thoáng.'));
  await act(officer, 'Công khai', (dialog) => dialog.getByLabel('Nội dung công khai').fill('Đường vào chợ ngập nước: đã nạo vét cống, đường thông thoáng.'));
  await citizen.goto('/phan-anh-da-tra-loi');
  await citizen.getByText('đã nạo vét cống', { exact: false }).first().waitFor();
  assert.ok(!(await citizen.locator('body').innerText()).includes('Phạm Thị Lan'));
});

test('feedback is refused with a ground', async () => {
  const citizen = await office.citizen();
  const sent = await send(citizen, { content: 'Tôi tố cáo hành vi vi phạm pháp luật của một cá nhân.', subject: 'Tố cáo', unit: LONG_XUYEN });
  const officer = await office.officer('longxuyen.pakn');
  await openFeedback(officer, sent.code);
  await act(officer, 'Từ chối', async (dialog) => {
    await dialog.getByLabel('Căn cứ từ chối').selectOption('COMPLAINT_OR_DENUNCIATION');
    const reason = dialog.getByLabel('Lý do');
    if (await reason.count()) await reason.fill('Tố cáo được giải quyết theo Luật Tố cáo.');
  });
});

test('feedback is forwarded to the unit that is responsible', async () => {
  const citizen = await office.citizen();
  const sent = await send(citizen, { content: 'Cột đèn ở bến phà bị hỏng từ tuần trước, đề nghị sửa.', subject: 'Đèn bến phà hỏng', unit: LONG_XUYEN });
  const officer = await office.officer('longxuyen.pakn');
  await openFeedback(officer, sent.code);
  await act(officer, 'Chuyển đơn vị khác', async (dialog) => {
    const box = dialog.getByRole('combobox', { name: 'Đơn vị nhận' });
    await box.fill('rach gia');
    await officer.getByRole('option', { name: /Phường Rạch Giá/ }).first().click();
    const reason = dialog.getByLabel('Lý do');
    if (await reason.count()) await reason.fill('Thuộc địa bàn phường Rạch Giá.');
  });
  await openFeedback(await office.officer('rachgia.pakn'), sent.code);
});
