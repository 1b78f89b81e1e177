import { Mark, type Tone } from '@/components/mark';
import { useCommon } from '@/hooks/use-common';
import type { DecisionStatus } from '@/lib/graphql/schema.generated';

const TONES: Record<DecisionStatus, Tone> = { DRAFT: 'soon', SUBMITTED: 'calm', ISSUED: 'good', BASELINE: 'ended' };

export function DecisionStatusMark({ status }: { status: DecisionStatus }) {
  const c = useCommon();
  return <Mark tone={TONES[status]}>{c(`decisionStatus.${status}`)}</Mark>;
}
