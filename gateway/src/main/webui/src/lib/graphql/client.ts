import { reportConnection } from '@/lib/connection';
import { jsonOf, send } from '@/lib/http';
import { isRecord, ProblemError, refusal } from '@/lib/problem';
import { requestOf, type Operation } from './operation';

/**
 * Asks the gateway. Errors of a root field become a {@link ProblemError}; a nested field that could not be answered is
 * null in the answer and does not hide the rest.
 */
export async function graphql<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: requestOf(operation, variables),
    signal,
  });
  const body = await jsonOf(response);
  const answer = isRecord(body) ? body : {};
  const error = rootError(answer);
  if (error) {
    const extensions = isRecord(error['extensions']) ? error['extensions'] : {};
    // A page that was opened before the gateway was replaced asks what the new one does not know.
    if (extensions['code'] === 'persisted-query-not-found') reportConnection('outdated');
    const message = typeof error['message'] === 'string' ? error['message'] : '';
    throw new ProblemError(refusal(extensions, { message, status: response.status }));
  }
  if (!response.ok || !isRecord(answer['data'])) {
    throw new ProblemError(refusal(answer, { message: response.statusText, status: response.status }));
  }
  return answer['data'] as Answer;
}

function rootError(answer: Record<string, unknown>): Record<string, unknown> | null {
  const errors = Array.isArray(answer['errors']) ? answer['errors'].filter(isRecord) : [];
  const atRoot = errors.find((error) => !Array.isArray(error['path']) || error['path'].length <= 1);
  if (atRoot) return atRoot;
  return isRecord(answer['data']) ? null : (errors[0] ?? null);
}
