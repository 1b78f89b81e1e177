import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { ListBreakdown, ListDecisionFilterInput, ListKind, ProcedureListFilterInput } from '@/lib/graphql/schema.generated';
import { BreakDownList, ListedProcedure, ListListDecisions, ReadList, ReadListDecision, SummariseLists } from './lists.generated';

export const PAGE_SIZE = 50;

export function summariseLists(at: string) {
  return queryOptions({
    queryKey: ['lists', at],
    queryFn: async ({ signal }) => (await graphql(SummariseLists, { at: at || null }, signal)).procedureLists,
    placeholderData: keepPreviousData,
  });
}

export function readList(kind: ListKind, at: string, filter: ProcedureListFilterInput, after: string) {
  return queryOptions({
    queryKey: ['list', kind, at, filter, after],
    queryFn: async ({ signal }) => (await graphql(ReadList, { kind, at: at || null, filter, first: PAGE_SIZE, after: after || null }, signal)).procedureList,
    placeholderData: keepPreviousData,
  });
}

export function breakDownList(kind: ListKind, by: ListBreakdown, at: string, filter: ProcedureListFilterInput) {
  return queryOptions({
    queryKey: ['list', 'breakdown', kind, by, at, filter],
    queryFn: async ({ signal }) => (await graphql(BreakDownList, { kind, by, at: at || null, filter }, signal)).procedureListBreakdown,
    placeholderData: keepPreviousData,
  });
}

export function listListDecisions(filter: ListDecisionFilterInput, after: string) {
  return queryOptions({
    queryKey: ['list-decisions', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListListDecisions, { filter, first: 20, after: after || null }, signal)).listDecisions,
    placeholderData: keepPreviousData,
  });
}

export function readListDecision(id: string) {
  return queryOptions({
    queryKey: ['list-decision', id],
    queryFn: async ({ signal }) => (await graphql(ReadListDecision, { id }, signal)).listDecision,
    enabled: id !== '',
  });
}

/** What a line about the procedure may name: its papers, results and cases, and its limits of now. */
export function listedProcedure(code: string) {
  return queryOptions({
    queryKey: ['list', 'procedure', code],
    queryFn: async ({ signal }) => (await graphql(ListedProcedure, { code }, signal)).procedure,
    enabled: code !== '',
  });
}

/** Address of the list as a file, with the same narrowing as on the screen. */
export function exportAddress(kind: ListKind, format: 'csv' | 'xlsx', at: string, filter: ProcedureListFilterInput): string {
  const asked = { at, basis: filter.basis, level: filter.level, field: filter.fieldCode, unit: filter.unitId, text: filter.text, decision: filter.decisionId };
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `/api/lists/${kind}/export.${format}?${query.toString()}`;
}
