import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '@/lib/all-pages';
import { graphql } from '@/lib/graphql/client';
import type { DossierFilterInput } from '@/lib/graphql/schema.generated';
import { follows } from '@/lib/live';
import { AnnounceDossierExport, DossierExchange, ListDossiers, PersonAccessLog, PreviewDossier, ReadDossier } from './dossiers.generated';

export const PAGE_SIZE = 25;
const LIVE_MS = 10_000;
const EXPORT_PAGE = 100;

export function listDossiers(filter: DossierFilterInput, after: string) {
  return queryOptions({
    queryKey: ['dossiers', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListDossiers, { filter, first: PAGE_SIZE, after: after || null }, signal)).dossiers,
    placeholderData: keepPreviousData,
    ...follows(['DOSSIERS'], LIVE_MS),
  });
}

/** Everything that the filter matches, for an export. */
export async function allDossiers(filter: DossierFilterInput) {
  await graphql(AnnounceDossierExport, { filter });
  return allPages(async (after) => (await graphql(ListDossiers, { filter, first: EXPORT_PAGE, after })).dossiers);
}

export function previewDossier(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'preview'],
    queryFn: async ({ signal }) => (await graphql(PreviewDossier, { id }, signal)).dossier,
    enabled: id !== '',
  });
}

export function readDossier(id: string) {
  return queryOptions({
    queryKey: ['dossier', id],
    queryFn: async ({ signal }) => (await graphql(ReadDossier, { id }, signal)).dossier,
    ...follows(['DOSSIERS'], LIVE_MS),
  });
}

/** Who was shown the person behind the dossier; asked for on demand, for the asking itself is written down. */
export function personAccessLog(dossierId: string, wanted: boolean) {
  return queryOptions({
    queryKey: ['dossier', dossierId, 'access-log'],
    queryFn: async ({ signal }) => (await graphql(PersonAccessLog, { dossierId }, signal)).personAccessLog,
    enabled: wanted,
    staleTime: Infinity,
  });
}

/** What the national portal has of the dossier; apart, so that the page does not wait for it. */
export function dossierExchange(id: string, may: boolean) {
  return queryOptions({
    queryKey: ['exchange', 'dossier', id],
    queryFn: async ({ signal }) => (await graphql(DossierExchange, { id }, signal)).exchangeEntry,
    enabled: may,
    ...follows(['DOSSIERS'], LIVE_MS),
  });
}
