import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type {
  CoveredProcedureFilterInput, DrawWorkflowInput, WorkflowCoverageGroup, WorkflowFilterInput, WorkflowProblemFilterInput,
} from '@/lib/graphql/schema.generated';
import {
  ListCovered, ListWorkflowProblems, ListWorkflows, PreviewWorkflow, ReadCoverage, ReadWorkflow, StartOfWorkflow,
} from './workflows.generated';

export const PAGE_SIZE = 20;

export function listWorkflows(filter: WorkflowFilterInput, after: string) {
  return queryOptions({
    queryKey: ['workflows', 'list', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListWorkflows, { filter, first: PAGE_SIZE, after: after || null }, signal)).internalWorkflows,
    placeholderData: keepPreviousData,
  });
}

export function readWorkflow(key: string, version: number | null) {
  return queryOptions({
    queryKey: ['workflows', 'one', key, version],
    queryFn: async ({ signal }) => (await graphql(ReadWorkflow, { key, version }, signal)).internalWorkflow,
    enabled: key !== '',
  });
}

/** What a procedure's own workflow starts from: the one that its dossiers run on now. */
export function startOfWorkflow(code: string) {
  return queryOptions({
    queryKey: ['workflows', 'start', code],
    queryFn: async ({ signal }) => (await graphql(StartOfWorkflow, { code }, signal)).procedure,
    enabled: code !== '',
  });
}

export function previewWorkflow(input: DrawWorkflowInput) {
  return queryOptions({
    queryKey: ['workflows', 'preview', input],
    queryFn: async ({ signal }) => (await graphql(PreviewWorkflow, { input }, signal)).workflowPreview,
    placeholderData: keepPreviousData,
  });
}

export function listProblems(filter: WorkflowProblemFilterInput, after: string) {
  return queryOptions({
    queryKey: ['workflows', 'problems', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListWorkflowProblems, { filter, first: PAGE_SIZE, after: after || null }, signal)).workflowProblems,
    placeholderData: keepPreviousData,
  });
}

export function readCoverage(groupBy: WorkflowCoverageGroup) {
  return queryOptions({
    queryKey: ['workflows', 'coverage', groupBy],
    queryFn: async ({ signal }) => (await graphql(ReadCoverage, { groupBy }, signal)).workflowCoverage,
    placeholderData: keepPreviousData,
  });
}

export function listCovered(filter: CoveredProcedureFilterInput, after: string) {
  return queryOptions({
    queryKey: ['workflows', 'covered', filter, after],
    queryFn: async ({ signal }) => (await graphql(ListCovered, { filter, first: PAGE_SIZE, after: after || null }, signal)).coveredProcedures,
    placeholderData: keepPreviousData,
  });
}
