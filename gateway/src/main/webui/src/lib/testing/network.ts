import { vi } from 'vitest';
import { answers, officer, publicAnswers } from '../../../scripts/answers.mjs';

export interface Refusal {
  code: string;
  status?: number;
  detail?: string;
  violations?: { field: string; message: string }[];
}

interface Network {
  /** Answers by operation name, over the usual ones. */
  data?: Record<string, unknown>;
  refuse?: Record<string, Refusal>;
  /** Operations that never answer. */
  hang?: string[];
  anonymous?: boolean;
  permissions?: string[];
  /** By path of the public endpoints. */
  rest?: Record<string, { status: number; body: unknown }>;
}

export interface Sent {
  operation: string;
  variables: Record<string, unknown>;
  headers: Headers;
}

/** A gateway that answers from {@link answers}; returns what it was asked. */
export function fakeNetwork(network: Network = {}): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const path = new URL(String(input), 'http://localhost').pathname;
    const headers = new Headers(init.headers);
    if (path !== '/graphql') {
      sent.push({ operation: `${init.method ?? 'GET'} ${path}`, variables: typeof init.body === 'string' ? JSON.parse(init.body) as Record<string, unknown> : {}, headers });
      const answer = network.rest?.[path] ?? { status: 200, body: usual(path, init.method) };
      return json(answer.body, answer.status);
    }
    const { operationName, variables } = JSON.parse(String(init.body)) as { operationName: string; variables: Record<string, unknown> };
    sent.push({ operation: operationName, variables, headers });
    if (network.hang?.includes(operationName)) return new Promise<Response>(() => undefined);
    const refusal = network.anonymous && operationName === 'Me' ? { code: 'no-token', status: 401 } : network.refuse?.[operationName];
    if (refusal) {
      return json({ data: null, errors: [{ message: refusal.detail ?? refusal.code, path: [operationName], extensions: { violations: [], traceId: 'trace-1', ...refusal } }] });
    }
    if (operationName === 'Me' && network.permissions) return json({ data: { me: { ...officer, permissions: network.permissions } } });
    return json({ data: network.data?.[operationName] ?? answers[operationName] });
  });
  return sent;
}

function usual(path: string, method: string | undefined): unknown {
  if (path.startsWith('/public/dossiers/')) return publicAnswers.dossier;
  if (path === '/public/feedbacks') return method === 'POST' ? publicAnswers.receipt : publicAnswers.published;
  if (path.startsWith('/public/feedbacks/')) return publicAnswers.feedback;
  return { id: 'f9', name: 'giay.pdf', size: 10, mediaType: 'application/pdf', sha256: 'x' };
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}
