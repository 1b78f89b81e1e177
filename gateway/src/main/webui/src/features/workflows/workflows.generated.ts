// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { CoveredProcedureFilterInput, DrawWorkflowInput, MoveDossiersInput, ProcedureLevel, WorkflowCoverageGroup, WorkflowCoverageState, WorkflowFilterInput, WorkflowPlace, WorkflowProblemFilterInput, WorkflowProblemKind } from '@/lib/graphql/schema.generated';
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
  id: '577874ff0d058e4538917f24eeb41286560ad5eed05a6d8589a823f8846a7c3e',
  text: import.meta.env.DEV ? 'query ListWorkflows($filter:WorkflowFilterInput$first:Int!$after:String){internalWorkflows(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{key version name level procedureCode effectiveFrom decision{number date signer}steps{no}}}}}' : '',
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
  id: 'b8f3baf8588b0a606fed1fa678ce33e6a02e6db12d540ec932fd9a69cd53fd06',
  text: import.meta.env.DEV ? 'query ReadWorkflow($key:String!$version:Int){internalWorkflow(key:$key version:$version){inForce procedures mayDraw workflow{key version name effectiveFrom decision{number date signer}steps{...WorkflowSteps}}versions{version name effectiveFrom inForce decision{number date signer}}measure{...Measure}faults{stepNo message messageEn}}}fragment WorkflowSteps on WorkflowStep{no name role at share output hours agency after unit{...UnitName}}fragment UnitName on OrgUnit{id name level}fragment Measure on WorkflowMeasure{inHours limit limitProcedure longest paths{steps time left}branches{steps time left}units{unit agency time}}' : '',
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
  id: '8bb66c015688b7241182c866765b53f24da323801e0c7c2f66a226b4e250f576',
  text: import.meta.env.DEV ? 'query StartOfWorkflow($code:String!){procedure(code:$code){code name workflow{name steps{...WorkflowSteps}}}}fragment WorkflowSteps on WorkflowStep{no name role at share output hours agency after unit{...UnitName}}fragment UnitName on OrgUnit{id name level}' : '',
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
    openDossiers: ({
      version: number;
      open: number;
      unit: UnitName | null;
    })[] | null;
  };
};

export interface PreviewWorkflowQueryVariables {
  input: DrawWorkflowInput;
}

export const PreviewWorkflow: Operation<PreviewWorkflowQuery, PreviewWorkflowQueryVariables> = {
  name: 'PreviewWorkflow',
  id: '33a58081731ad670898bf57a4e566074a8ca1f13e3d8d4e51c722d229867b56e',
  text: import.meta.env.DEV ? 'query PreviewWorkflow($input:DrawWorkflowInput!){workflowPreview(input:$input){effectiveFrom tooLong procedures replaces replacesKey overtakes faults{stepNo message messageEn}measure{...Measure}units{procedures unit{...UnitName}}openDossiers{version open unit{...UnitName}}}}fragment Measure on WorkflowMeasure{inHours limit limitProcedure longest paths{steps time left}branches{steps time left}units{unit agency time}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type OpenOnWorkflowQuery = {
  openOnWorkflow: ({
    version: number;
    open: number;
    unit: UnitName | null;
  })[];
};

export interface OpenOnWorkflowQueryVariables {
  key: string;
}

export const OpenOnWorkflow: Operation<OpenOnWorkflowQuery, OpenOnWorkflowQueryVariables> = {
  name: 'OpenOnWorkflow',
  id: 'e029e4bdee78dfe753d7254aa6f095806956b27c73fb7692c25964c7adf65093',
  text: import.meta.env.DEV ? 'query OpenOnWorkflow($key:String!){openOnWorkflow(key:$key){version open unit{...UnitName}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type OpenElsewhereQuery = {
  openElsewhere: ({
    key: string;
    version: number;
    open: number;
    unit: UnitName | null;
  })[];
};

export interface OpenElsewhereQueryVariables {
  key: string;
}

export const OpenElsewhere: Operation<OpenElsewhereQuery, OpenElsewhereQueryVariables> = {
  name: 'OpenElsewhere',
  id: '461e193298a7a51775ca5c82b370ccad99341937cdea1f8ac2715f0edbc5d76b',
  text: import.meta.env.DEV ? 'query OpenElsewhere($key:String!){openElsewhere(key:$key){key version open unit{...UnitName}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReadWorkflowMovesQuery = {
  workflowMoves: {
    open: number;
    dossiers: ({
      dossierId: string;
      code: string;
      procedureName: string;
      state: string;
      standsAt: string;
      wouldStandAt: string | null;
      refusal: string | null;
      refusalEn: string | null;
      unit: UnitName | null;
    })[];
  };
};

export interface ReadWorkflowMovesQueryVariables {
  key: string;
  from: number;
  toKey?: string | null;
  to: number;
}

export const ReadWorkflowMoves: Operation<ReadWorkflowMovesQuery, ReadWorkflowMovesQueryVariables> = {
  name: 'ReadWorkflowMoves',
  id: '6a24fa762f20d4f821e045b8f5077739edbbf2bece345e1d9dba8cc723beaf8d',
  text: import.meta.env.DEV ? 'query ReadWorkflowMoves($key:String!$from:Int!$toKey:String$to:Int!){workflowMoves(key:$key fromVersion:$from toKey:$toKey toVersion:$to){open dossiers{dossierId code procedureName state standsAt wouldStandAt refusal refusalEn unit{...UnitName}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type MoveDossiersMutation = {
  moveDossiers: {
    dossiers: number;
  };
};

export interface MoveDossiersMutationVariables {
  input: MoveDossiersInput;
  idempotencyKey: string;
}

export const MoveDossiers: Operation<MoveDossiersMutation, MoveDossiersMutationVariables> = {
  name: 'MoveDossiers',
  id: '2ac9d59ce632f16696531233426db71e0988a4c8d91ed7e93d7f35a8f9e78295',
  text: import.meta.env.DEV ? 'mutation MoveDossiers($input:MoveDossiersInput!$idempotencyKey:String!){moveDossiers(input:$input idempotencyKey:$idempotencyKey){dossiers}}' : '',
};

export type CasesOfProcedureQuery = {
  procedure: {
    code: string;
    name: string;
    cases: string[];
  } | null;
};

export interface CasesOfProcedureQueryVariables {
  code: string;
}

export const CasesOfProcedure: Operation<CasesOfProcedureQuery, CasesOfProcedureQueryVariables> = {
  name: 'CasesOfProcedure',
  id: '2881f26a8f1a8d9bf19c51bc0ffc5664d471de729437c9ae0a1fdfd2b4a54f00',
  text: import.meta.env.DEV ? 'query CasesOfProcedure($code:String!){procedure(code:$code){code name cases}}' : '',
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
  id: '01477b5f97594a1be8f3c069bdf74632b9c020db9d40cfd5d06379d56d204ee1',
  text: import.meta.env.DEV ? 'mutation DrawWorkflow($input:DrawWorkflowInput!){drawWorkflow(input:$input){key version}}' : '',
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
  id: 'b65c9205a54b0e4e20448905cdf15e8e1a14a37b839a3026b08c012f3f8eb861',
  text: import.meta.env.DEV ? 'query ListWorkflowProblems($filter:WorkflowProblemFilterInput$first:Int!$after:String){workflowProblems(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id kind workflowKey procedureCode procedureName message messageEn handlingUnit{...UnitName}successor{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: 'b6543420f9dc5efe5497d1172eb805af9ce0768c5821903f008c07b3c6b4ba02',
  text: import.meta.env.DEV ? 'query ReadCoverage($groupBy:WorkflowCoverageGroup!){workflowCoverage(groupBy:$groupBy){at total{...CoverageRow}rows{...CoverageRow}}}fragment CoverageRow on WorkflowCoverageRow{key name procedures configured active approved own wrong share unit{...UnitName}}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: 'efeef8b890c4d85bf5df775d6063b2239e3151f273af270bb17aeb0b43cc50b0',
  text: import.meta.env.DEV ? 'query ListCovered($filter:CoveredProcedureFilterInput$first:Int!$after:String){coveredProcedures(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{procedureCode procedureName fieldName state workflowKey version decisionNumber ownWorkflow handlingUnit{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
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
