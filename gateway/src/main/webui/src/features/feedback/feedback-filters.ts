import { oneOf } from '@/hooks/use-url-state';
import type { FeedbackCategory, FeedbackFilterInput, FeedbackState, FeedbackViewName } from '@/lib/graphql/schema.generated';

export const VIEWS: FeedbackViewName[] = ['NEW', 'OPEN', 'DUE_SOON', 'OVERDUE', 'TO_PUBLISH', 'DONE', 'ALL'];
export const CATEGORIES: FeedbackCategory[] = ['REGULATION', 'CONDUCT', 'SERVICE', 'OTHER'];
export const STATES: FeedbackState[] = [
  'NEW', 'WAITING_SUPPLEMENT', 'SUPPLEMENTED', 'ACCEPTED', 'REFUSED', 'FORWARDED', 'RETURNED', 'IN_PROGRESS', 'EMAILED',
  'ANSWERED', 'WAITING_PUBLICATION', 'PUBLISHED',
];

export function viewOf(get: (name: string) => string): FeedbackViewName {
  return oneOf<FeedbackViewName>(get('xem'), VIEWS, 'OPEN');
}

/** The filter that an address asks for. */
export function feedbackFilter(get: (name: string) => string): FeedbackFilterInput {
  return {
    view: viewOf(get),
    text: get('q') || null,
    category: oneOf<FeedbackCategory | ''>(get('loai'), CATEGORIES, '') || null,
    state: oneOf<FeedbackState | ''>(get('trang-thai'), STATES, '') || null,
  };
}
