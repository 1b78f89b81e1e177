import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { oneOf } from '@/hooks/use-url-state';
import { graphql } from '@/lib/graphql/client';
import type { ExchangeFilterInput, ExchangeStanding, PortalDifferenceKind } from '@/lib/graphql/schema.generated';
import {
  CountPortalDifferences, ListExchangeEntries, ListPortalDifferences, ListReconciliations, ReadExchangeEntry, ReadExchangeLink,
} from './exchange.generated';

export const PAGE_SIZE = 25;
/** What the portal answers is no event that the gateway tells of: it is asked for while the page is looked at. */
const LIVE = { meta: { follows: ['DOSSIERS'] }, refetchInterval: 15_000 };

export type Showing = ExchangeStanding | 'ALL';
/** What needs somebody stands first. */
export const SHOWN: Showing[] = ['STUCK', 'WAITING', 'ACKNOWLEDGED', 'ALL'];
export const KINDS: PortalDifferenceKind[] = [
  'SETTLED_HERE_OPEN_THERE', 'LOST_THERE', 'NOT_SENT', 'STATE_BEHIND', 'STATE_CONFLICT', 'PROGRESS_BEHIND', 'RESULT_MISSING', 'DATES_DIFFER', 'UNKNOWN_HERE',
];

export function showingOf(get: (name: string) => string): Showing {
  return oneOf<Showing>(get('xem'), SHOWN, 'STUCK');
}

/** The filter that an address asks for. */
export function entryFilter(get: (name: string) => string): ExchangeFilterInput {
  const showing = showingOf(get);
  return { standing: showing === 'ALL' ? null : showing, unitId: get('don-vi') || null, text: get('q') || null };
}

export const exchangeLink = queryOptions({
  queryKey: ['exchange', 'link'],
  queryFn: async ({ signal }) => (await graphql(ReadExchangeLink, {}, signal)).exchangeLink,
  ...LIVE,
});

export function exchangeEntries(filter: ExchangeFilterInput, after: string) {
  return queryOptions({
    queryKey: ['exchange', 'entries', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListExchangeEntries, { filter, after: after || null }, signal)).exchangeEntries,
    placeholderData: keepPreviousData,
    ...LIVE,
  });
}

/** @param id of the dossier, or its code */
export function exchangeEntry(id: string) {
  return queryOptions({
    queryKey: ['exchange', 'entry', id],
    queryFn: async ({ signal }) => (await graphql(ReadExchangeEntry, { id }, signal)).exchangeEntry,
    ...LIVE,
  });
}

export const reconciliations = queryOptions({
  queryKey: ['exchange', 'reconciliations'],
  queryFn: async ({ signal }) => (await graphql(ListReconciliations, {}, signal)).reconciliations,
  ...LIVE,
});

export function portalDifferences(kind: PortalDifferenceKind | null, open: boolean, after: string) {
  return queryOptions({
    queryKey: ['exchange', 'differences', kind, open, after],
    queryFn: async ({ signal }) => (await graphql(ListPortalDifferences, { kind, open, after: after || null }, signal)).portalDifferences,
    placeholderData: keepPreviousData,
    ...LIVE,
  });
}

export const differenceCounts = queryOptions({
  queryKey: ['exchange', 'difference-counts'],
  queryFn: async ({ signal }) => (await graphql(CountPortalDifferences, {}, signal)).portalDifferenceCounts,
  ...LIVE,
});

/** Everything of the exchange is asked again: one act changes the ledger, its numbers and the differences. */
export function useExchangeChanged(): () => void {
  const queries = useQueryClient();
  return useCallback(() => void queries.invalidateQueries({ queryKey: ['exchange'] }), [queries]);
}
