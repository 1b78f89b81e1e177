// The province sees the figures move and opens each one.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, receive } from './office.mjs';

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

const number = (text) => Number(text.replace(/\D/g, ''));

test('a received dossier moves the figure on the open screen, and the figure opens the very dossiers', async () => {
  const province = await office.officer('tinh.baocao');
  const clerk = await office.officer('phuquoc.tiepnhan');
  await receive(clerk, { typed: 'dang ky khai sinh', option: /1\.001193/, name: 'Huỳnh Thị Đếm' });
  await province.goto('/so-lieu');
  const total = province.getByRole('row', { name: /Tổng số/ }).getByRole('link').first();
  await total.waitFor();
  await province.getByRole('switch', { name: 'Trực tiếp' }).click();
  await province.getByText('Đang cập nhật mỗi giây', { exact: false }).waitFor();
  const before = number(await total.innerText());

  await receive(clerk, { typed: 'dang ky khai sinh', option: /1\.001193/, name: 'Huỳnh Thị Đếm' });
  await province.waitForFunction(
    (was) => [...document.querySelectorAll('tr')].some((row) => /Tổng số/.test(row.innerText) && Number((row.querySelector('a')?.textContent ?? '').replace(/\D/g, '')) > was),
    before,
    { timeout: 5_000 },
  );

  const shown = (await total.innerText()).trim();
  await total.click();
  await province.getByText('đúng bằng con số trong bảng').waitFor();
  assert.ok((await province.locator('body').innerText()).includes(`${shown} hồ sơ`));
});

test('a statistical window from the 15th to the 14th is one of the choices', async () => {
  const province = await office.officer('tinh.baocao');
  await province.goto('/so-lieu');
  await province.getByLabel('Kiểu kỳ').selectOption('STATISTICAL_QUARTER');
  await province.locator('option[value="2026-03-15/2026-06-14"]').waitFor({ state: 'attached' });
});
