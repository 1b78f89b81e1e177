// Takes a picture of every screen at three sizes and at a zoom of 200 %, and has axe-core look at it, against invented answers.
// usage: npm run build && npm run look [-- <folder>] [--only=<part of a name>]
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { preview } from 'vite';
import { answers, publicAnswers } from './answers.mjs';

/** The zoom halves the room of the desktop: every pixel of the page takes four of the screen. */
const SIZES = { desktop: [1366, 768], wide: [1920, 1080], phone: [390, 844], zoom: [683, 384] };
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? join(tmpdir(), 'tthc-screens');
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
const sizes = process.argv.find((arg) => arg.startsWith('--size='))?.slice(7);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'";

const typeProcedure = async (page) => {
  await page.getByRole('combobox', { name: /^Thủ tục/ }).fill('dang ky khai sinh');
  await page.getByRole('option').first().waitFor();
};
const intakeFilled = async (page) => {
  await typeProcedure(page);
  await page.keyboard.press('Enter');
  await page.getByLabel(/Số định danh/).fill('089190001234');
  await page.getByLabel('Nhận đủ tất cả giấy tờ').check();
  await page.getByText('Có thể trùng').waitFor();
};
const NOTHING = { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] };
const NOT_CONNECTED = {
  exchangeLink: { connected: false, state: 'NOT_CONNECTED', since: null, lastAcknowledgedAt: null, nextTryAt: null, cause: null, waiting: 0, stuck: 0, oldestWaitingSince: null, openDifferences: 0 },
};
const SCREENS = [
  { name: 'start', path: '/', anonymous: true },
  { name: 'sign-in-needed', path: '/ho-so', anonymous: true },
  { name: 'desk', path: '/' },
  { name: 'intake', path: '/tiep-nhan' },
  { name: 'intake-typing', path: '/tiep-nhan', act: typeProcedure },
  { name: 'intake-filled', path: '/tiep-nhan', act: intakeFilled },
  { name: 'intake-errors', path: '/tiep-nhan', act: async (page) => { await page.keyboard.press('F9'); await page.locator('.notice-error').waitFor(); } },
  { name: 'intake-done', path: '/tiep-nhan', act: async (page) => { await intakeFilled(page); await page.getByLabel(/Họ và tên/).fill('Lê Thị Hồng Nhung'); await page.keyboard.press('F9'); await page.getByText('730164').waitFor(); } },
  { name: 'dossiers', path: '/ho-so' },
  { name: 'dossiers-preview', path: '/ho-so?xem=UNIT&q=khai+sinh&mo=ds-1' },
  { name: 'dossiers-chosen', path: '/ho-so', act: async (page) => { await page.getByRole('checkbox', { name: /00001/ }).check(); await page.getByRole('group', { name: /Đã chọn/ }).waitFor(); } },
  { name: 'dossiers-empty', path: '/ho-so', answers: { ListDossiers: { dossiers: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] } } } },
  { name: 'dossiers-error', path: '/ho-so', errors: { ListDossiers: { code: 'service-unavailable', detail: 'Dịch vụ hồ sơ tạm thời không phục vụ được.', traceId: '4bf92f3577b34da6' } } },
  { name: 'dossier', path: '/ho-so/ds-1' },
  { name: 'dossier-supplement', path: '/ho-so/ds-1', act: async (page) => { await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'dossier-forward', path: '/ho-so/ds-1', act: async (page) => { await page.keyboard.press('F2'); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'dossier-unmask', path: '/ho-so/ds-1', act: async (page) => { await page.getByRole('button', { name: 'Xem đầy đủ' }).click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'exchange', path: '/dong-bo' },
  { name: 'exchange-not-connected', path: '/dong-bo', answers: { ReadExchangeLink: NOT_CONNECTED, ListExchangeEntries: { exchangeEntries: NOTHING } } },
  { name: 'exchange-error', path: '/dong-bo', errors: { ListExchangeEntries: { code: 'service-unavailable', detail: 'Dịch vụ hồ sơ tạm thời không phục vụ được.', traceId: '4bf92f3577b34da6' } } },
  { name: 'exchange-entry', path: '/dong-bo/ho-so/ds-1' },
  { name: 'exchange-resend', path: '/dong-bo/ho-so/ds-1', act: async (page) => { await page.getByRole('button', { name: 'Gửi lại' }).click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'exchange-differences', path: '/dong-bo/chenh-lech?loai=LOST_THERE' },
  { name: 'exchange-chosen', path: '/dong-bo/chenh-lech', act: async (page) => { await page.getByRole('checkbox', { name: /261101.0002/ }).check(); await page.getByRole('group', { name: /Đã chọn/ }).waitFor(); } },
  { name: 'exchange-runs', path: '/dong-bo/doi-soat' },
  { name: 'feedbacks', path: '/phan-anh' },
  { name: 'feedback-take-down', path: '/phan-anh', act: async (page) => { await page.getByRole('button', { name: 'Ghi phản ánh' }).click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'feedback', path: '/phan-anh/fb-2' },
  { name: 'feedback-publish', path: '/phan-anh/fb-2', act: async (page) => { await page.getByRole('button', { name: 'Công khai' }).click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); } },
  { name: 'procedures', path: '/thu-tuc' },
  { name: 'procedure', path: '/thu-tuc/1.001193' },
  { name: 'procedure-history', path: '/thu-tuc/1.001193?xem=cong-bo' },
  { name: 'procedure-figures', path: '/thu-tuc/1.001193?xem=so-lieu' },
  { name: 'procedure-quality', path: '/thu-tuc/1.001193?xem=chat-luong' },
  { name: 'quality', path: '/chat-luong' },
  { name: 'procedure-public', path: '/thu-tuc/1.001193', anonymous: true },
  { name: 'unit-changes', path: '/don-vi/thay-doi' },
  { name: 'decisions', path: '/quyet-dinh' },
  { name: 'decision-new', path: '/quyet-dinh/moi' },
  { name: 'decision-line', path: '/quyet-dinh/moi?buoc=2', act: async (page) => { await page.getByRole('button', { name: /Thêm thủ tục/ }).click(); await typeProcedure(page); await page.keyboard.press('Enter'); await page.getByText('Nội dung thủ tục').waitFor(); } },
  { name: 'decision-compare', path: '/quyet-dinh/d2?buoc=3' },
  { name: 'decision-issue', path: '/quyet-dinh/d2?buoc=4' },
  { name: 'figures', path: '/so-lieu' },
  { name: 'figures-formula', path: '/so-lieu?nhom=UNIT', act: (page) => page.getByText('Cách tính và nguồn').click() },
  { name: 'figure-cases', path: '/so-lieu/ho-so?chi-so=IN_PROGRESS_OVERDUE&tu=2026-11-01&den=2026-11-30&linh-vuc=HT&so=2' },
  { name: 'follow', path: '/tra-cuu/ho-so', anonymous: true },
  { name: 'follow-answer', path: '/tra-cuu/ho-so/AG.30307.261122.00077?ma=730164', anonymous: true },
  { name: 'send-1', path: '/gui-phan-anh', anonymous: true },
  { name: 'send-3', path: '/gui-phan-anh', anonymous: true, act: async (page) => {
    await page.getByLabel(/Kể bằng lời/).fill('Tôi chờ từ 7 giờ đến 10 giờ mới được gọi số.');
    await page.getByLabel(/Tóm tắt/).fill('Chờ quá lâu ở quầy hộ tịch');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  } },
  { name: 'follow-feedback', path: '/tra-cuu/phan-anh/PA-2611-00031?ma=9F4K2M', anonymous: true },
  { name: 'supplement', path: '/tra-cuu/phan-anh/PA-2611-00031?ma=9F4K2M', anonymous: true, feedback: { state: 'WAITING_SUPPLEMENT', reason: 'Xin gửi ảnh giấy hẹn', answer: null } },
  { name: 'published', path: '/phan-anh-da-tra-loi', anonymous: true },
  { name: 'glossary', path: '/thuat-ngu#doi-soat', anonymous: true },
  { name: 'not-found', path: '/khong-co' },
  { name: 'english', path: '/', language: 'en' },
];

async function answer(route, screen) {
  const url = new URL(route.request().url());
  const json = (body, status = 200) => route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
  if (url.pathname === '/graphql') {
    const { operationName } = route.request().postDataJSON();
    const refuse = screen.anonymous && operationName === 'Me' ? { code: 'unauthenticated', detail: '' } : screen.errors?.[operationName];
    if (refuse) return json({ data: null, errors: [{ message: refuse.detail, path: [operationName], extensions: refuse }] });
    if (operationName === 'WatchChanges') return json({ errors: [{ message: 'too-many-streams' }] });
    const data = screen.answers?.[operationName] ?? answers[operationName];
    if (!data) console.error(`no answer for ${operationName}`);
    return json({ data });
  }
  if (url.pathname.startsWith('/public/dossiers/')) return json(publicAnswers.dossier);
  if (url.pathname === '/public/feedbacks') return json(route.request().method() === 'POST' ? publicAnswers.receipt : publicAnswers.published);
  if (url.pathname.startsWith('/public/feedbacks/')) return json({ ...publicAnswers.feedback, ...screen.feedback });
  return route.fulfill({ status: 200, contentType: 'text/html', body: '<p>PDF</p>' });
}

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4199, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg)), '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  headless: true,
});
let findings = 0;
for (const screen of SCREENS.filter((one) => one.name.includes(only))) {
  for (const [size, [width, height]] of Object.entries(SIZES).filter(([name]) => !sizes || sizes.includes(name))) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: size === 'zoom' ? 2 : 1, locale: 'vi-VN', reducedMotion: 'reduce' });
    if (screen.language) await context.addInitScript((language) => localStorage.setItem('tthc.language', language), screen.language);
    context.setDefaultTimeout(8_000);
    const page = await context.newPage();
    const report = (text) => { findings++; console.log(`${screen.name} ${size}: ${text}`); };
    page.on('pageerror', (error) => report(`error ${error.message}`));
    page.on('console', (message) => { if (message.type() === 'error') report(`console ${message.text().slice(0, 300)}`); });
    await page.route((url) => /^\/(graphql|public|api)/.test(url.pathname), (route) => answer(route, screen));
    await page.route((url) => !/^\/(graphql|public|api|assets|favicon)/.test(url.pathname), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': POLICY } });
    });
    try {
      await page.goto(`http://127.0.0.1:4199${screen.path}`, { waitUntil: 'load' });
      await page.locator('main h1').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
      await screen.act?.(page);
      await page.waitForTimeout(150);
    } catch (error) {
      report(`did not get there: ${error.message.slice(0, 600)}`);
    }
    await page.screenshot({ path: join(folder, `${screen.name}-${size}.png`), fullPage: size !== 'wide' });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (sideways > 0) report(`scrolls sideways by ${sideways} px`);
    // axe comes in through the debugger, past the page's policy.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    for (const violation of violations) {
      report(`axe ${violation.id} (${violation.impact}): ${violation.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`).join(' | ')}`);
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${findings} findings; pictures in ${folder}`);
process.exit(findings ? 1 : 0);
