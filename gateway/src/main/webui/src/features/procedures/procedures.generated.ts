// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DecisionLineKind, FeeKind, LimitUnit, OnlineLevel, ProcedureFilterInput, ProcedureLevel, ProcedureStatus, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type SearchProceduresQuery = {
  procedures: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        code: string;
        name: string;
        fieldName: string;
        level: ProcedureLevel;
        onlineLevel: OnlineLevel;
        status: ProcedureStatus;
        handlingUnit: UnitName | null;
        limits: ({
          channel: Channel;
          caseName: string | null;
          value: number | null;
          unit: LimitUnit;
          text: string;
        })[];
      };
    })[];
  };
};

export interface SearchProceduresQueryVariables {
  filter?: ProcedureFilterInput | null;
  first: number;
  after?: string | null;
}

export const SearchProcedures: Operation<SearchProceduresQuery, SearchProceduresQueryVariables> = {
  name: 'SearchProcedures',
  text: 'query SearchProcedures($filter:ProcedureFilterInput$first:Int!$after:String){procedures(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{code name fieldName level onlineLevel status handlingUnit{...UnitName}limits{channel caseName value unit text}}}}}fragment UnitName on OrgUnit{id name level}',
};

export type ReadProcedureQuery = {
  procedure: {
    code: string;
    version: number;
    versionId: string;
    status: ProcedureStatus;
    name: string;
    fieldCode: string;
    fieldName: string;
    issuer: string | null;
    level: ProcedureLevel;
    levels: ProcedureLevel[];
    handlingUnit: UnitName | null;
    nonTerritorial: boolean;
    onlineLevel: OnlineLevel;
    validFrom: string | null;
    validTo: string | null;
    decisionNumber: string | null;
    applies: boolean;
    applicants: string[];
    limits: ({
      channel: Channel;
      caseName: string | null;
      value: number | null;
      unit: LimitUnit;
      text: string;
    })[];
    components: ({
      no: number;
      caseName: string | null;
      code: string | null;
      name: string;
      originals: number;
      copies: number;
      required: boolean;
      formFile: string | null;
    })[];
    fees: ({
      channel: Channel;
      kind: FeeKind;
      amount: number | null;
      text: string | null;
    })[];
    results: string[];
    cases: string[];
    steps: string | null;
    conditions: string | null;
    receivingAddress: string | null;
    sourceUrl: string | null;
    legalBases: ({
      number: string;
      title: string | null;
      date: string | null;
      issuer: string | null;
    })[];
    versions: ({
      version: number;
      versionId: string;
      status: ProcedureStatus;
      validFrom: string | null;
      validTo: string | null;
      decisionNumber: string | null;
      decisionId: string | null;
      change: DecisionLineKind | null;
    })[];
  } | null;
};

export interface ReadProcedureQueryVariables {
  code: string;
}

export const ReadProcedure: Operation<ReadProcedureQuery, ReadProcedureQueryVariables> = {
  name: 'ReadProcedure',
  text: 'query ReadProcedure($code:String!){procedure(code:$code){code version versionId status name fieldCode fieldName issuer level levels handlingUnit{...UnitName}nonTerritorial onlineLevel validFrom validTo decisionNumber applies applicants limits{channel caseName value unit text}components{no caseName code name originals copies required formFile}fees{channel kind amount text}results cases steps conditions receivingAddress sourceUrl legalBases{number title date issuer}versions{version versionId status validFrom validTo decisionNumber decisionId change}}}fragment UnitName on OrgUnit{id name level}',
};

export type StaffViewOfProcedureQuery = {
  procedure: {
    openDossiers: number | null;
    workflow: {
      key: string;
      version: number;
      name: string;
      steps: ({
        no: number;
        name: string;
        role: string;
        at: WorkflowPlace;
        share: number;
        output: string | null;
      })[];
    } | null;
  } | null;
};

export interface StaffViewOfProcedureQueryVariables {
  code: string;
}

export const StaffViewOfProcedure: Operation<StaffViewOfProcedureQuery, StaffViewOfProcedureQueryVariables> = {
  name: 'StaffViewOfProcedure',
  text: 'query StaffViewOfProcedure($code:String!){procedure(code:$code){openDossiers workflow{key version name steps{no name role at share output}}}}',
};
