import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { ProcedureFilterInput } from '@/lib/graphql/schema.generated';
import {
  CompareVersions, FacetsOfProcedures, FiguresOfProcedure, HistoryOfProcedure, ReadProcedure, RemarksOnProcedure, SearchProcedures,
  StaffViewOfProcedure,
} from './procedures.generated';

export const PAGE_SIZE = 20;

export function searchProcedures(filter: ProcedureFilterInput, after: string) {
  return queryOptions({
    queryKey: ['procedures', filter, after],
    queryFn: async ({ signal }) => (await graphql(SearchProcedures, { filter, first: PAGE_SIZE, after: after || null }, signal)).procedures,
    placeholderData: keepPreviousData,
  });
}

/** How the same search divides. */
export function facetsOf(filter: ProcedureFilterInput) {
  return queryOptions({
    queryKey: ['procedures', 'facets', filter],
    queryFn: async ({ signal }) => (await graphql(FacetsOfProcedures, { filter }, signal)).procedureFacets,
    placeholderData: keepPreviousData,
  });
}

/** What is in force on a day (today when empty), as it was known at the end of another (now when empty). */
export function readProcedure(code: string, validOn = '', knownOn = '') {
  return queryOptions({
    queryKey: ['procedure', code, validOn, knownOn],
    queryFn: async ({ signal }) => (await graphql(ReadProcedure, { code, validOn: validOn || null, knownOn: knownOn || null }, signal)).procedure,
  });
}

export function historyOf(code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'history'],
    queryFn: async ({ signal }) => (await graphql(HistoryOfProcedure, { code }, signal)).procedureHistory,
  });
}

export function compareVersions(code: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['procedure', code, 'difference', from, to],
    queryFn: async ({ signal }) => (await graphql(CompareVersions, { code, from, to }, signal)).procedureDifference,
    enabled: from > 0 && to > 0,
  });
}

export function remarksOn(code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'quality'],
    queryFn: async ({ signal }) => (await graphql(RemarksOnProcedure, { code }, signal)).qualityFindings,
  });
}

/** Its dossiers of a year. */
export function figuresOf(code: string, year: number) {
  return queryOptions({
    queryKey: ['procedure', code, 'figures', year],
    queryFn: async ({ signal }) => (await graphql(FiguresOfProcedure, {
      query: {
        indicators: ['RECEIVED', 'RECEIVED_ONLINE', 'SETTLED', 'SETTLED_LATE', 'IN_PROGRESS', 'IN_PROGRESS_OVERDUE', 'ON_TIME_RATE'],
        from: `${year}-01-01`, to: `${year}-12-31`, procedureCode: code,
      },
    }, signal)).figures,
  });
}

/** What only officers read of it: workflow and open dossiers. */
export function staffViewOfProcedure(code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'staff'],
    queryFn: async ({ signal }) => (await graphql(StaffViewOfProcedure, { code }, signal)).procedure,
  });
}
