// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DecisionFilterInput, DecisionLineKind, DecisionStatus, DraftDecisionInput, FeeKind, IssueDecisionInput, LimitUnit, OnlineLevel, ProcedureLevel } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ListDecisionsQuery = {
  decisions: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        number: string | null;
        title: string;
        status: DecisionStatus;
        issuedOn: string | null;
        effectiveOn: string | null;
        upstreamNumber: string | null;
        unit: UnitName | null;
        totals: {
          introduced: number;
          amended: number;
          replaced: number;
          abolished: number;
        };
      };
    })[];
  };
};

export interface ListDecisionsQueryVariables {
  filter?: DecisionFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListDecisions: Operation<ListDecisionsQuery, ListDecisionsQueryVariables> = {
  name: 'ListDecisions',
  text: 'query ListDecisions($filter:DecisionFilterInput$first:Int!$after:String){decisions(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id number title status issuedOn effectiveOn upstreamNumber unit{...UnitName}totals{introduced amended replaced abolished}}}}}fragment UnitName on OrgUnit{id name level}',
};

export type ReadDecisionQuery = {
  decision: DecisionDetail | null;
};

export interface ReadDecisionQueryVariables {
  id: string;
}

export const ReadDecision: Operation<ReadDecisionQuery, ReadDecisionQueryVariables> = {
  name: 'ReadDecision',
  text: 'query ReadDecision($id:String!){decision(id:$id){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamNumber upstreamIssuedOn upstreamReceivedOn signer issuedOn effectiveOn draftedBy revision unit{...UnitName}lines{no kind procedureCode procedureName replacedCode note changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo code message}}fragment UnitName on OrgUnit{id name level}',
};

export type DecisionDetail = {
  id: string;
  number: string | null;
  title: string;
  status: DecisionStatus;
  upstreamNumber: string | null;
  upstreamIssuedOn: string | null;
  upstreamReceivedOn: string | null;
  signer: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  draftedBy: string;
  revision: number;
  unit: UnitName | null;
  lines: ({
    no: number;
    kind: DecisionLineKind;
    procedureCode: string;
    procedureName: string;
    replacedCode: string | null;
    note: string | null;
    changes: ({
      field: string;
      before: string | null;
      after: string | null;
    })[];
  })[];
  totals: {
    introduced: number;
    amended: number;
    replaced: number;
    abolished: number;
  };
  problems: ({
    lineNo: number | null;
    code: string;
    message: string;
  })[];
};

export type ContentOfProcedureQuery = {
  procedure: {
    code: string;
    name: string;
    fieldCode: string;
    level: ProcedureLevel;
    nonTerritorial: boolean;
    onlineLevel: OnlineLevel;
    handlingUnit: {
      id: string;
    } | null;
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
      name: string;
      originals: number;
      copies: number;
      required: boolean;
    })[];
    fees: ({
      channel: Channel;
      kind: FeeKind;
      amount: number | null;
      text: string | null;
    })[];
    results: string[];
    applicants: string[];
    steps: string | null;
    conditions: string | null;
  } | null;
};

export interface ContentOfProcedureQueryVariables {
  code: string;
}

export const ContentOfProcedure: Operation<ContentOfProcedureQuery, ContentOfProcedureQueryVariables> = {
  name: 'ContentOfProcedure',
  text: 'query ContentOfProcedure($code:String!){procedure(code:$code){code name fieldCode level nonTerritorial onlineLevel handlingUnit{id}limits{channel caseName value unit text}components{no caseName name originals copies required}fees{channel kind amount text}results applicants steps conditions}}',
};

export type DraftDecisionMutation = {
  draftDecision: DecisionDetail;
};

export interface DraftDecisionMutationVariables {
  input: DraftDecisionInput;
  idempotencyKey: string;
}

export const DraftDecision: Operation<DraftDecisionMutation, DraftDecisionMutationVariables> = {
  name: 'DraftDecision',
  text: 'mutation DraftDecision($input:DraftDecisionInput!$idempotencyKey:String!){draftDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamNumber upstreamIssuedOn upstreamReceivedOn signer issuedOn effectiveOn draftedBy revision unit{...UnitName}lines{no kind procedureCode procedureName replacedCode note changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo code message}}fragment UnitName on OrgUnit{id name level}',
};

export type IssueDecisionMutation = {
  issueDecision: DecisionDetail;
};

export interface IssueDecisionMutationVariables {
  input: IssueDecisionInput;
  idempotencyKey: string;
}

export const IssueDecision: Operation<IssueDecisionMutation, IssueDecisionMutationVariables> = {
  name: 'IssueDecision',
  text: 'mutation IssueDecision($input:IssueDecisionInput!$idempotencyKey:String!){issueDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamNumber upstreamIssuedOn upstreamReceivedOn signer issuedOn effectiveOn draftedBy revision unit{...UnitName}lines{no kind procedureCode procedureName replacedCode note changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo code message}}fragment UnitName on OrgUnit{id name level}',
};
