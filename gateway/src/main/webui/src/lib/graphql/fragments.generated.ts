// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { DeadlineStatus, ExchangeCauseCode, ExchangeStanding, LookUpOutcome, OrgUnitLevel, PaperForm } from '@/lib/graphql/schema.generated';

export type UnitName = {
  id: string;
  name: string;
  level: OrgUnitLevel;
};

export type FileRef = {
  id: string;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
};

export type Deadline = {
  status: DeadlineStatus;
  dueAt: string | null;
  workingMinutesLeft: number | null;
  paused: boolean;
  text: string;
};

export type Explanation = {
  sentence: string;
  receivedAt: string | null;
  countsFrom: string | null;
  dueAt: string | null;
  limit: string;
  days: ({
    date: string;
    counted: boolean;
    minutes: number;
    reason: string | null;
  })[];
  pauses: ({
    from: string;
    to: string | null;
    reason: string;
    workingMinutes: number;
  })[];
  extensions: ({
    at: string;
    oldDueAt: string;
    newDueAt: string;
    reason: string;
  })[];
};

export type Timeline = {
  at: string;
  action: string;
  fromState: string | null;
  toState: string;
  by: string;
  byName: string;
  reason: string | null;
  note: string | null;
  workingMinutes: number | null;
  unit: UnitName | null;
  file: FileRef | null;
};

export type Paper = {
  no: number;
  name: string;
  required: boolean;
  received: boolean;
  originals: number;
  copies: number;
  form: PaperForm;
  file: FileRef | null;
  flags: {
    replaceableBy: string | null;
    fallbackPaper: boolean;
  } | null;
  lookUp: {
    database: string;
    outcome: LookUpOutcome;
    byName: string;
    at: string;
  } | null;
};

export type Cause = {
  code: ExchangeCauseCode;
  text: string;
  textEn: string;
  nextStep: string;
  nextStepEn: string;
  portalSays: string | null;
};

export type ExchangeParts = {
  standing: ExchangeStanding;
  revision: number;
  acknowledgedRevision: number | null;
  progressEntries: number;
  acknowledgedProgress: number;
  resultDue: boolean;
  resultAcknowledged: boolean;
};
