import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { ReadCalendarChanges, ReadCalendarLayers } from './calendar.generated';

export const layers = queryOptions({
  queryKey: ['calendar-layers'],
  queryFn: async ({ signal }) => (await graphql(ReadCalendarLayers, {}, signal)).calendarLayers,
});

/** Asked again while a change is being worked out. */
export const changes = queryOptions({
  queryKey: ['calendar-changes'],
  queryFn: async ({ signal }) => {
    const read = await graphql(ReadCalendarChanges, {}, signal);
    return [
      ...read.calendarChanges.map((change) => ({ ...change, subject: 'DOSSIER' as const })),
      ...read.calendarFeedbackChanges.map((change) => ({ ...change, subject: 'FEEDBACK' as const })),
    ].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  },
  refetchInterval: (query) => (query.state.data?.some((change) => change.finishedAt === null) ? 2_000 : false),
});
