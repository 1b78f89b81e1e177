import type { ListBreakdown, ListKind } from '@/lib/graphql/schema.generated';

/** In the order of the overview. */
export const KINDS: readonly ListKind[] = [
  'ONLINE_FULL', 'ONLINE_PARTIAL', 'INFORMATION_ONLY', 'ONLINE_FULL_ELIGIBLE', 'NON_TERRITORIAL', 'PROVINCIAL_CENTRE_RECEIVED',
  'PROVINCIAL_CENTRE_NOT_RECEIVED', 'COMMUNE_CENTRE_RECEIVED', 'COMMUNE_CENTRE_NOT_RECEIVED', 'COMPONENT_DIGITISED', 'RESULT_ELECTRONIC',
  'COMPONENT_REPLACEABLE', 'COMPONENT_REUSABLE', 'COMPONENT_ORIGINAL', 'BUSINESS', 'TIME_REDUCTION_30', 'TIME_REDUCTION_50', 'DELEGATION', 'DECENTRALISATION', 'INTERNAL_PROCEDURE',
];

/** The catalogue itself tells who is on these; on the others only decisions do. */
export function catalogueTells(kind: ListKind): boolean {
  return ['ONLINE_FULL', 'ONLINE_PARTIAL', 'INFORMATION_ONLY', 'NON_TERRITORIAL', 'BUSINESS'].includes(kind);
}

export function isReduction(kind: ListKind): boolean {
  return kind === 'TIME_REDUCTION_30' || kind === 'TIME_REDUCTION_50';
}

export function isAuthority(kind: ListKind): boolean {
  return kind === 'DELEGATION' || kind === 'DECENTRALISATION';
}

/** What a line names beside the procedure. */
export function itemOf(kind: ListKind): 'components' | 'results' | 'cases' | null {
  if (['COMPONENT_DIGITISED', 'COMPONENT_REPLACEABLE', 'COMPONENT_REUSABLE', 'COMPONENT_ORIGINAL'].includes(kind)) return 'components';
  if (kind === 'RESULT_ELECTRONIC') return 'results';
  return isReduction(kind) ? 'cases' : null;
}

export function breakdownsOf(kind: ListKind): ListBreakdown[] {
  const own: ListBreakdown[] = kind === 'INTERNAL_PROCEDURE' ? ['GROUP'] : kind === 'COMPONENT_REPLACEABLE' ? ['DATABASE'] : isAuthority(kind) ? ['AUTHORITY'] : [];
  return ['LEVEL', 'FIELD', 'DECISION', ...own];
}
