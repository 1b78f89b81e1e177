import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { Desk } from './desk.generated';

const LIVE_MS = 10_000;

/** What needs the reader now; asked again every ten seconds while the page is in sight. */
export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: async ({ signal }) => (await graphql(Desk, {}, signal)).desk,
  refetchInterval: LIVE_MS,
  staleTime: 0,
});
