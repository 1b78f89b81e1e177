// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { ConfirmCorrectionsInput, ProcedureLevel, QualityFilterInput } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type QualitySummaryQuery = {
  qualitySummary: {
    findings: number;
    procedures: number;
    unchecked: number;
    kinds: ({
      value: string;
      label: string | null;
      labelEn: string | null;
      findings: number;
      procedures: number;
      proposed: number;
    })[];
    fields: ({
      value: string;
      label: string | null;
      labelEn: string | null;
      findings: number;
      procedures: number;
      proposed: number;
    })[];
    units: ({
      value: string;
      label: string | null;
      labelEn: string | null;
      findings: number;
      procedures: number;
      proposed: number;
    })[];
    levels: ({
      value: string;
      label: string | null;
      labelEn: string | null;
      findings: number;
      procedures: number;
      proposed: number;
    })[];
  };
};

export interface QualitySummaryQueryVariables {
  filter?: QualityFilterInput | null;
}

export const QualitySummary: Operation<QualitySummaryQuery, QualitySummaryQueryVariables> = {
  name: 'QualitySummary',
  id: '3ff3be7272a413eef51e436ffe170e90e9df5cce1bea1dd5bfbd34ec36be125e',
  text: import.meta.env.DEV ? 'query QualitySummary($filter:QualityFilterInput){qualitySummary(filter:$filter){findings procedures unchecked kinds{value label labelEn findings procedures proposed}fields{value label labelEn findings procedures proposed}units{value label labelEn findings procedures proposed}levels{value label labelEn findings procedures proposed}}}' : '',
};

export type QualityFindingsQuery = {
  qualityFindings: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        code: string;
        name: string;
        version: number;
        fieldName: string;
        level: ProcedureLevel;
        kind: string;
        title: string;
        titleEn: string;
        part: string;
        value: string | null;
        proposal: string | null;
        correctable: boolean;
        handlingUnit: UnitName | null;
      };
    })[];
  };
};

export interface QualityFindingsQueryVariables {
  filter?: QualityFilterInput | null;
  first: number;
  after?: string | null;
}

export const QualityFindings: Operation<QualityFindingsQuery, QualityFindingsQueryVariables> = {
  name: 'QualityFindings',
  id: 'ce082de2c3826f0370080b4ed04363995117974ae93150eb0499a6aa2b00b395',
  text: import.meta.env.DEV ? 'query QualityFindings($filter:QualityFilterInput$first:Int!$after:String){qualityFindings(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{code name version fieldName level kind title titleEn part value proposal correctable handlingUnit{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ConfirmCorrectionsMutation = {
  confirmCorrections: {
    decisionId: string;
    revision: number;
    lines: number;
  };
};

export interface ConfirmCorrectionsMutationVariables {
  input: ConfirmCorrectionsInput;
  idempotencyKey: string;
}

export const ConfirmCorrections: Operation<ConfirmCorrectionsMutation, ConfirmCorrectionsMutationVariables> = {
  name: 'ConfirmCorrections',
  id: '88d8ecd14d9a97032f67491ac2e3973d16db776d195b7d55df4e7a056cfbf393',
  text: import.meta.env.DEV ? 'mutation ConfirmCorrections($input:ConfirmCorrectionsInput!$idempotencyKey:String!){confirmCorrections(input:$input idempotencyKey:$idempotencyKey){decisionId revision lines}}' : '',
};
