import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { FeedbackFilterInput } from '@/lib/graphql/schema.generated';
import { ListFeedbacks, ReadFeedback } from './feedback.generated';

export const PAGE_SIZE = 25;
const LIVE_MS = 15_000;

export function listFeedbacks(filter: FeedbackFilterInput, after: string) {
  return queryOptions({
    queryKey: ['feedbacks', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListFeedbacks, { filter, first: PAGE_SIZE, after: after || null }, signal)).feedbacks,
    placeholderData: keepPreviousData,
    refetchInterval: LIVE_MS,
  });
}

export function readFeedback(id: string) {
  return queryOptions({
    queryKey: ['feedback', id],
    queryFn: async ({ signal }) => (await graphql(ReadFeedback, { id }, signal)).feedback,
  });
}
