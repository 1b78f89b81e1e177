import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type {
  CoveredProcedureFilterInput, DrawWorkflowInput, WorkflowCoverageGroup, WorkflowFilterInput, WorkflowProblemFilterInput,
} from '@/lib/graphql/schema.generated';
import {
  CasesOfProcedure, ListCovered, ListWorkflowProblems, ListWorkflows, OpenElsewhere, OpenOnWorkflow, PreviewWorkflow, ReadCoverage, ReadWorkflow, ReadWorkflowMoves,
  StartOfWorkflow,
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

/** Open dossiers by version and unit. */
export function openOnWorkflow(key: string) {
  return queryOptions({
    queryKey: ['workflows', 'open', key],
    queryFn: async ({ signal }) => (await graphql(OpenOnWorkflow, { key }, signal)).openOnWorkflow,
  });
}

/** Open dossiers of the procedure or case that the workflow is for, which run on another one. */
export function openElsewhere(key: string) {
  return queryOptions({
    queryKey: ['workflows', 'elsewhere', key],
    queryFn: async ({ signal }) => (await graphql(OpenElsewhere, { key }, signal)).openElsewhere,
  });
}

/** A version of a workflow. */
export interface Pinned {
  key: string;
  version: number;
}

/** Where the dossiers of a version would stand on another one, or on another workflow. */
export function workflowMoves(from: Pinned, to: Pinned) {
  return queryOptions({
    queryKey: ['workflows', 'moves', to.key, from, to.version],
    queryFn: async ({ signal }) => (await graphql(ReadWorkflowMoves, { key: from.key, from: from.version, toKey: to.key, to: to.version }, signal)).workflowMoves,
  });
}

export function casesOfProcedure(code: string) {
  return queryOptions({
    queryKey: ['workflows', 'cases', code],
    queryFn: async ({ signal }) => (await graphql(CasesOfProcedure, { code }, signal)).procedure,
    enabled: code !== '',
  });
}
