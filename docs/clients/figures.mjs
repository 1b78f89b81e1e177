// A figure, the cases behind it page by page, and the same cases as a file. Node 20 or later, nothing to install.
// Needs TTHC_URL (https://…) and TTHC_KEY (tthc_…).
const { TTHC_URL: url, TTHC_KEY: key } = process.env;
const [from = '2026-03-01', to = '2026-03-31'] = process.argv.slice(2);

const FIGURE = `query Received($from: Date!, $to: Date!) {
  figures(query: {indicators: [RECEIVED], from: $from, to: $to}) { total { values { value } } } }`;
const CASES = `query Cases($from: Date!, $to: Date!, $after: String) {
  figureCases(query: {indicator: RECEIVED, from: $from, to: $to}, first: 100, after: $after) {
    edges { node { id code procedureCode receivedAt state } } pageInfo { hasNextPage endCursor } } }`;

/** An answer; waits and asks again when the key has used its requests of this minute. */
async function ask(path, body) {
  for (;;) {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    if (answer.ok) return answer;
    if (answer.status !== 429) throw new Error(`${answer.status} ${await answer.text()}`);
    await new Promise((resume) => setTimeout(resume, 1000 * Number(answer.headers.get('Retry-After') ?? 5)));
  }
}

async function graphql(query, variables) {
  const { data, errors } = await (await ask('/graphql', { query, variables })).json();
  if (errors?.length) throw new Error(JSON.stringify(errors));
  return data;
}

/** Every case, page by page. */
async function* pages() {
  for (let after = null, more = true; more;) {
    const { edges, pageInfo } = (await graphql(CASES, { from, to, after })).figureCases;
    yield* edges.map((edge) => edge.node);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
}

/** Every case, line by line, as it arrives. */
async function* file() {
  const answer = await ask(`/api/v1/figures/cases.ndjson?indicator=RECEIVED&from=${from}&to=${to}`);
  let rest = '';
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    yield* lines.map((line) => JSON.parse(line));
  }
  if (rest) yield JSON.parse(rest);
}

async function count(cases) {
  let number = 0;
  for await (const each of cases) if (each.id) number++;
  return number;
}

const figure = (await graphql(FIGURE, { from, to })).figures.total.values[0].value;
const byPage = await count(pages());
const byFile = await count(file());
console.log(`figure: ${figure}, by pages: ${byPage}, by file: ${byFile}`);
if (figure !== byPage || figure !== byFile) throw new Error('the figure changed while it was read; read it again');
