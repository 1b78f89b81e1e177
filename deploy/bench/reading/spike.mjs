// Requests come at a steady rate, then five times as many for a minute, then as before. They come whether or not earlier ones were answered.
import { Connection, wire } from './wire.mjs';

const { BENCH_GATEWAY: gateway = 'http://127.0.0.1:8080', BENCH_TOKEN: token } = process.env;
const USUAL = Number(process.env.BENCH_RATE ?? 500);
const PHASES = [['warm-up', USUAL, 90], ['before', USUAL, 20], ['spike', 5 * USUAL, 60], ['after', USUAL, 70]];
const MOST_CONNECTIONS = 400;
const side = {
  url: new URL('/graphql', gateway),
  headers: { Authorization: `Bearer ${token}` },
  query: '{ me { username } dossiers(first: 20, filter: { view: ALL }) { edges { node { code revision state procedureName dueAt } } } }',
};
const request = wire(side);
const idle = [];
let open = 0;

/** A free connection; undefined when there are as many as there may be: then nobody is served, which is an error. */
async function connection() {
  const free = idle.pop();
  if (free) return free;
  if (open >= MOST_CONNECTIONS) return undefined;
  open++;
  try { return await Connection.open(side.url); } catch (error) { open--; throw error; }
}

async function one(second) {
  const begun = performance.now();
  let used;
  try {
    used = await connection();
    if (!used) { second.errors++; second.unsent++; return; }
    const { status, errors, retryAfter } = await used.ask(request);
    idle.push(used);
    if (status === '200' && !errors) second.times.push(performance.now() - begun);
    else if ((status === '429' || status === '503') && retryAfter) second.refused++;
    else second.errors++;
  } catch {
    if (used) { open--; used.close(); }
    second.errors++;
  }
}

async function phase(name, rate, seconds) {
  const all = [];
  const begin = performance.now();
  for (let s = 0; s < seconds; s++) {
    const second = { times: [], refused: 0, unsent: 0, errors: 0 };
    all.push(second);
    for (let sent = 0; sent < rate;) {
      const due = Math.min(rate, Math.floor((performance.now() - begin - s * 1000) * rate / 1000));
      while (sent < due) { sent++; void one(second); }
      await new Promise((done) => setTimeout(done, 2));
    }
  }
  await new Promise((done) => setTimeout(done, 1000));
  const sum = (what) => all.reduce((total, second) => total + what(second), 0);
  const asked = sum((s) => s.times.length + s.refused + s.errors);
  console.log(`${name}: ${asked} requests in ${seconds} s, ${sum((s) => s.times.length)} answered, ${sum((s) => s.refused)} asked to come again, ${sum((s) => s.errors)} errors (${sum((s) => s.unsent)} of them for want of one of ${MOST_CONNECTIONS} connections); p50 ${at(all, 0.5)} ms, p95 ${at(all, 0.95)} ms`);
  return all;
}

function at(seconds, part) {
  const times = seconds.flatMap((second) => second.times).sort((a, b) => a - b);
  return times.length ? times[Math.floor(times.length * part)].toFixed(1) : '–';
}

const told = {};
for (const [name, rate, seconds] of PHASES) told[name] = await phase(name, rate, seconds);
const errors = told.spike.reduce((sum, s) => sum + s.errors, 0) / told.spike.reduce((sum, s) => sum + s.times.length + s.refused + s.errors, 0);
const usual = Number(at(told.before, 0.95));
const WINDOW = 5;
let back = told.after.findIndex((_, i) => i + WINDOW <= told.after.length && Number(at(told.after.slice(i, i + WINDOW), 0.95)) <= Math.max(1.2 * usual, usual + 1));
console.log(`errors in the spike ${(errors * 100).toFixed(2)} % (bar 1 %); p95 within 20 % of before again ${back < 0 ? 'not within 70' : back} s after it (bar 60 s)`);
process.exit(errors < 0.01 && back >= 0 && back <= 60 ? 0 : 1);
