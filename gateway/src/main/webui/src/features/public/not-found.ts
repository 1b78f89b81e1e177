import { problemOf } from '@/lib/problem';

/** An unknown code and a wrong secret are answered alike. */
export function isNotFound(error: unknown): boolean {
  const problem = problemOf(error);
  return (problem.kind === 'refused' && problem.code.endsWith('not-found')) || (problem.kind === 'failed' && problem.status === 404);
}
