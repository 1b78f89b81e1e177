import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { follows } from '@/lib/live';
import { Desk } from './desk.generated';

const LIVE_MS = 10_000;

/** What needs the reader now; asked again when something changes. */
export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: async ({ signal }) => (await graphql(Desk, {}, signal)).desk,
  ...follows(['DOSSIERS', 'FEEDBACKS'], LIVE_MS),
  staleTime: 0,
});
