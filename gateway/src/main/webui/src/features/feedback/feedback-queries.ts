import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '@/lib/all-pages';
import { graphql } from '@/lib/graphql/client';
import type { FeedbackFilterInput } from '@/lib/graphql/schema.generated';
import { follows } from '@/lib/live';
import { ListFeedbacks, ReadFeedback } from './feedback.generated';

export const PAGE_SIZE = 25;
const LIVE_MS = 15_000;
const EXPORT_PAGE = 100;

export function listFeedbacks(filter: FeedbackFilterInput, after: string) {
  return queryOptions({
    queryKey: ['feedbacks', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListFeedbacks, { filter, first: PAGE_SIZE, after: after || null }, signal)).feedbacks,
    placeholderData: keepPreviousData,
    ...follows(['FEEDBACKS'], LIVE_MS),
  });
}

/** Everything that the filter matches, for an export. */
export function allFeedbacks(filter: FeedbackFilterInput) {
  return allPages(async (after) => (await graphql(ListFeedbacks, { filter, first: EXPORT_PAGE, after })).feedbacks);
}

export function readFeedback(id: string) {
  return queryOptions({
    queryKey: ['feedback', id],
    queryFn: async ({ signal }) => (await graphql(ReadFeedback, { id }, signal)).feedback,
  });
}
