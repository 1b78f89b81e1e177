// Every screen of the menu, for four kinds of readers, on a desk and on a phone: nothing for axe to say, nothing in the
// console, nothing that the page's policy had to stop, nothing to scroll sideways for.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { openBrowser } from './office.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Screens that are reached from others, not from the menu. */
const FURTHER = {
  'tinh.quyetdinh': ['/quyet-dinh/moi', '/quyet-dinh/cua-bo', '/danh-muc/quyet-dinh', '/danh-muc/ra-soat', '/danh-muc/danh-gia-tac-dong', '/danh-muc/TIME_REDUCTION_30',
    '/quy-trinh?xem=can-ra-soat', '/quy-trinh?xem=dien-tu', '/thu-tuc/1.001193', '/thu-tuc/1.001193?xem=cong-bo', '/don-vi/30307-20250701'],
  'tinh.quantri': ['/lich-lam-viec', '/don-vi/chia-tach', '/don-vi/thay-doi', '/don-vi/thay-doi?don-vi=30307-20250701'],
  'tuphap.kstt': ['/thu-tuc/1.001193?xem=chat-luong', '/du-lieu-ca-nhan', '/dong-bo/chenh-lech', '/dong-bo/doi-soat'],
  'longxuyen.tiepnhan': ['/tiep-nhan', '/ho-so?xem=UNIT', '/dong-bo?xem=ALL', '/dong-bo/chenh-lech?loai=LOST_THERE', '/dong-bo/doi-soat', '/dong-bo/ho-so/khong-co'],
  public: ['/', '/tra-cuu/thu-tuc?q=khai+sinh', '/tra-cuu/thu-tuc/1.001193', '/tra-cuu/thu-tuc/1.001193?ngon-ngu=en', '/tra-cuu/phan-anh', '/thuat-ngu', '/thuat-ngu?q=doi+soat', '/khong-co-trang-nay'],
};

let office;
before(async () => { office = await openBrowser(); });
after(async () => { await office?.close(); });

async function addressesOfMenu(page) {
  await page.getByRole('navigation', { name: 'Mục chính' }).getByRole('link').first().waitFor();
  return page.locator('header nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

async function look(page, size, found) {
  await page.setViewportSize(size);
  const place = `${new URL(page.url()).pathname} at ${size.width}`;
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) found.push(`${place}: scrolls sideways by ${sideways} px`);
  const { violations } = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
  for (const violation of violations) {
    found.push(`${place}: ${violation.id}: ${violation.nodes.slice(0, 2).map((node) => `${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`).join(' | ')}`);
  }
}

async function walk(page, further) {
  const found = [];
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') found.push(`${page.url()}: ${message.text().slice(0, 300)}`); });
  const screens = [...new Set([...(await addressesOfMenu(page)), ...further])];
  for (const address of screens) {
    await page.setViewportSize(DESK);
    const missing = page.waitForResponse((response) => new URL(response.url()).pathname === address.split('?')[0], { timeout: 20_000 });
    await page.goto(address, { waitUntil: 'load' });
    const response = await missing;
    if (response.status() >= 400) found.push(`${address}: ${response.status()}`);
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    // Through the debugger, past the page's policy.
    await page.evaluate(AXE);
    await look(page, DESK, found);
    await look(page, PHONE, found);
  }
  assert.deepEqual(found, []);
  return screens;
}

for (const user of ['tinh.quyetdinh', 'tinh.quantri', 'tuphap.kstt', 'longxuyen.tiepnhan']) {
  test(`every screen of ${user} can be read by everyone, everywhere`, async () => {
    const page = await office.officer(user);
    const screens = await walk(page, FURTHER[user]);
    assert.ok(screens.length > 4, screens.join(' '));
  });
}

test('every public page can be read by everyone, everywhere', async () => {
  const page = await office.citizen();
  await page.goto('/');
  await walk(page, FURTHER.public);
});

test('the menu of the province stands in one line and opens by keyboard', async () => {
  const page = await office.officer('tinh.quyetdinh');
  const menu = await page.getByRole('navigation', { name: 'Mục chính' }).boundingBox();
  assert.ok(menu.height < 60, `the menu is ${menu.height} px high`);
  await page.getByRole('button', { name: 'Thủ tục' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Quyết định/ }).waitFor();
});

test('a citizen without JavaScript finds a procedure and reads it', async () => {
  const page = await office.citizen({ javaScriptEnabled: false });
  await page.goto('/tra-cuu/thu-tuc');
  await page.getByRole('searchbox').fill('dang ky khai sinh');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('link', { name: /đăng ký khai sinh/i }).first().click();
  await page.getByRole('heading', { name: 'Cần mang gì' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.getByRole('navigation').isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Quyết định công bố' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Quyết định công bố/ }).waitFor();
});
