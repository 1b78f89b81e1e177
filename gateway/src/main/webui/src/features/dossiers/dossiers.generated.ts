// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AccessPurpose, ActOnDossierInput, ApplicantKind, Channel, CourseStepStatus, DelegationKind, DossierAction, DossierFilterInput, DossierState, Outcome, PaperForm, ProcedureLevel, ReturnBy, StepVisitStatus, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { Cause, Deadline, ExchangeParts, Explanation, FileRef, Paper, Timeline, UnitName } from '@/lib/graphql/fragments.generated';

export type ListDossiersQuery = {
  dossiers: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        code: string;
        revision: number;
        state: DossierState;
        procedureCode: string;
        procedureName: string;
        channel: Channel;
        outcome: Outcome | null;
        assigneeName: string | null;
        receivedAt: string | null;
        registeredAt: string;
        endedAt: string | null;
        allowedActions: ({
          action: DossierAction;
          reasonRequired: boolean;
        })[];
        applicant: {
          name: string;
        } | null;
        receivingUnit: UnitName;
        step: {
          no: number;
          name: string;
          of: number;
        } | null;
        deadline: Deadline;
      };
    })[];
  };
};

export interface ListDossiersQueryVariables {
  filter?: DossierFilterInput | null;
  first: number;
  after?: string | null;
}

export const ListDossiers: Operation<ListDossiersQuery, ListDossiersQueryVariables> = {
  name: 'ListDossiers',
  id: '7e95b940d8a7756f862f4d9c6b91d6e82d2ba855eede7b56fc35fd4a5abd743c',
  text: import.meta.env.DEV ? 'query ListDossiers($filter:DossierFilterInput$first:Int!$after:String){dossiers(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code revision state procedureCode procedureName channel outcome assigneeName receivedAt registeredAt endedAt allowedActions{action reasonRequired}applicant{name}receivingUnit{...UnitName}step{no name of}deadline{...Deadline}}}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}' : '',
};

export type PreviewDossierQuery = {
  dossier: {
    id: string;
    code: string;
    state: DossierState;
    procedureName: string;
    caseName: string | null;
    channel: Channel;
    outcome: Outcome | null;
    assigneeName: string | null;
    registeredAt: string;
    receivedAt: string | null;
    note: string | null;
    applicant: {
      name: string;
      phone: string | null;
      address: string | null;
      masked: boolean;
    } | null;
    receivingUnit: UnitName;
    handlingUnit: UnitName;
    step: {
      no: number;
      name: string;
      role: string;
      of: number;
      dueAt: string | null;
    } | null;
    deadline: Deadline;
    papers: Paper[];
    allowedActions: ({
      action: DossierAction;
      main: boolean;
    })[];
  } | null;
};

export interface PreviewDossierQueryVariables {
  id: string;
}

export const PreviewDossier: Operation<PreviewDossierQuery, PreviewDossierQueryVariables> = {
  name: 'PreviewDossier',
  id: '9a795231cce80a86214d4bcb5208f53c1f239a84f3baa9f053c617e716da032f',
  text: import.meta.env.DEV ? 'query PreviewDossier($id:String!){dossier(id:$id){id code state procedureName caseName channel outcome assigneeName registeredAt receivedAt note applicant{name phone address masked}receivingUnit{...UnitName}handlingUnit{...UnitName}step{no name role of dueAt}deadline{...Deadline}papers{...Paper}allowedActions{action main}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}flags{replaceableBy fallbackPaper}lookUp{database outcome byName at}}fragment FileRef on FileRef{id name size mediaType sha256}' : '',
};

export type ReadDossierQuery = {
  dossier: DossierDetail | null;
};

export interface ReadDossierQueryVariables {
  id: string;
}

export const ReadDossier: Operation<ReadDossierQuery, ReadDossierQueryVariables> = {
  name: 'ReadDossier',
  id: 'c844abcc4cb1436c023f133a1eebb7f4ef9bd206bf48f3cf0b2593cdb956d6ab',
  text: import.meta.env.DEV ? 'query ReadDossier($id:String!){dossier(id:$id){...DossierDetail}}fragment DossierDetail on Dossier{id code revision state procedureCode procedureName caseName channel level fieldName outcome registeredAt receivedAt dueAt endedAt returnedAt returnBy feeDue feeDueTo feePaid paidOnline note checkSecret delegation{kind from to decisionNumber}assignee assigneeName receivingUnit{...UnitName}handlingUnit{...UnitName}applicant{kind name identityNumber birthDate phone email address masked}papers{...Paper}result{number issuedOn summary electronic file{...FileRef}}step{no name role of dueAt}deadline{...Deadline}deadlineExplained{...Explanation}allowedActions{action main reasonRequired stepNo}course{workflowKey workflowVersion workflowName returnTo steps{no name role at share output hours agency after status unit{...UnitName}visits{status since until dueAt holder{name}by{name}}}}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}flags{replaceableBy fallbackPaper}lookUp{database outcome byName at}}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Explanation on DeadlineExplanation{sentence receivedAt countsFrom dueAt limit days{date counted minutes reason}pauses{from to reason workingMinutes}extensions{at oldDueAt newDueAt reason}}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}' : '',
};

export type DossierDetail = {
  id: string;
  code: string;
  revision: number;
  state: DossierState;
  procedureCode: string;
  procedureName: string;
  caseName: string | null;
  channel: Channel;
  level: ProcedureLevel;
  fieldName: string;
  outcome: Outcome | null;
  registeredAt: string;
  receivedAt: string | null;
  dueAt: string | null;
  endedAt: string | null;
  returnedAt: string | null;
  returnBy: ReturnBy;
  feeDue: number;
  feeDueTo: number | null;
  feePaid: boolean;
  paidOnline: boolean;
  note: string | null;
  checkSecret: string | null;
  delegation: {
    kind: DelegationKind;
    from: string;
    to: string;
    decisionNumber: string | null;
  } | null;
  assignee: string | null;
  assigneeName: string | null;
  receivingUnit: UnitName;
  handlingUnit: UnitName;
  applicant: {
    kind: ApplicantKind;
    name: string;
    identityNumber: string | null;
    birthDate: string | null;
    phone: string | null;
    email: string | null;
    address: string | null;
    masked: boolean;
  } | null;
  papers: Paper[];
  result: {
    number: string | null;
    issuedOn: string | null;
    summary: string | null;
    electronic: boolean;
    file: FileRef | null;
  } | null;
  step: {
    no: number;
    name: string;
    role: string;
    of: number;
    dueAt: string | null;
  } | null;
  deadline: Deadline;
  deadlineExplained: Explanation;
  allowedActions: ({
    action: DossierAction;
    main: boolean;
    reasonRequired: boolean;
    stepNo: number | null;
  })[];
  course: {
    workflowKey: string;
    workflowVersion: number;
    workflowName: string;
    returnTo: number[];
    steps: ({
      no: number;
      name: string;
      role: string;
      at: WorkflowPlace;
      share: number;
      output: string | null;
      hours: number | null;
      agency: string | null;
      after: number[];
      status: CourseStepStatus;
      unit: UnitName;
      visits: ({
        status: StepVisitStatus;
        since: string | null;
        until: string | null;
        dueAt: string | null;
        holder: {
          name: string;
        } | null;
        by: {
          name: string;
        } | null;
      })[];
    })[];
  };
  timeline: Timeline[];
};

export type UnmaskApplicantMutation = {
  unmaskApplicant: {
    kind: ApplicantKind;
    name: string;
    identityNumber: string | null;
    birthDate: string | null;
    phone: string | null;
    email: string | null;
    address: string | null;
    masked: boolean;
  };
};

export interface UnmaskApplicantMutationVariables {
  dossierId: string;
  purpose: AccessPurpose;
  note?: string | null;
}

export const UnmaskApplicant: Operation<UnmaskApplicantMutation, UnmaskApplicantMutationVariables> = {
  name: 'UnmaskApplicant',
  id: '2de85a8de4719b4f85274c56cfda96c4f725196faf4401ed4f78e64ee5e29d9a',
  text: import.meta.env.DEV ? 'mutation UnmaskApplicant($dossierId:String!$purpose:AccessPurpose!$note:String){unmaskApplicant(dossierId:$dossierId purpose:$purpose note:$note){kind name identityNumber birthDate phone email address masked}}' : '',
};

export type ActOnDossierMutation = {
  actOnDossier: DossierDetail;
};

export interface ActOnDossierMutationVariables {
  input: ActOnDossierInput;
  idempotencyKey: string;
}

export const ActOnDossier: Operation<ActOnDossierMutation, ActOnDossierMutationVariables> = {
  name: 'ActOnDossier',
  id: 'f9c7a88ed72f407bbe06a01d539b55b6f49f72076e61ac0916d3bf56e9528181',
  text: import.meta.env.DEV ? 'mutation ActOnDossier($input:ActOnDossierInput!$idempotencyKey:String!){actOnDossier(input:$input idempotencyKey:$idempotencyKey){...DossierDetail}}fragment DossierDetail on Dossier{id code revision state procedureCode procedureName caseName channel level fieldName outcome registeredAt receivedAt dueAt endedAt returnedAt returnBy feeDue feeDueTo feePaid paidOnline note checkSecret delegation{kind from to decisionNumber}assignee assigneeName receivingUnit{...UnitName}handlingUnit{...UnitName}applicant{kind name identityNumber birthDate phone email address masked}papers{...Paper}result{number issuedOn summary electronic file{...FileRef}}step{no name role of dueAt}deadline{...Deadline}deadlineExplained{...Explanation}allowedActions{action main reasonRequired stepNo}course{workflowKey workflowVersion workflowName returnTo steps{no name role at share output hours agency after status unit{...UnitName}visits{status since until dueAt holder{name}by{name}}}}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}flags{replaceableBy fallbackPaper}lookUp{database outcome byName at}}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Explanation on DeadlineExplanation{sentence receivedAt countsFrom dueAt limit days{date counted minutes reason}pauses{from to reason workingMinutes}extensions{at oldDueAt newDueAt reason}}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}' : '',
};

export type AnnounceDossierExportMutation = {
  announceDossierExport: {
    rows: number;
  };
};

export interface AnnounceDossierExportMutationVariables {
  filter?: DossierFilterInput | null;
}

export const AnnounceDossierExport: Operation<AnnounceDossierExportMutation, AnnounceDossierExportMutationVariables> = {
  name: 'AnnounceDossierExport',
  id: 'b78f60ad39bb64e8536f458ef8e4c0c87c105d3816322b9f784d9d0416e7a0af',
  text: import.meta.env.DEV ? 'mutation AnnounceDossierExport($filter:DossierFilterInput){announceDossierExport(filter:$filter){rows}}' : '',
};

export type PersonAccessLogQuery = {
  personAccessLog: ({
    at: string;
    username: string;
    action: string;
    purpose: string | null;
    note: string | null;
    dossierCodes: string[];
    unit: UnitName | null;
  })[];
};

export interface PersonAccessLogQueryVariables {
  dossierId: string;
}

export const PersonAccessLog: Operation<PersonAccessLogQuery, PersonAccessLogQueryVariables> = {
  name: 'PersonAccessLog',
  id: 'e0fbe9f51f265c36f860865bf84f82276ccd7a94f92f3d7a9ca73075ad5ec34b',
  text: import.meta.env.DEV ? 'query PersonAccessLog($dossierId:String!){personAccessLog(dossierId:$dossierId){at username action purpose note dossierCodes unit{...UnitName}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ExportPersonMutation = {
  exportPerson: ({
    code: string;
    procedureCode: string;
    procedureName: string;
    state: string;
    receivingUnitId: string;
    handlingUnitId: string;
    registeredAt: string;
    endedAt: string | null;
    note: string | null;
    applicant: {
      kind: ApplicantKind;
      name: string;
      identityNumber: string | null;
      birthDate: string | null;
      phone: string | null;
      email: string | null;
      address: string | null;
    };
    papers: ({
      no: number;
      name: string;
      received: boolean;
      originals: number;
      copies: number;
      form: PaperForm;
    })[];
    result: {
      number: string | null;
      issuedOn: string | null;
      summary: string | null;
      electronic: boolean;
    } | null;
  })[];
};

export interface ExportPersonMutationVariables {
  dossierId: string;
  purpose: AccessPurpose;
}

export const ExportPerson: Operation<ExportPersonMutation, ExportPersonMutationVariables> = {
  name: 'ExportPerson',
  id: 'a18b623de08ef28774eb59b2e6c3088e77770d7084761480de93b225b9060420',
  text: import.meta.env.DEV ? 'mutation ExportPerson($dossierId:String!$purpose:AccessPurpose!){exportPerson(dossierId:$dossierId purpose:$purpose){code procedureCode procedureName state receivingUnitId handlingUnitId registeredAt endedAt note applicant{kind name identityNumber birthDate phone email address}papers{no name received originals copies form}result{number issuedOn summary electronic}}}' : '',
};

export type AnonymiseDossierMutation = {
  anonymiseDossier: {
    code: string;
    files: number;
  };
};

export interface AnonymiseDossierMutationVariables {
  dossierId: string;
  reason: string;
  idempotencyKey: string;
}

export const AnonymiseDossier: Operation<AnonymiseDossierMutation, AnonymiseDossierMutationVariables> = {
  name: 'AnonymiseDossier',
  id: '4610e6a405cc92851df9f139e28760cf6779568295d27c55c02d2ab0a6409f8e',
  text: import.meta.env.DEV ? 'mutation AnonymiseDossier($dossierId:String!$reason:String!$idempotencyKey:String!){anonymiseDossier(dossierId:$dossierId reason:$reason idempotencyKey:$idempotencyKey){code files}}' : '',
};

export type DossierExchangeQuery = {
  exchangeEntry: ExchangeParts & {
    remoteStatus: number | null;
    lastAcknowledgedAt: string | null;
    receipt: string | null;
    cause: Cause | null;
  } | null;
};

export interface DossierExchangeQueryVariables {
  id: string;
}

export const DossierExchange: Operation<DossierExchangeQuery, DossierExchangeQueryVariables> = {
  name: 'DossierExchange',
  id: '9a98d6ea3466ee84d053720aa6492bd6508c7239dbb895e7f3f974184ac18d03',
  text: import.meta.env.DEV ? 'query DossierExchange($id:String!){exchangeEntry(dossierId:$id){...ExchangeParts remoteStatus lastAcknowledgedAt receipt cause{...Cause}}}fragment ExchangeParts on ExchangeEntry{standing revision acknowledgedRevision progressEntries acknowledgedProgress resultDue resultAcknowledged}fragment Cause on ExchangeCause{code text textEn nextStep nextStepEn portalSays}' : '',
};
