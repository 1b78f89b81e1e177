// The people of the browser tests: each has a browser context of its own and finds things by role and name, as people do.
import assert from 'node:assert/strict';
import chromium from '@sparticuz/chromium';
import { chromium as engine } from 'playwright-core';

export const address = need('TTHC_URL');
const password = need('TTHC_PASSWORD');
const PATIENCE = 20_000;

function need(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

/** Starts the browser once for a file; `close` ends everybody's window. */
export async function openBrowser() {
  const browser = await engine.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    // Not the package's own flags: they are for one page at a time, and here several people work at once.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  return {
    close: () => browser.close(),
    citizen: (settings) => newPage(browser, settings),
    officer: (user) => signedIn(browser, user),
  };
}

async function newPage(browser, settings = {}) {
  const context = await browser.newContext({ baseURL: address, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', viewport: { width: 1366, height: 768 }, ...settings });
  context.setDefaultTimeout(PATIENCE);
  return context.newPage();
}

async function signedIn(browser, user) {
  const page = await newPage(browser);
  await page.goto('/dang-nhap?ve=/');
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(password);
  await page.locator('#kc-login, button[type=submit], input[type=submit]').first().click();
  await page.getByRole('heading', { level: 1, name: 'Bàn làm việc' }).waitFor().catch(async (e) => { throw new Error(`${user} is not signed in at ${page.url()}: ${(await page.locator('body').innerText()).slice(0, 300)}`, { cause: e }); });
  return page;
}

let persons = Number(process.pid) * 10;
/** A 12-digit identity number that nobody else in this run has. */
export function identityNumber() {
  persons += 1;
  return `089190${String(persons % 1_000_000).padStart(6, '0')}`;
}

export async function pick(page, label, typed, option) {
  const box = page.getByRole('combobox', { name: label });
  await box.click();
  await box.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}

/** Fills the intake form up to the point before confirming. */
export async function fillIntake(page, { typed, option, name }) {
  await page.goto('/tiep-nhan');
  await pick(page, 'Thủ tục', typed, option);
  await page.getByText('Vì sao hẹn ngày này?').waitFor();
  const cases = page.locator('select#truong-hop');
  if (await cases.count()) await cases.selectOption({ index: 1 });
  await page.getByLabel('Số định danh cá nhân (12 số)').fill(identityNumber());
  await page.getByLabel('Họ và tên').fill(name);
  const all = page.getByLabel('Nhận đủ tất cả giấy tờ');
  if (await all.count()) await all.check();
}

/** Receives a dossier as a clerk does; answers its code, secret and the address of its page. */
export async function receive(page, intake) {
  await fillIntake(page, intake);
  await page.keyboard.press('F9');
  await page.getByText('Mã hồ sơ', { exact: true }).waitFor();
  const codes = await page.locator('dl.codes dd').allTextContents();
  const href = await page.getByRole('link', { name: 'Mở hồ sơ', exact: true }).getAttribute('href');
  assert.match(codes[0], /\S+-\d{6}-\d{4,}/);
  return { code: codes[0], secret: codes[1], due: codes[2], unit: codes[3], path: href };
}

/** Presses an action of the dossier or feedback at hand, fills its dialog and waits until it is done. */
export async function act(page, action, fill = async () => {}) {
  await page.getByRole('button', { name: new RegExp(`^${action}( F2)?$`) }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill(dialog);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}
