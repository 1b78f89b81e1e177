// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Channel, DeadlinePreviewInput, DelegationKind, DossierState, FeeKind, OnlineLevel, ProcedureLevel, ProcedureStatus, ReceiveDossierInput, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { Deadline, Explanation, Paper, UnitName } from '@/lib/graphql/fragments.generated';

export type IntakeProcedureQuery = {
  procedure: {
    code: string;
    name: string;
    fieldName: string;
    level: ProcedureLevel;
    status: ProcedureStatus;
    nonTerritorial: boolean;
    onlineLevel: OnlineLevel;
    cases: string[];
    results: string[];
    handlingUnit: UnitName | null;
    components: ({
      no: number;
      caseName: string | null;
      name: string;
      originals: number;
      copies: number;
      required: boolean;
      mustDigitise: boolean;
      replaceableBy: string | null;
      fallbackPaper: boolean;
      reusable: boolean;
      originalNeeded: boolean;
    })[];
    fees: ({
      channel: Channel;
      kind: FeeKind;
      amount: number | null;
      text: string | null;
    })[];
    variants: ({
      level: ProcedureLevel;
      fees: ({
        channel: Channel;
        kind: FeeKind;
        amount: number | null;
        text: string | null;
      })[];
    })[];
  } | null;
};

export interface IntakeProcedureQueryVariables {
  code: string;
}

export const IntakeProcedure: Operation<IntakeProcedureQuery, IntakeProcedureQueryVariables> = {
  name: 'IntakeProcedure',
  id: '07890714a7906bf109d63d61ae67253380256642e773dcb3bb0cab4f57ab7ee9',
  text: import.meta.env.DEV ? 'query IntakeProcedure($code:String!){procedure(code:$code){code name fieldName level status nonTerritorial onlineLevel cases results handlingUnit{...UnitName}components{no caseName name originals copies required mustDigitise replaceableBy fallbackPaper reusable originalNeeded}fees{channel kind amount text}variants{level fees{channel kind amount text}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type PreviewDeadlineQuery = {
  deadlinePreview: {
    handlingUnit: UnitName;
    explanation: Explanation;
    workflow: {
      name: string;
      steps: ({
        no: number;
        name: string;
        role: string;
        at: WorkflowPlace;
      })[];
    } | null;
    feeDue: number;
    feeDueTo: number | null;
    variant: ProcedureLevel | null;
    delegation: {
      kind: DelegationKind;
      from: string;
      to: string;
      decisionNumber: string | null;
    } | null;
  };
};

export interface PreviewDeadlineQueryVariables {
  input: DeadlinePreviewInput;
}

export const PreviewDeadline: Operation<PreviewDeadlineQuery, PreviewDeadlineQueryVariables> = {
  name: 'PreviewDeadline',
  id: 'c4639b169f6504bb6b93f8da5a656c0cb788aff5a7262d2381ff0cae2942afde',
  text: import.meta.env.DEV ? 'query PreviewDeadline($input:DeadlinePreviewInput!){deadlinePreview(input:$input){handlingUnit{...UnitName}explanation{...Explanation}workflow{name steps{no name role at}}feeDue feeDueTo variant delegation{kind from to decisionNumber}}}fragment UnitName on OrgUnit{id name level}fragment Explanation on DeadlineExplanation{sentence receivedAt countsFrom dueAt limit days{date counted minutes reason}pauses{from to reason workingMinutes}extensions{at oldDueAt newDueAt reason}}' : '',
};

export type EarlierDossiersQuery = {
  applicantHistory: {
    name: string | null;
    dossiers: ({
      id: string;
      code: string;
      procedureCode: string;
      procedureName: string;
      state: DossierState;
      receivedAt: string | null;
      papers: Paper[];
    })[];
  };
};

export interface EarlierDossiersQueryVariables {
  identityNumber: string;
}

export const EarlierDossiers: Operation<EarlierDossiersQuery, EarlierDossiersQueryVariables> = {
  name: 'EarlierDossiers',
  id: '8cc4face972696267720677ff9b55e8cbc4ad341ce6655c1eba3ad738c88daa8',
  text: import.meta.env.DEV ? 'query EarlierDossiers($identityNumber:String!){applicantHistory(identityNumber:$identityNumber purpose:RECEIVE_DOSSIER){name dossiers{id code procedureCode procedureName state receivedAt papers{...Paper}}}}fragment Paper on DossierPaper{no name required received originals copies form file{...FileRef}flags{replaceableBy fallbackPaper}lookUp{database outcome byName at}}fragment FileRef on FileRef{id name size mediaType sha256}' : '',
};

export type ReceiveDossierMutation = {
  receiveDossier: {
    id: string;
    code: string;
    state: DossierState;
    checkSecret: string | null;
    dueAt: string | null;
    receivedAt: string | null;
    procedureName: string;
    receivingUnit: UnitName;
    handlingUnit: UnitName;
    applicant: {
      name: string;
    } | null;
    deadline: Deadline;
  };
};

export interface ReceiveDossierMutationVariables {
  input: ReceiveDossierInput;
  idempotencyKey: string;
}

export const ReceiveDossier: Operation<ReceiveDossierMutation, ReceiveDossierMutationVariables> = {
  name: 'ReceiveDossier',
  id: '4edd59ff7cbd6cd7dbf56185465e9b3911a77c51e25c7596e67c193e935716a3',
  text: import.meta.env.DEV ? 'mutation ReceiveDossier($input:ReceiveDossierInput!$idempotencyKey:String!){receiveDossier(input:$input idempotencyKey:$idempotencyKey){id code state checkSecret dueAt receivedAt procedureName receivingUnit{...UnitName}handlingUnit{...UnitName}applicant{name}deadline{...Deadline}}}fragment UnitName on OrgUnit{id name level}fragment Deadline on DeadlineView{status dueAt workingMinutesLeft paused text}' : '',
};
