// Compressed JavaScript of the first load: what index.html names, with what that imports. Fails above the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 250;
const assets = 'dist/assets';
const html = readFileSync('dist/index.html', 'utf8');
const first = new Set([...html.matchAll(/assets\/([\w.-]+\.js)/g)].map((match) => match[1]));
const sizes = readdirSync(assets).filter((name) => name.endsWith('.js')).map((name) => ({ name, size: gzipSync(readFileSync(join(assets, name))).length }));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
for (const { name, size } of sizes.sort((a, b) => b.size - a.size).slice(0, 15)) console.log(`${kilobytes(size)} kB  ${first.has(name) ? 'first ' : '      '} ${name}`);
const total = sizes.filter(({ name }) => first.has(name)).reduce((sum, { size }) => sum + size, 0);
const desk = sizes.filter(({ name }) => /^(desk-page|numbers|dates|empty-state|link-button|use-session)/.test(name)).reduce((sum, { size }) => sum + size, 0);
console.log(`${kilobytes(total)} kB compressed JavaScript before the first screen, ${kilobytes(desk)} kB more for the desk (budget ${BUDGET_KB} kB)`);
if (total + desk > BUDGET_KB * 1000) process.exit(1);
