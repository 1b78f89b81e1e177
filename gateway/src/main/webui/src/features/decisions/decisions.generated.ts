// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DecisionFilterInput, DecisionLineKind, DecisionStatus, DraftDecisionInput, FeeKind, IssueDecisionInput, LateCause, LimitUnit, OnlineLevel, ProcedureLevel, RegisterUpstreamInput, SignedAs, UpstreamFilterInput, UpstreamState } from '@/lib/graphql/schema.generated';
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
  id: '00742ac9aa3978e9c17ab84b876fac9c69ddedf851054cfd8185a8591c06ab05',
  text: import.meta.env.DEV ? 'query ListDecisions($filter:DecisionFilterInput$first:Int!$after:String){decisions(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id number title status issuedOn effectiveOn upstreamNumber unit{...UnitName}totals{introduced amended replaced abolished}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReadDecisionQuery = {
  decision: DecisionDetail | null;
};

export interface ReadDecisionQueryVariables {
  id: string;
}

export const ReadDecision: Operation<ReadDecisionQuery, ReadDecisionQueryVariables> = {
  name: 'ReadDecision',
  id: 'b4d1ff1f3910c8a4ff29fd93b7161c2ce9e170313eab926acfdcec8efe706dbb',
  text: import.meta.env.DEV ? 'query ReadDecision($id:String!){decision(id:$id){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
};

export type DecisionDetail = {
  id: string;
  number: string | null;
  title: string;
  status: DecisionStatus;
  upstreamId: string | null;
  upstreamNumber: string | null;
  upstreamIssuedOn: string | null;
  upstreamReceivedOn: string | null;
  upstreamEffectiveOn: string | null;
  signer: string | null;
  signedAs: SignedAs | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  draftedBy: string;
  revision: number;
  correctsId: string | null;
  correctedBy: string[];
  recipients: string[];
  submittedAt: string | null;
  submittedBy: string | null;
  returnedReason: string | null;
  address: string | null;
  statedTotals: {
    introduced: number | null;
    amended: number | null;
    replaced: number | null;
    abolished: number | null;
    total: number | null;
  } | null;
  timeliness: Clocks | null;
  unit: UnitName | null;
  lines: ({
    no: number;
    kind: DecisionLineKind;
    procedureCode: string;
    procedureName: string;
    replacedCodes: string[];
    paragraph: string | null;
    note: string | null;
    content: {
      name: string | null;
      fieldCode: string | null;
      level: ProcedureLevel | null;
      levels: ProcedureLevel[] | null;
      handlingUnitId: string | null;
      nonTerritorial: boolean | null;
      onlineLevel: OnlineLevel | null;
      results: string[] | null;
      applicants: string[] | null;
      steps: string | null;
      conditions: string | null;
      receivingAddress: string | null;
      limits: ({
        channel: Channel;
        caseName: string | null;
        value: number | null;
        unit: LimitUnit;
        text: string | null;
      })[] | null;
      components: ({
        caseName: string | null;
        name: string;
        originals: number;
        copies: number;
        required: boolean;
      })[] | null;
      fees: ({
        channel: Channel;
        kind: FeeKind;
        amount: number | null;
        text: string | null;
      })[] | null;
      legalBases: ({
        number: string;
        title: string | null;
      })[] | null;
    } | null;
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
    field: string | null;
    code: string;
    message: string;
  })[];
};

export type Clocks = {
  dueByLaw: string | null;
  dueByIndex: string | null;
  dueFromReceipt: string | null;
  due: string | null;
  daysFromIssue: number | null;
  daysFromReceipt: number | null;
  daysLeft: number | null;
  lateByLaw: boolean;
  lateByIndex: boolean;
  daysLate: number;
  cause: LateCause | null;
  publicDue: string | null;
  publicLate: boolean;
};

export type ContentOfProcedureQuery = {
  procedure: {
    code: string;
    name: string;
    fieldCode: string;
    level: ProcedureLevel;
    levels: ProcedureLevel[];
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
    receivingAddress: string | null;
    legalBases: ({
      number: string;
      title: string | null;
    })[];
  } | null;
};

export interface ContentOfProcedureQueryVariables {
  code: string;
}

export const ContentOfProcedure: Operation<ContentOfProcedureQuery, ContentOfProcedureQueryVariables> = {
  name: 'ContentOfProcedure',
  id: '13f643c44e02c7700f3b3b47f7bb2a9c872a8581d38041f21aeec9818028b33c',
  text: import.meta.env.DEV ? 'query ContentOfProcedure($code:String!){procedure(code:$code){code name fieldCode level levels nonTerritorial onlineLevel handlingUnit{id}limits{channel caseName value unit text}components{no caseName name originals copies required}fees{channel kind amount text}results applicants steps conditions receivingAddress legalBases{number title}}}' : '',
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
  id: '0c89b1f001cbff96549e21411830821689a816fbde29fc4eed7e155df84bf1aa',
  text: import.meta.env.DEV ? 'mutation DraftDecision($input:DraftDecisionInput!$idempotencyKey:String!){draftDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: '0df4cc418e990c1e0234cfa61f2913c4684f2fbb25877c4c253e65942d138ff0',
  text: import.meta.env.DEV ? 'mutation IssueDecision($input:IssueDecisionInput!$idempotencyKey:String!){issueDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
};

export type SubmitDecisionMutation = {
  submitDecision: DecisionDetail;
};

export interface SubmitDecisionMutationVariables {
  id: string;
  revision: number;
  idempotencyKey: string;
}

export const SubmitDecision: Operation<SubmitDecisionMutation, SubmitDecisionMutationVariables> = {
  name: 'SubmitDecision',
  id: '8c8c670a9821fcb8088d8916e955696aef188231425f5d22b991ce69fb707655',
  text: import.meta.env.DEV ? 'mutation SubmitDecision($id:String!$revision:Int!$idempotencyKey:String!){submitDecision(id:$id revision:$revision idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReturnDecisionMutation = {
  returnDecision: DecisionDetail;
};

export interface ReturnDecisionMutationVariables {
  id: string;
  revision: number;
  reason?: string | null;
  idempotencyKey: string;
}

export const ReturnDecision: Operation<ReturnDecisionMutation, ReturnDecisionMutationVariables> = {
  name: 'ReturnDecision',
  id: 'e76a82158896aef083cc0ff6d3d3cd1dd8c724a634dcc2aad97720302e08aeb7',
  text: import.meta.env.DEV ? 'mutation ReturnDecision($id:String!$revision:Int!$reason:String$idempotencyKey:String!){returnDecision(id:$id revision:$revision reason:$reason idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
};

export type PreviewDecisionQuery = {
  decisionPreview: {
    effectiveOn: string;
    lines: ({
      lineNo: number;
      kind: DecisionLineKind;
      procedureCode: string;
      procedureName: string;
      before: boolean;
      after: boolean;
      openDossiers: number | null;
      workflow: {
        key: string;
        name: string;
        version: number;
        own: boolean;
      } | null;
    })[];
    problems: ({
      lineNo: number | null;
      field: string | null;
      code: string;
      message: string;
    })[];
    openDossiersByUnit: ({
      openDossiers: number;
      unit: UnitName | null;
    })[] | null;
  } | null;
};

export interface PreviewDecisionQueryVariables {
  id: string;
  effectiveOn: string;
}

export const PreviewDecision: Operation<PreviewDecisionQuery, PreviewDecisionQueryVariables> = {
  name: 'PreviewDecision',
  id: '27c61cb0d75dd868488d7b5308c328bbed6fa1deaab8706be6d93eb3c651c158',
  text: import.meta.env.DEV ? 'query PreviewDecision($id:String!$effectiveOn:Date!){decisionPreview(id:$id effectiveOn:$effectiveOn){effectiveOn lines{lineNo kind procedureCode procedureName before after openDossiers workflow{key name version own}}problems{lineNo field code message}openDossiersByUnit{openDossiers unit{...UnitName}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type UpstreamRow = {
  id: string;
  number: string;
  issuer: string;
  title: string;
  issuedOn: string;
  receivedOn: string;
  effectiveOn: string | null;
  noAnswerReason: string | null;
  state: UpstreamState;
  answerId: string | null;
  revision: number;
  unit: UnitName | null;
  timeliness: Clocks;
};

export type ListUpstreamQuery = {
  upstreamDecisions: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: UpstreamRow;
    })[];
  };
};

export interface ListUpstreamQueryVariables {
  filter?: UpstreamFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListUpstream: Operation<ListUpstreamQuery, ListUpstreamQueryVariables> = {
  name: 'ListUpstream',
  id: '54c670896305f86b27160abb966928031bcc26d7f4688c4e14079ab68c4ec0c6',
  text: import.meta.env.DEV ? 'query ListUpstream($filter:UpstreamFilterInput$first:Int!$after:String){upstreamDecisions(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{...UpstreamRow}}}}fragment UpstreamRow on UpstreamDecision{id number issuer title issuedOn receivedOn effectiveOn noAnswerReason state answerId revision unit{...UnitName}timeliness{...Clocks}}fragment UnitName on OrgUnit{id name level}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}' : '',
};

export type RegisterUpstreamMutation = {
  registerUpstreamDecision: UpstreamRow;
};

export interface RegisterUpstreamMutationVariables {
  input: RegisterUpstreamInput;
  idempotencyKey: string;
}

export const RegisterUpstream: Operation<RegisterUpstreamMutation, RegisterUpstreamMutationVariables> = {
  name: 'RegisterUpstream',
  id: '386e072576f05cbdaf15a8a43dc10be29a7fc212e5fb0e4b9414f2ff82e4e708',
  text: import.meta.env.DEV ? 'mutation RegisterUpstream($input:RegisterUpstreamInput!$idempotencyKey:String!){registerUpstreamDecision(input:$input idempotencyKey:$idempotencyKey){...UpstreamRow}}fragment UpstreamRow on UpstreamDecision{id number issuer title issuedOn receivedOn effectiveOn noAnswerReason state answerId revision unit{...UnitName}timeliness{...Clocks}}fragment UnitName on OrgUnit{id name level}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}' : '',
};
