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

export type PublishedInPeriodQuery = {
  publishedTotals: {
    decisions: number;
    lines: number;
    totals: {
      introduced: number;
      amended: number;
      replaced: number;
      abolished: number;
    };
  };
};

export interface PublishedInPeriodQueryVariables {
  from: string;
  to: string;
}

export const PublishedInPeriod: Operation<PublishedInPeriodQuery, PublishedInPeriodQueryVariables> = {
  name: 'PublishedInPeriod',
  id: '6020e37ba0e269ecff4a36862c4cd8d70495c515150f961344f8c0accf56f617',
  text: import.meta.env.DEV ? 'query PublishedInPeriod($from:Date!$to:Date!){publishedTotals(from:$from to:$to){decisions lines totals{introduced amended replaced abolished}}}' : '',
};

export type ReadDecisionQuery = {
  decision: DecisionDetail | null;
};

export interface ReadDecisionQueryVariables {
  id: string;
}

export const ReadDecision: Operation<ReadDecisionQuery, ReadDecisionQueryVariables> = {
  name: 'ReadDecision',
  id: '390aebd7b380446e4f7cadd5b176bd9a54387fb748185bdbadc7160f5ed94995',
  text: import.meta.env.DEV ? 'query ReadDecision($id:String!){decision(id:$id){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}variants{level handlingUnitId limits{channel caseName value unit text}fees{channel kind amount text}}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
      variants: ({
        level: ProcedureLevel;
        handlingUnitId: string | null;
        limits: ({
          channel: Channel;
          caseName: string | null;
          value: number | null;
          unit: LimitUnit;
          text: string | null;
        })[] | null;
        fees: ({
          channel: Channel;
          kind: FeeKind;
          amount: number | null;
          text: string | null;
        })[] | null;
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
    variants: ({
      level: ProcedureLevel;
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
      fees: ({
        channel: Channel;
        kind: FeeKind;
        amount: number | null;
        text: string | null;
      })[];
    })[];
  } | null;
};

export interface ContentOfProcedureQueryVariables {
  code: string;
}

export const ContentOfProcedure: Operation<ContentOfProcedureQuery, ContentOfProcedureQueryVariables> = {
  name: 'ContentOfProcedure',
  id: 'f4192feba9cef61034be08a5e28f4088225a37ca9ea039383c13e1ca542cbc8f',
  text: import.meta.env.DEV ? 'query ContentOfProcedure($code:String!){procedure(code:$code){code name fieldCode level levels nonTerritorial onlineLevel handlingUnit{id}limits{channel caseName value unit text}components{no caseName name originals copies required}fees{channel kind amount text}results applicants steps conditions receivingAddress legalBases{number title}variants{level handlingUnit{id}limits{channel caseName value unit text}fees{channel kind amount text}}}}' : '',
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
  id: '77cc20c2d925620b178ca08e2c5ac9109384d65845e9de513c11bcb6f1906171',
  text: import.meta.env.DEV ? 'mutation DraftDecision($input:DraftDecisionInput!$idempotencyKey:String!){draftDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}variants{level handlingUnitId limits{channel caseName value unit text}fees{channel kind amount text}}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: 'c051f41d474738b7bf8bf3cbc7ba689108ab567c2208e7e0674684dd62d6e88c',
  text: import.meta.env.DEV ? 'mutation IssueDecision($input:IssueDecisionInput!$idempotencyKey:String!){issueDecision(input:$input idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}variants{level handlingUnitId limits{channel caseName value unit text}fees{channel kind amount text}}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: '6c1addadc3f03cb3df6e6f39cc9a0c18345d6635ef61abbf3d0a4ffa2454dbff',
  text: import.meta.env.DEV ? 'mutation SubmitDecision($id:String!$revision:Int!$idempotencyKey:String!){submitDecision(id:$id revision:$revision idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}variants{level handlingUnitId limits{channel caseName value unit text}fees{channel kind amount text}}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: 'd49f1721b70cd96ae2e797211a70035d146987e12a5b3373efcb66b07c3518a0',
  text: import.meta.env.DEV ? 'mutation ReturnDecision($id:String!$revision:Int!$reason:String$idempotencyKey:String!){returnDecision(id:$id revision:$revision reason:$reason idempotencyKey:$idempotencyKey){...DecisionDetail}}fragment DecisionDetail on Decision{id number title status upstreamId upstreamNumber upstreamIssuedOn upstreamReceivedOn upstreamEffectiveOn signer signedAs issuedOn effectiveOn draftedBy revision correctsId correctedBy recipients submittedAt submittedBy returnedReason address statedTotals{introduced amended replaced abolished total}timeliness{...Clocks}unit{...UnitName}lines{no kind procedureCode procedureName replacedCodes paragraph note content{name fieldCode level levels handlingUnitId nonTerritorial onlineLevel results applicants steps conditions receivingAddress limits{channel caseName value unit text}components{caseName name originals copies required}fees{channel kind amount text}legalBases{number title}variants{level handlingUnitId limits{channel caseName value unit text}fees{channel kind amount text}}}changes{field before after}}totals{introduced amended replaced abolished}problems{lineNo field code message}}fragment Clocks on Timeliness{dueByLaw dueByIndex dueFromReceipt due daysFromIssue daysFromReceipt daysLeft lateByLaw lateByIndex daysLate cause publicDue publicLate}fragment UnitName on OrgUnit{id name level}' : '',
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
