import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { NationalDifferenceKind } from '@/lib/graphql/schema.generated';
import { NationalDifferences, NationalSummary, UnmappedProcedures } from './national.generated';

export const PAGE_SIZE = 50;
export const KINDS: NationalDifferenceKind[] = ['UNMAPPED', 'GONE', 'NEW', 'CONTENT'];

export function nationalSummary() {
  return queryOptions({
    queryKey: ['national', 'summary'],
    queryFn: async ({ signal }) => (await graphql(NationalSummary, {}, signal)).nationalSummary,
  });
}

export function nationalDifferences(kind: NationalDifferenceKind | '', ownerUnitId: string, procedureCode: string, after: string) {
  return queryOptions({
    queryKey: ['national', 'differences', kind, ownerUnitId, procedureCode, after],
    queryFn: async ({ signal }) => (await graphql(NationalDifferences, {
      kind: kind || null, ownerUnitId: ownerUnitId || null, procedureCode: procedureCode || null, first: PAGE_SIZE, after: after || null,
    }, signal)).nationalDifferences,
    placeholderData: keepPreviousData,
  });
}

export function unmappedProcedures(after: string) {
  return queryOptions({
    queryKey: ['national', 'unmapped', after],
    queryFn: async ({ signal }) => (await graphql(UnmappedProcedures, { first: PAGE_SIZE, after: after || null }, signal)).unmappedProcedures,
    placeholderData: keepPreviousData,
  });
}
