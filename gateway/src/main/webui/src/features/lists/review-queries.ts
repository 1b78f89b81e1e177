import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { AssessmentState } from '@/lib/graphql/schema.generated';
import { ListAssessments, ListReviewPlans, PickInternalProcedures, ReadReviewPlan } from './reviews.generated';

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

/** Internal procedures (TTHC nội bộ) on the list of today that match. */
export function internalProcedures(text: string) {
  return queryOptions({
    queryKey: ['list', 'internal', text],
    queryFn: async ({ signal }) => {
      const found = (await graphql(PickInternalProcedures, { text: text || null }, signal)).procedureList.edges;
      return found.map(({ node }) => ({ code: node.subjectCode, name: node.subjectName, fieldName: node.fieldName, group: node.detail?.internalProcedure?.group ?? null }));
    },
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

export function listAssessments(state: AssessmentState | null, from: string, to: string) {
  return queryOptions({
    queryKey: ['assessments', state, from, to],
    queryFn: async ({ signal }) => (await graphql(ListAssessments, { state, from: from || null, to: to || null }, signal)).impactAssessments,
    placeholderData: keepPreviousData,
  });
}
