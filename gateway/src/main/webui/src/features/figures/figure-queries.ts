import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { FigureCasesQueryInput, FiguresQueryInput, PeriodKind } from '@/lib/graphql/schema.generated';
import { follows } from '@/lib/live';
import { Periods, ReadFigureCases, ReadFigures } from './figures.generated';

export const CASES_PAGE = 50;
const LIVE_MS = 1_000;

/** Figures of a window; while the reader wants them live, asked again when something changes. */
export function readFigures(query: FiguresQueryInput | null, live: boolean) {
  return queryOptions({
    queryKey: ['figures', query],
    queryFn: async ({ signal }) => {
      if (!query) throw new Error('asked without a window');
      return (await graphql(ReadFigures, { query }, signal)).figures;
    },
    enabled: query !== null,
    placeholderData: keepPreviousData,
    ...(live ? follows(['FIGURES'], LIVE_MS) : {}),
  });
}

export function readCases(query: FigureCasesQueryInput, after: string) {
  return queryOptions({
    queryKey: ['figure-cases', query, after],
    queryFn: async ({ signal }) => (await graphql(ReadFigureCases, { query, first: CASES_PAGE, after: after || null }, signal)).figureCases,
    placeholderData: keepPreviousData,
  });
}

export function periods(kind: PeriodKind | null, year: number) {
  return queryOptions({
    queryKey: ['periods', kind, year],
    queryFn: async ({ signal }) => (kind ? (await graphql(Periods, { kind, year }, signal)).periods : []),
    enabled: kind !== null,
    staleTime: Infinity,
  });
}
