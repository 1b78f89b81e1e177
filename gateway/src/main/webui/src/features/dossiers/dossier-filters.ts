import { oneOf } from '@/hooks/use-url-state';
import { may, type Session } from '@/lib/session';
import type { Channel, DossierFilterInput, DossierState, DossierViewName } from '@/lib/graphql/schema.generated';

export const CHANNELS: Channel[] = ['ONLINE', 'COUNTER', 'POST'];
export const STATES: DossierState[] = [
  'REGISTERED', 'RECEIVED', 'PROCESSING', 'WAITING_AGENCY', 'WAITING_APPROVAL', 'SUPPLEMENT_REQUESTED',
  'FINANCIAL_DUTY_REQUESTED', 'SETTLED', 'RESULT_RETURNED', 'REFUSED', 'WITHDRAWN', 'STOPPED',
];
const VIEWS: DossierViewName[] = [
  'MINE', 'UNIT', 'UNASSIGNED', 'TO_ACCEPT', 'WAITING_APPROVAL', 'SUPPLEMENT_WAITING', 'DUE_SOON', 'OVERDUE', 'TO_RETURN', 'DONE', 'ALL',
];

/** The views that mean something to this reader. */
export function viewsFor(who: Session | undefined): DossierViewName[] {
  return VIEWS.filter((view) => {
    switch (view) {
      case 'MINE':
      case 'UNASSIGNED': return may(who, 'dossier:process');
      case 'TO_ACCEPT':
      case 'TO_RETURN': return may(who, 'dossier:receive');
      case 'WAITING_APPROVAL': return may(who, 'dossier:approve') || may(who, 'dossier:process');
      case 'UNIT':
      case 'SUPPLEMENT_WAITING':
      case 'DUE_SOON':
      case 'OVERDUE':
      case 'DONE':
      case 'ALL': return true;
      default: return view satisfies never;
    }
  });
}

export function viewOf(get: (name: string) => string): DossierViewName {
  return oneOf<DossierViewName>(get('xem'), VIEWS, 'UNIT');
}

/** The filter that an address asks for. */
export function dossierFilter(get: (name: string) => string): DossierFilterInput {
  return {
    view: viewOf(get),
    text: get('q') || null,
    state: oneOf<DossierState | ''>(get('trang-thai'), STATES, '') || null,
    fieldCode: get('linh-vuc') || null,
    channel: oneOf<Channel | ''>(get('kenh'), CHANNELS, '') || null,
    procedureCode: get('thu-tuc') || null,
    unitId: get('don-vi') || null,
    receivedFrom: get('tu') || null,
    receivedTo: get('den') || null,
  };
}

export const FILTER_NAMES = ['q', 'trang-thai', 'linh-vuc', 'kenh', 'thu-tuc', 'don-vi', 'tu', 'den'];
