import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { oneOf } from '@/hooks/use-url-state';
import { graphql } from '@/lib/graphql/client';
import type { ProcedureLevel, QualityFilterInput } from '@/lib/graphql/schema.generated';
import { QualityFindings, QualitySummary } from './quality.generated';

export const PAGE_SIZE = 50;
export const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE', 'MINISTRY', 'OTHER'];

/** The filter that an address asks for. */
export function qualityFilter(get: (name: string) => string): QualityFilterInput {
  const proposed = get('de-xuat');
  return {
    kind: get('loai') || null,
    fieldCode: get('linh-vuc') || null,
    handlingUnitId: get('co-quan') || null,
    level: oneOf<ProcedureLevel | ''>(get('cap'), LEVELS, '') || null,
    procedureCode: get('thu-tuc') || null,
    proposed: proposed === 'co' ? true : proposed === 'khong' ? false : null,
  };
}

export function summaryOf(filter: QualityFilterInput) {
  return queryOptions({
    queryKey: ['quality', 'summary', filter],
    queryFn: async ({ signal }) => (await graphql(QualitySummary, { filter }, signal)).qualitySummary,
    placeholderData: keepPreviousData,
  });
}

export function findingsOf(filter: QualityFilterInput, after: string) {
  return queryOptions({
    queryKey: ['quality', 'findings', filter, after],
    queryFn: async ({ signal }) => (await graphql(QualityFindings, { filter, first: PAGE_SIZE, after: after || null }, signal)).qualityFindings,
    placeholderData: keepPreviousData,
  });
}
