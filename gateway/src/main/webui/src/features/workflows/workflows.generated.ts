// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { CoveredProcedureFilterInput, DrawWorkflowInput, ProcedureLevel, WorkflowCoverageGroup, WorkflowCoverageState, WorkflowFilterInput, WorkflowPlace, WorkflowProblemFilterInput, WorkflowProblemKind } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ListWorkflowsQuery = {
  internalWorkflows: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        key: string;
        version: number;
        name: string;
        level: ProcedureLevel;
        procedureCode: string | null;
        effectiveFrom: string | null;
        decision: {
          number: string;
          date: string;
          signer: string;
        } | null;
        steps: ({
          no: number;
        })[];
      };
    })[];
  };
};

export interface ListWorkflowsQueryVariables {
  filter?: WorkflowFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListWorkflows: Operation<ListWorkflowsQuery, ListWorkflowsQueryVariables> = {
  name: 'ListWorkflows',
  text: 'query ListWorkflows($filter:WorkflowFilterInput$first:Int!$after:String){internalWorkflows(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{key version name level procedureCode effectiveFrom decision{number date signer}steps{no}}}}}',
};

export type ReadWorkflowQuery = {
  internalWorkflow: {
    inForce: boolean;
    procedures: number;
    mayDraw: boolean;
    workflow: {
      key: string;
      version: number;
      name: string;
      effectiveFrom: string | null;
      decision: {
        number: string;
        date: string;
        signer: string;
      } | null;
      steps: WorkflowSteps[];
    };
    versions: ({
      version: number;
      name: string;
      effectiveFrom: string | null;
      inForce: boolean;
      decision: {
        number: string;
        date: string;
        signer: string;
      } | null;
    })[];
    measure: Measure;
    faults: ({
      stepNo: number | null;
      message: string;
      messageEn: string;
    })[];
  } | null;
};

export interface ReadWorkflowQueryVariables {
  key: string;
  version?: number | null;
}

export const ReadWorkflow: Operation<ReadWorkflowQuery, ReadWorkflowQueryVariables> = {
  name: 'ReadWorkflow',
  text: 'query ReadWorkflow($key:String!$version:Int){internalWorkflow(key:$key version:$version){inForce procedures mayDraw workflow{key version name effectiveFrom decision{number date signer}steps{...WorkflowSteps}}versions{version name effectiveFrom inForce decision{number date signer}}measure{...Measure}faults{stepNo message messageEn}}}fragment WorkflowSteps on WorkflowStep{no name role at share output hours agency after unit{...UnitName}}fragment UnitName on OrgUnit{id name level}fragment Measure on WorkflowMeasure{inHours limit limitProcedure longest paths{steps time left}branches{steps time left}units{unit agency time}}',
};

export type StartOfWorkflowQuery = {
  procedure: {
    code: string;
    name: string;
    workflow: {
      name: string;
      steps: WorkflowSteps[];
    } | null;
  } | null;
};

export interface StartOfWorkflowQueryVariables {
  code: string;
}

export const StartOfWorkflow: Operation<StartOfWorkflowQuery, StartOfWorkflowQueryVariables> = {
  name: 'StartOfWorkflow',
  text: 'query StartOfWorkflow($code:String!){procedure(code:$code){code name workflow{name steps{...WorkflowSteps}}}}fragment WorkflowSteps on WorkflowStep{no name role at share output hours agency after unit{...UnitName}}fragment UnitName on OrgUnit{id name level}',
};

export type PreviewWorkflowQuery = {
  workflowPreview: {
    effectiveFrom: string;
    tooLong: boolean;
    procedures: number;
    replaces: number | null;
    replacesKey: string | null;
    overtakes: number[];
    faults: ({
      stepNo: number | null;
      message: string;
      messageEn: string;
    })[];
    measure: Measure | null;
    units: ({
      procedures: number;
      unit: UnitName | null;
    })[];
  };
};

export interface PreviewWorkflowQueryVariables {
  input: DrawWorkflowInput;
}

export const PreviewWorkflow: Operation<PreviewWorkflowQuery, PreviewWorkflowQueryVariables> = {
  name: 'PreviewWorkflow',
  text: 'query PreviewWorkflow($input:DrawWorkflowInput!){workflowPreview(input:$input){effectiveFrom tooLong procedures replaces replacesKey overtakes faults{stepNo message messageEn}measure{...Measure}units{procedures unit{...UnitName}}}}fragment Measure on WorkflowMeasure{inHours limit limitProcedure longest paths{steps time left}branches{steps time left}units{unit agency time}}fragment UnitName on OrgUnit{id name level}',
};

export type DrawWorkflowMutation = {
  drawWorkflow: {
    key: string;
    version: number;
  };
};

export interface DrawWorkflowMutationVariables {
  input: DrawWorkflowInput;
}

export const DrawWorkflow: Operation<DrawWorkflowMutation, DrawWorkflowMutationVariables> = {
  name: 'DrawWorkflow',
  text: 'mutation DrawWorkflow($input:DrawWorkflowInput!){drawWorkflow(input:$input){key version}}',
};

export type ListWorkflowProblemsQuery = {
  workflowProblems: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        kind: WorkflowProblemKind;
        workflowKey: string | null;
        procedureCode: string | null;
        procedureName: string | null;
        message: string;
        messageEn: string;
        handlingUnit: UnitName | null;
        successor: UnitName | null;
      };
    })[];
  };
};

export interface ListWorkflowProblemsQueryVariables {
  filter?: WorkflowProblemFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListWorkflowProblems: Operation<ListWorkflowProblemsQuery, ListWorkflowProblemsQueryVariables> = {
  name: 'ListWorkflowProblems',
  text: 'query ListWorkflowProblems($filter:WorkflowProblemFilterInput$first:Int!$after:String){workflowProblems(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id kind workflowKey procedureCode procedureName message messageEn handlingUnit{...UnitName}successor{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}',
};

export type ReadCoverageQuery = {
  workflowCoverage: {
    at: string;
    total: CoverageRow;
    rows: CoverageRow[];
  };
};

export interface ReadCoverageQueryVariables {
  groupBy: WorkflowCoverageGroup;
}

export const ReadCoverage: Operation<ReadCoverageQuery, ReadCoverageQueryVariables> = {
  name: 'ReadCoverage',
  text: 'query ReadCoverage($groupBy:WorkflowCoverageGroup!){workflowCoverage(groupBy:$groupBy){at total{...CoverageRow}rows{...CoverageRow}}}fragment CoverageRow on WorkflowCoverageRow{key name procedures configured active approved own wrong share unit{...UnitName}}fragment UnitName on OrgUnit{id name level}',
};

export type ListCoveredQuery = {
  coveredProcedures: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        procedureCode: string;
        procedureName: string;
        fieldName: string;
        state: WorkflowCoverageState;
        workflowKey: string | null;
        version: number | null;
        decisionNumber: string | null;
        ownWorkflow: boolean;
        handlingUnit: UnitName | null;
      };
    })[];
  };
};

export interface ListCoveredQueryVariables {
  filter?: CoveredProcedureFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListCovered: Operation<ListCoveredQuery, ListCoveredQueryVariables> = {
  name: 'ListCovered',
  text: 'query ListCovered($filter:CoveredProcedureFilterInput$first:Int!$after:String){coveredProcedures(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{procedureCode procedureName fieldName state workflowKey version decisionNumber ownWorkflow handlingUnit{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}',
};

export type WorkflowSteps = {
  no: number;
  name: string;
  role: string;
  at: WorkflowPlace;
  share: number;
  output: string | null;
  hours: number | null;
  agency: string | null;
  after: number[];
  unit: UnitName | null;
};

export type Measure = {
  inHours: boolean;
  limit: number | null;
  limitProcedure: string | null;
  longest: number;
  paths: ({
    steps: number[];
    time: number;
    left: number | null;
  })[];
  branches: ({
    steps: number[];
    time: number;
    left: number | null;
  })[];
  units: ({
    unit: string;
    agency: boolean;
    time: number;
  })[];
};

export type CoverageRow = {
  key: string | null;
  name: string | null;
  procedures: number;
  configured: number;
  active: number;
  approved: number;
  own: number;
  wrong: number;
  share: number;
  unit: UnitName | null;
};
