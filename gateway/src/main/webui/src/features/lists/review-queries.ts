import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { AssessmentState } from '@/lib/graphql/schema.generated';
import { ListAssessments, ListReviewPlans, ReadReviewPlan } from './reviews.generated';

export function listReviewPlans(after: string) {
  return queryOptions({
    queryKey: ['review-plans', after],
    queryFn: async ({ signal }) => (await graphql(ListReviewPlans, { first: 20, after: after || null }, signal)).reviewPlans,
    placeholderData: keepPreviousData,
  });
}

export function readReviewPlan(id: string) {
  return queryOptions({
    queryKey: ['review-plan', id],
    queryFn: async ({ signal }) => (await graphql(ReadReviewPlan, { id }, signal)).reviewPlan,
    enabled: id !== '',
  });
}

export function listAssessments(state: AssessmentState | null, from: string, to: string) {
  return queryOptions({
    queryKey: ['assessments', state, from, to],
    queryFn: async ({ signal }) => (await graphql(ListAssessments, { state, from: from || null, to: to || null }, signal)).impactAssessments,
    placeholderData: keepPreviousData,
  });
}
