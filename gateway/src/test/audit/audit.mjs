// Audits the server at the address given as argument, as the caller with the token in TTHC_TOKEN, and prints one line
// of JSON for each audit: {"id", "name", "status": "ok" | "notice" | "warn" | "error", "reason"}.
import { auditServer } from 'graphql-http';

const headers = { authorization: `Bearer ${process.env.TTHC_TOKEN}` };
const results = await auditServer({
  url: process.argv[2],
  fetchFn: (url, request = {}) => fetch(url, { ...request, headers: { ...headers, ...request.headers } }),
});
for (const { id, name, status, reason } of results) console.log(JSON.stringify({ id, name, status, reason }));
