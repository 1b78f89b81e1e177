// What the national portal has of a dossier, as a clerk and as procedure control see it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openBrowser, receive } from './office.mjs';

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

test('a clerk sees what the portal has acknowledged, sends it again and takes out the evidence', async () => {
  const clerk = await office.officer('longxuyen.tiepnhan');
  const dossier = await receive(clerk, { typed: 'dang ky khai sinh', option: /1\.001193/, name: 'Đỗ Văn Thuận' });
  await clerk.goto(dossier.path);
  await clerk.getByRole('heading', { name: 'Đồng bộ với Cổng Dịch vụ công quốc gia' }).waitFor();
  await clerk.goto('/dong-bo?xem=ALL');
  await clerk.getByText('Đang thông suốt').first().waitFor();
  await clerk.getByRole('searchbox').first().fill(dossier.code);
  await clerk.getByRole('link', { name: `Xem trao đổi của hồ sơ ${dossier.code}` }).click();
  await clerk.getByRole('heading', { level: 1, name: new RegExp(dossier.code) }).waitFor();
  await clerk.getByText('Mã biên nhận').first().waitFor();

  await clerk.getByRole('button', { name: 'Gửi lại' }).click();
  const dialog = clerk.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi lại' }).click();
  await dialog.getByText('cần ít nhất 5 ký tự', { exact: false }).first().waitFor();
  await dialog.getByLabel('Lý do').fill('Cổng báo chưa nhận được');
  await dialog.getByRole('button', { name: 'Gửi lại' }).click();
  await dialog.waitFor({ state: 'hidden' });

  await clerk.getByRole('button', { name: 'Tải chứng cứ' }).click();
  await dialog.getByLabel('Mục đích').fill('Gửi bộ phận hỗ trợ của Cổng');
  const [file] = await Promise.all([clerk.waitForEvent('download'), dialog.getByRole('button', { name: 'Tải chứng cứ' }).click()]);
  assert.match(file.suggestedFilename(), /^chung-cu-.*\.zip$/);
  assert.equal((await readFile(await file.path())).subarray(0, 2).toString(), 'PK');
});

test('procedure control of the province compares both sides', async () => {
  const control = await office.officer('tinh.kstt');
  await control.goto('/dong-bo/doi-soat');
  await control.getByText('Chưa đối soát lần nào').or(control.getByRole('table')).first().waitFor();
  const before = await control.getByText('tinh.kstt yêu cầu').count();
  await control.getByRole('button', { name: 'Đối soát ngay' }).click();
  await control.getByText('tinh.kstt yêu cầu').nth(before).waitFor();
  await control.getByRole('row').nth(1).getByText('Đã xong').waitFor({ timeout: 60_000 });
  await control.goto('/dong-bo/chenh-lech');
  await control.getByRole('heading', { level: 1, name: 'Đồng bộ, đối soát' }).waitFor();
});

test('a commune compares nothing', async () => {
  const clerk = await office.officer('rachgia.tiepnhan');
  await clerk.goto('/dong-bo/doi-soat');
  await clerk.getByText('Chưa đối soát lần nào').or(clerk.getByRole('table')).first().waitFor();
  assert.equal(await clerk.getByRole('button', { name: 'Đối soát ngay' }).count(), 0);
});
