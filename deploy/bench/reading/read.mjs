// Reads the same rows through the gateway and through PostGraphile, in turns, with the same number of connections.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { Connection, wire } from './wire.mjs';

const { BENCH_GATEWAY: gateway = 'http://127.0.0.1:8080', BENCH_TOKEN: token, BENCH_HOME: home, BENCH_POSTGRES = '5434' } = process.env;
const CONNECTIONS = Number(process.env.BENCH_CONNECTIONS ?? 50);
const WARM_UP_S = Number(process.env.BENCH_WARM_UP ?? 90);
const ROUND_S = Number(process.env.BENCH_ROUND ?? 15);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const BAR = 1.5;
const PORT = '5678';
const ROWS = 20;

const secrets = Object.fromEntries(readFileSync(join(home, 'secrets.properties'), 'utf8').split('\n').filter((line) => line.includes('=')).map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
const role = `dossier_app:${encodeURIComponent(secrets['database.dossier.app'])}`;

const peer = spawn(join('node_modules', '.bin', 'node'), [join('node_modules', 'postgraphile', 'dist', 'cli-run.js'), '-C', 'graphile.config.mjs'], {
  env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH_PORT: PORT, BENCH_DATABASE: `postgres://${role}@127.0.0.1:${BENCH_POSTGRES}/dossier` },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.on('exit', () => peer.kill());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const FIELDS = 'code revision state procedureCode procedureName fieldCode channel registeredAt dueAt';
const sides = {
  gateway: {
    url: new URL('/graphql', gateway),
    headers: { Authorization: `Bearer ${token}` },
    query: `{ dossiers(first: ${ROWS}, filter: { view: ALL }) { pageInfo { endCursor hasNextPage } edges { node { ${FIELDS} } } } }`,
    rows: (data) => data.dossiers.edges.map((edge) => edge.node),
    processes: () => (process.env.BENCH_PROCESSES ?? '').split(' '),
  },
  postgraphile: {
    url: new URL(`http://127.0.0.1:${PORT}/graphql`),
    headers: {},
    query: `{ allDossiers(first: ${ROWS}, orderBy: [REGISTERED_AT_DESC, ROW_ID_DESC]) { pageInfo { endCursor hasNextPage } edges { node { ${FIELDS} } } } }`,
    rows: (data) => data.allDossiers.edges.map((edge) => edge.node),
    processes: () => [String(peer.pid)],
  },
};

function ask(side) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ query: side.query });
    const request = http.request(side.url, { method: 'POST', headers: { ...side.headers, 'Content-Type': 'application/json', Accept: 'application/json', 'Content-Length': Buffer.byteLength(body) } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Milliseconds of CPU of each process of a side, the connections of PostgreSQL to the database with them; as far as Linux tells. */
function cpu(name) {
  const mine = new Set(sides[name].processes());
  const used = new Map();
  for (const pid of existsSync('/proc/self/stat') ? readdirSync('/proc').filter((each) => /^\d+$/.test(each)) : []) {
    try {
      if (!mine.has(pid) && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres: dossier_app dossier ')) continue;
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ');
      used.set(pid, (Number(stat[11]) + Number(stat[12])) * 10);
    } catch { /* it has ended */ }
  }
  return used;
}

/** What was used between the two; of a connection that was closed in between, nothing is known. */
const between = (before, after) => [...after].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);

async function rowsOf(name) {
  const side = sides[name];
  const { status, text } = await ask(side);
  const answer = JSON.parse(text);
  if (status !== 200 || answer.errors) throw new Error(`${name}: ${status} ${text.slice(0, 500)}`);
  return side.rows(answer.data).map((row) => row.code);
}

/** One connection that asks again as soon as it is answered. */
async function follow(side, request, end, told) {
  const connection = await Connection.open(side.url);
  while (performance.now() < end) {
    const begun = performance.now();
    const { status, errors } = await connection.ask(request);
    if (status !== '200') throw new Error(`${side.url} answered ${status}`);
    told(errors ? undefined : performance.now() - begun);
  }
  connection.close();
}

async function load(name, seconds) {
  const request = wire(sides[name]);
  const end = performance.now() + seconds * 1000;
  const times = [];
  let refused = 0;
  const told = (time) => (time === undefined ? refused++ : times.push(time));
  const [before, own] = [cpu(name), process.cpuUsage()];
  await Promise.all(Array.from({ length: CONNECTIONS }, () => follow(sides[name], request, end, told)));
  const client = process.cpuUsage(own);
  const spent = between(before, cpu(name)) / (times.length + refused);
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(times.length * part)].toFixed(1);
  const asked = ((client.user + client.system) / 1000 / (times.length + refused)).toFixed(2);
  return { perSecond: times.length / seconds, spent, line: `${(times.length / seconds).toFixed(0)} requests/s, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, CPU ${spent.toFixed(2)} ms each (the client ${asked})${refused ? `, ${refused} not answered in time` : ''}` };
}

for (let i = 0; ; i++) {
  try { await rowsOf('postgraphile'); break; } catch (error) { if (i > 60 || peer.exitCode !== null) throw error; await new Promise((done) => setTimeout(done, 500)); }
}
if (peer.exitCode !== null) throw new Error(`PostGraphile has ended; who listens on ${PORT}?`);
const [ours, theirs] = [await rowsOf('gateway'), await rowsOf('postgraphile')];
if (ours.length !== ROWS || ours.join() !== theirs.join()) throw new Error(`not the same rows:\n${ours}\n${theirs}`);
console.log(`${ROWS} rows with ${FIELDS.split(' ').length} fields, ${CONNECTIONS} connections; the rows are the same`);

for (const name of Object.keys(sides)) console.log(`warm-up ${name}: ${(await load(name, WARM_UP_S)).line}`);
const sums = { gateway: 0, postgraphile: 0 };
const spent = { gateway: 0, postgraphile: 0 };
for (let round = 1; round <= ROUNDS; round++) {
  for (const name of Object.keys(sides)) {
    const { perSecond, spent: each, line } = await load(name, ROUND_S);
    sums[name] += perSecond;
    spent[name] += each / ROUNDS;
    console.log(`round ${round} ${name}: ${line}`);
  }
}
const ratio = sums.gateway / sums.postgraphile;
console.log(`gateway / postgraphile: ${ratio.toFixed(2)} (bar ${BAR})`);
console.log(`CPU for each request, services and PostgreSQL: ${spent.gateway.toFixed(2)} ms, ${spent.postgraphile.toFixed(2)} ms`);
process.exit(ratio < BAR ? 1 : 0);
