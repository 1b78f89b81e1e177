import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { ProcedureFilterInput } from '@/lib/graphql/schema.generated';
import { ReadProcedure, SearchProcedures, StaffViewOfProcedure } from './procedures.generated';

export const PAGE_SIZE = 20;

export function searchProcedures(filter: ProcedureFilterInput, after: string) {
  return queryOptions({
    queryKey: ['procedures', filter, after],
    queryFn: async ({ signal }) => (await graphql(SearchProcedures, { filter, first: PAGE_SIZE, after: after || null }, signal)).procedures,
    placeholderData: keepPreviousData,
  });
}

export function readProcedure(code: string) {
  return queryOptions({
    queryKey: ['procedure', code],
    queryFn: async ({ signal }) => (await graphql(ReadProcedure, { code }, signal)).procedure,
  });
}

/** What only officers read of it: workflow and open dossiers. */
export function staffViewOfProcedure(code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'staff'],
    queryFn: async ({ signal }) => (await graphql(StaffViewOfProcedure, { code }, signal)).procedure,
  });
}
