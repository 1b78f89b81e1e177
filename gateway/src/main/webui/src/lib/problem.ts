/** What is wrong with one field of a request; `field` as the service names it. */
export interface Violation {
  field: string;
  message: string;
}

/** Why an answer did not come. Screens switch on `kind`, and on `code` for what the service refused. */
export type Problem =
  | { kind: 'offline' }
  | { kind: 'unauthenticated' }
  | { kind: 'refused'; code: string; detail: string; detailEn: string; violations: Violation[]; traceId: string | null }
  | { kind: 'failed'; status: number; traceId: string | null };

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind === 'refused' ? `${problem.code}: ${problem.detail}` : problem.kind);
    this.name = 'ProblemError';
  }
}

/** Every thrown thing as a problem; what is unknown counts as a failure of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { kind: 'failed', status: 0, traceId: null };
}

export function codeOf(error: unknown): string | null {
  const problem = problemOf(error);
  return problem.kind === 'refused' ? problem.code : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function violationsOf(value: unknown): Violation[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    return [{ field: text(item['field']) ?? '', message: text(item['message']) ?? '' }];
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A problem from the extensions of a GraphQL error, or from an RFC 9457 body (`type` ends in the slug, `errors` are the fields). */
export function refusal(body: Record<string, unknown>, fallback: { message: string; status: number }): Problem {
  const type = text(body['type']);
  const code = text(body['code']) ?? type?.slice(type.lastIndexOf('/') + 1) ?? null;
  const traceId = text(body['traceId']);
  // Several codes say that nobody is signed in (no token, an expired one); they share the status.
  if (code === 'unauthenticated' || (body['status'] ?? fallback.status) === 401) return { kind: 'unauthenticated' };
  if (code === null) return { kind: 'failed', status: fallback.status, traceId };
  return {
    kind: 'refused',
    code,
    detail: text(body['detail']) ?? fallback.message,
    detailEn: text(body['detailEn']) ?? text(body['detail']) ?? fallback.message,
    violations: violationsOf(body['violations'] ?? body['errors']),
    traceId,
  };
}
