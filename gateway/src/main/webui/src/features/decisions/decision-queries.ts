import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { DecisionFilterInput } from '@/lib/graphql/schema.generated';
import { ContentOfProcedure, ListDecisions, ReadDecision } from './decisions.generated';

export const PAGE_SIZE = 20;

export function listDecisions(filter: DecisionFilterInput, after: string) {
  return queryOptions({
    queryKey: ['decisions', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListDecisions, { filter, first: PAGE_SIZE, after: after || null }, signal)).decisions,
    placeholderData: keepPreviousData,
  });
}

export function readDecision(id: string) {
  return queryOptions({
    queryKey: ['decision', id],
    queryFn: async ({ signal }) => (await graphql(ReadDecision, { id }, signal)).decision,
    enabled: id !== '',
  });
}

/** The content in force of a procedure, as the start of an amendment. */
export function contentOfProcedure(code: string) {
  return queryOptions({
    queryKey: ['decision', 'content', code],
    queryFn: async ({ signal }) => (await graphql(ContentOfProcedure, { code }, signal)).procedure,
    enabled: code !== '',
  });
}
