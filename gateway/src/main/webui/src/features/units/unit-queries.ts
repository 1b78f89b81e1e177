import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { ListDivided, ListDividedFeedback, ListUnitChanges, ListUnits, ReadUnit, type ListUnitsQuery } from './units.generated';

type UnitRow = ListUnitsQuery['orgUnits']['edges'][number]['node'];

/** All units of a day, page by page. */
export function unitsOn(at: string) {
  return queryOptions({
    queryKey: ['units-on', at],
    queryFn: async ({ signal }) => {
      const all: UnitRow[] = [];
      let after: string | null = null;
      do {
        const page: ListUnitsQuery['orgUnits'] = (await graphql(ListUnits, { at, after }, signal)).orgUnits;
        all.push(...page.edges.map((edge) => edge.node));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      return all;
    },
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });
}

export function readUnit(id: string) {
  return queryOptions({
    queryKey: ['unit-in-full', id],
    queryFn: async ({ signal }) => (await graphql(ReadUnit, { id }, signal)).orgUnit,
    staleTime: 5 * 60_000,
  });
}

export function unitChanges(after: string) {
  return queryOptions({
    queryKey: ['unit-changes', after],
    queryFn: async ({ signal }) => (await graphql(ListUnitChanges, { after: after || null }, signal)).unitChanges,
  });
}

export function divided(after: string) {
  return queryOptions({
    queryKey: ['divided', 'dossier', after],
    queryFn: async ({ signal }) => (await graphql(ListDivided, { after: after || null }, signal)).dividedDossiers,
  });
}

export function dividedFeedback(after: string) {
  return queryOptions({
    queryKey: ['divided', 'feedback', after],
    queryFn: async ({ signal }) => (await graphql(ListDividedFeedback, { after: after || null }, signal)).dividedFeedbacks,
  });
}
