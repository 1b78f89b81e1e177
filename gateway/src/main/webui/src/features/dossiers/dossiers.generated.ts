// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AccessPurpose, ActOnDossierInput, ApplicantKind, Channel, CourseStepStatus, DossierAction, DossierFilterInput, DossierState, Outcome, ProcedureLevel, ReturnBy, StepVisitStatus, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { Deadline, Explanation, FileRef, Paper, Timeline, UnitName } from '@/lib/graphql/fragments.generated';

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
  text: 'query ListDossiers($filter:DossierFilterInput$first:Int!$after:String){dossiers(filter:$filter first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code revision state procedureCode procedureName channel outcome assigneeName receivedAt registeredAt endedAt allowedActions{action reasonRequired}applicant{name}receivingUnit{...UnitName}step{no name of}deadline{...Deadline}}}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}',
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
  text: 'query PreviewDossier($id:String!){dossier(id:$id){id code state procedureName caseName channel outcome assigneeName registeredAt receivedAt note applicant{name phone address masked}receivingUnit{...UnitName}handlingUnit{...UnitName}step{no name role of dueAt}deadline{...Deadline}papers{...Paper}allowedActions{action main}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}}fragment FileRef on FileRef{id name size mediaType sha256}',
};

export type ReadDossierQuery = {
  dossier: DossierDetail | null;
};

export interface ReadDossierQueryVariables {
  id: string;
}

export const ReadDossier: Operation<ReadDossierQuery, ReadDossierQueryVariables> = {
  name: 'ReadDossier',
  text: 'query ReadDossier($id:String!){dossier(id:$id){...DossierDetail}}fragment DossierDetail on Dossier{id code revision state procedureCode procedureName caseName channel level fieldName outcome registeredAt receivedAt dueAt endedAt returnedAt returnBy feeDue feeDueTo feePaid paidOnline note checkSecret assignee assigneeName receivingUnit{...UnitName}handlingUnit{...UnitName}applicant{kind name identityNumber birthDate phone email address masked}papers{...Paper}result{number issuedOn summary electronic file{...FileRef}}step{no name role of dueAt}deadline{...Deadline}deadlineExplained{...Explanation}allowedActions{action main reasonRequired stepNo}course{workflowKey workflowVersion workflowName returnTo steps{no name role at share output hours agency after status unit{...UnitName}visits{status since until dueAt holder{name}by{name}}}}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Explanation on DeadlineExplanation{sentence receivedAt countsFrom dueAt limit days{date counted minutes reason}pauses{from to reason workingMinutes}extensions{at oldDueAt newDueAt reason}}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}',
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
  text: 'mutation UnmaskApplicant($dossierId:String!$purpose:AccessPurpose!$note:String){unmaskApplicant(dossierId:$dossierId purpose:$purpose note:$note){kind name identityNumber birthDate phone email address masked}}',
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
  text: 'mutation ActOnDossier($input:ActOnDossierInput!$idempotencyKey:String!){actOnDossier(input:$input idempotencyKey:$idempotencyKey){...DossierDetail}}fragment DossierDetail on Dossier{id code revision state procedureCode procedureName caseName channel level fieldName outcome registeredAt receivedAt dueAt endedAt returnedAt returnBy feeDue feeDueTo feePaid paidOnline note checkSecret assignee assigneeName receivingUnit{...UnitName}handlingUnit{...UnitName}applicant{kind name identityNumber birthDate phone email address masked}papers{...Paper}result{number issuedOn summary electronic file{...FileRef}}step{no name role of dueAt}deadline{...Deadline}deadlineExplained{...Explanation}allowedActions{action main reasonRequired stepNo}course{workflowKey workflowVersion workflowName returnTo steps{no name role at share output hours agency after status unit{...UnitName}visits{status since until dueAt holder{name}by{name}}}}timeline{...Timeline}}fragment UnitName on OrgUnit{id name level}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}}fragment FileRef on FileRef{id name size mediaType sha256}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}fragment Explanation on DeadlineExplanation{sentence receivedAt countsFrom dueAt limit days{date counted minutes reason}pauses{from to reason workingMinutes}extensions{at oldDueAt newDueAt reason}}fragment Timeline on TimelineEntry{at action fromState toState by byName reason note workingMinutes unit{...UnitName}file{...FileRef}}',
};
