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
  text: 'query ReadCalendarLayers{calendarLayers{layerId version reason document changedBy changedAt unit{...UnitName}daysOff{date name}makeUpDays{date name}}}fragment UnitName on OrgUnit{id name level}',
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
};

export type ReadCalendarChangesQueryVariables = Record<string, never>;

export const ReadCalendarChanges: Operation<ReadCalendarChangesQuery, ReadCalendarChangesQueryVariables> = {
  name: 'ReadCalendarChanges',
  text: 'query ReadCalendarChanges{calendarChanges{calendarId version reason receivedAt examined moved unsettled finishedAt}}',
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
};

export interface DryRunCalendarQueryVariables {
  change: CalendarLayerInput;
}

export const DryRunCalendar: Operation<DryRunCalendarQuery, DryRunCalendarQueryVariables> = {
  name: 'DryRunCalendar',
  text: 'query DryRunCalendar($change:CalendarLayerInput!){calendarDryRun(change:$change){open moved later unsettled units{moved unit{...UnitName}}dossiers{dossierId code procedureName state oldDueAt newDueAt unit{...UnitName}}}}fragment UnitName on OrgUnit{id name level}',
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
  text: 'mutation ChangeCalendar($change:CalendarLayerInput!){changeCalendarLayer(change:$change){layerId version}}',
};
