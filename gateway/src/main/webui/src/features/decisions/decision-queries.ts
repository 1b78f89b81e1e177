import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { DecisionFilterInput, UpstreamFilterInput } from '@/lib/graphql/schema.generated';
import { ContentOfProcedure, ListDecisions, ListUpstream, PreviewDecision, PublishedInPeriod, ReadDecision } from './decisions.generated';

export const PAGE_SIZE = 20;

export function listDecisions(filter: DecisionFilterInput, after: string) {
  return queryOptions({
    queryKey: ['decisions', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListDecisions, { filter, first: PAGE_SIZE, after: after || null }, signal)).decisions,
    placeholderData: keepPreviousData,
  });
}

/** What was published between two days, both included. */
export function publishedInPeriod(from: string, to: string) {
  return queryOptions({
    queryKey: ['decisions', 'published', from, to],
    queryFn: async ({ signal }) => (await graphql(PublishedInPeriod, { from, to }, signal)).publishedTotals,
    enabled: from !== '' && to !== '' && from <= to,
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

/** Decisions of the ministries, the longest waiting first. */
export function listUpstream(filter: UpstreamFilterInput, after: string) {
  return queryOptions({
    queryKey: ['upstream', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListUpstream, { filter, first: PAGE_SIZE, after: after || null }, signal)).upstreamDecisions,
    placeholderData: keepPreviousData,
  });
}

/** What issuing would do on the day. */
export function previewDecision(id: string, revision: number, effectiveOn: string) {
  return queryOptions({
    queryKey: ['decision', 'preview', id, revision, effectiveOn],
    queryFn: async ({ signal }) => (await graphql(PreviewDecision, { id, effectiveOn }, signal)).decisionPreview,
    enabled: effectiveOn !== '',
  });
}
