import { useCommon } from '@/hooks/use-common';
import type { DossierState, FeedbackState } from '@/lib/graphql/schema.generated';
import { Mark, type Tone } from './mark';

const DOSSIER: Record<DossierState, Tone> = {
  REGISTERED: 'soon', RECEIVED: 'calm', PROCESSING: 'calm', WAITING_AGENCY: 'paused', WAITING_APPROVAL: 'calm',
  SUPPLEMENT_REQUESTED: 'paused', FINANCIAL_DUTY_REQUESTED: 'paused', SETTLED: 'good', RESULT_RETURNED: 'good',
  REFUSED: 'ended', WITHDRAWN: 'ended', STOPPED: 'ended',
};

export function DossierStateMark({ state }: { state: DossierState }) {
  const c = useCommon();
  return <Mark tone={DOSSIER[state]}>{c(`state.${state}`)}</Mark>;
}

const FEEDBACK: Record<FeedbackState, Tone> = {
  NEW: 'soon', WAITING_SUPPLEMENT: 'paused', SUPPLEMENTED: 'soon', ACCEPTED: 'calm', REFUSED: 'ended', FORWARDED: 'paused',
  RETURNED: 'soon', IN_PROGRESS: 'calm', EMAILED: 'good', ANSWERED: 'good', WAITING_PUBLICATION: 'calm', PUBLISHED: 'good',
};

export function FeedbackStateMark({ state }: { state: FeedbackState }) {
  const c = useCommon();
  return <Mark tone={FEEDBACK[state]}>{c(`feedbackState.${state}`)}</Mark>;
}
