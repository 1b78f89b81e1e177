import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { reportConnection } from '@/lib/connection';
import { problemOf } from '@/lib/problem';
import { session } from '@/lib/session';

/** Answers are kept for half a minute; only what may pass by itself (network, busy server) is asked again. */
export function newQueryClient(retries = 2): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (error) => noticeLostSession(error) }),
    mutationCache: new MutationCache({ onError: (error) => noticeLostSession(error) }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => {
          const problem = problemOf(error);
          const busy = problem.kind === 'refused' && problem.code === 'service-unavailable';
          return count < retries && (busy || problem.kind === 'offline' || problem.kind === 'failed');
        },
      },
    },
  });
  const noticeLostSession = (error: unknown) => {
    const known = client.getQueryData(session.queryKey);
    if (known?.kind === 'officer' && problemOf(error).kind === 'unauthenticated') reportConnection('signed-out');
  };
  return client;
}
