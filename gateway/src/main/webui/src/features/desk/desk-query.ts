import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { follows } from '@/lib/live';
import { Desk, DeskExchange } from './desk.generated';

const LIVE_MS = 10_000;

/** What needs the reader now; asked again when something changes. */
export const desk = queryOptions({
  queryKey: ['desk'],
  queryFn: async ({ signal }) => (await graphql(Desk, {}, signal)).desk,
  ...follows(['DOSSIERS', 'FEEDBACKS'], LIVE_MS),
  staleTime: 0,
});

const EXCHANGE_MS = 60_000;

/** How many dossiers of the reader's unit are stuck on their way to the national portal; apart, so that the desk does not wait for it. */
export const stuckExchange = queryOptions({
  queryKey: ['exchange', 'stuck'],
  queryFn: async ({ signal }) => (await graphql(DeskExchange, {}, signal)).exchangeLink.stuck,
  ...follows(['DOSSIERS'], EXCHANGE_MS),
});
