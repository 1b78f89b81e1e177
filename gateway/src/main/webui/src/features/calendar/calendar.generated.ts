// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { CalendarLayerInput } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ReadCalendarLayersQuery = {
  calendarLayers: ({
    layerId: string;
    version: number;
    reason: string | null;
    document: string | null;
    changedBy: string | null;
    changedAt: string | null;
    unit: UnitName | null;
    daysOff: ({
      date: string;
      name: string;
    })[];
    makeUpDays: ({
      date: string;
      name: string;
    })[];
  })[];
};

export type ReadCalendarLayersQueryVariables = Record<string, never>;

export const ReadCalendarLayers: Operation<ReadCalendarLayersQuery, ReadCalendarLayersQueryVariables> = {
  name: 'ReadCalendarLayers',
  id: 'c1f8d217b19a47325f4050a15f2689a1245ab45319234e23458c8efaac52903a',
  text: import.meta.env.DEV ? 'query ReadCalendarLayers{calendarLayers{layerId version reason document changedBy changedAt unit{...UnitName}daysOff{date name}makeUpDays{date name}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ReadCalendarChangesQuery = {
  calendarChanges: ({
    calendarId: string;
    version: number;
    reason: string;
    receivedAt: string;
    examined: number;
    moved: number;
    unsettled: number;
    finishedAt: string | null;
  })[];
  calendarFeedbackChanges: ({
    calendarId: string;
    version: number;
    reason: string;
    receivedAt: string;
    examined: number;
    moved: number;
    unsettled: number;
    finishedAt: string | null;
  })[];
};

export type ReadCalendarChangesQueryVariables = Record<string, never>;

export const ReadCalendarChanges: Operation<ReadCalendarChangesQuery, ReadCalendarChangesQueryVariables> = {
  name: 'ReadCalendarChanges',
  id: '412315a0bd0ff73f533d63be64de12fbe04f1d975930ecf274ad78f36ca76482',
  text: import.meta.env.DEV ? 'query ReadCalendarChanges{calendarChanges{calendarId version reason receivedAt examined moved unsettled finishedAt}calendarFeedbackChanges{calendarId version reason receivedAt examined moved unsettled finishedAt}}' : '',
};

export type DryRunCalendarQuery = {
  calendarDryRun: {
    open: number;
    moved: number;
    later: number;
    unsettled: number;
    units: ({
      moved: number;
      unit: UnitName | null;
    })[];
    dossiers: ({
      dossierId: string;
      code: string;
      procedureName: string;
      state: string;
      oldDueAt: string | null;
      newDueAt: string | null;
      unit: UnitName | null;
    })[];
  };
  calendarFeedbackDryRun: {
    open: number;
    moved: number;
    later: number;
    unsettled: number;
    units: ({
      moved: number;
      unit: UnitName | null;
    })[];
    feedbacks: ({
      feedbackId: string;
      code: string;
      state: string;
      oldDueAt: string;
      newDueAt: string;
      unit: UnitName | null;
    })[];
  };
};

export interface DryRunCalendarQueryVariables {
  change: CalendarLayerInput;
}

export const DryRunCalendar: Operation<DryRunCalendarQuery, DryRunCalendarQueryVariables> = {
  name: 'DryRunCalendar',
  id: '7069d8e48edc990e84dc510f036b52cc0441cdc2edb6f891bca86058edb90256',
  text: import.meta.env.DEV ? 'query DryRunCalendar($change:CalendarLayerInput!){calendarDryRun(change:$change){open moved later unsettled units{moved unit{...UnitName}}dossiers{dossierId code procedureName state oldDueAt newDueAt unit{...UnitName}}}calendarFeedbackDryRun(change:$change){open moved later unsettled units{moved unit{...UnitName}}feedbacks{feedbackId code state oldDueAt newDueAt unit{...UnitName}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ChangeCalendarMutation = {
  changeCalendarLayer: {
    layerId: string;
    version: number;
  };
};

export interface ChangeCalendarMutationVariables {
  change: CalendarLayerInput;
}

export const ChangeCalendar: Operation<ChangeCalendarMutation, ChangeCalendarMutationVariables> = {
  name: 'ChangeCalendar',
  id: '2e141538275204a500e1a9a12d63f6a8b3b2342cccf06cb938675972b58fd435',
  text: import.meta.env.DEV ? 'mutation ChangeCalendar($change:CalendarLayerInput!){changeCalendarLayer(change:$change){layerId version}}' : '',
};
