import type { DeskTileKind } from '@/lib/graphql/schema.generated';

/** One tile of the service, or the one that the front end asks for by itself. */
export interface Tile {
  kind: DeskTileKind | 'EXCHANGE_STUCK';
  count: number;
  view: string;
}

const ORDER: Tile['kind'][] = [
  'OVERDUE', 'FEEDBACK_OVERDUE', 'DUE_SOON', 'FEEDBACK_DUE_SOON', 'TO_ACCEPT', 'WAITING_APPROVAL', 'UNASSIGNED', 'MINE',
  'EXCHANGE_STUCK', 'FEEDBACK_NEW', 'TO_RETURN', 'SUPPLEMENT_WAITING', 'DECISION_DRAFTS',
];

/** The most pressing first; tiles with nothing in them go to the end. */
export function inOrderOfRisk(tiles: Tile[]): Tile[] {
  const rank = (tile: Tile) => ORDER.indexOf(tile.kind) + (tile.count === 0 ? ORDER.length : 0);
  return [...tiles].sort((a, b) => rank(a) - rank(b));
}

/** The list that the tile opens, in the view that the service names. */
export function tileAddress(tile: Tile): string {
  switch (tile.kind) {
    case 'FEEDBACK_NEW':
    case 'FEEDBACK_DUE_SOON':
    case 'FEEDBACK_OVERDUE': return `/phan-anh?xem=${tile.view}`;
    case 'EXCHANGE_STUCK': return `/dong-bo?xem=${tile.view}`;
    case 'DECISION_DRAFTS': return '/quyet-dinh?trang-thai=DRAFT';
    case 'OVERDUE':
    case 'DUE_SOON':
    case 'TO_ACCEPT':
    case 'UNASSIGNED':
    case 'MINE':
    case 'WAITING_APPROVAL':
    case 'SUPPLEMENT_WAITING':
    case 'TO_RETURN': return `/ho-so?xem=${tile.view}`;
    default: return tile.kind satisfies never;
  }
}

export function tileTone(tile: Tile): 'bad' | 'soon' | 'calm' | 'none' {
  if (tile.count === 0) return 'none';
  if (tile.kind === 'OVERDUE' || tile.kind === 'FEEDBACK_OVERDUE') return 'bad';
  return tile.kind === 'DUE_SOON' || tile.kind === 'FEEDBACK_DUE_SOON' || tile.kind === 'EXCHANGE_STUCK' ? 'soon' : 'calm';
}
