import { useCommon } from '@/hooks/use-common';
import { useWorkingTime } from '@/hooks/use-working-time';
import { moment } from '@/lib/format/dates';
import type { Deadline } from '@/lib/graphql/fragments.generated';
import type { DeadlineStatus, Outcome } from '@/lib/graphql/schema.generated';
import { Mark, type Tone } from './mark';

const TONES: Record<DeadlineStatus, Tone> = {
  NONE: 'ended', WITHIN: 'calm', DUE_SOON: 'soon', OVERDUE: 'bad', PAUSED: 'paused', ENDED: 'ended',
};
const OUTCOMES: Record<Outcome, Tone> = { EARLY: 'good', ON_TIME: 'good', LATE: 'bad' };

/** State of the clock in word, shape and colour, with the appointment and what is left of it. */
export function DeadlineMark({ deadline, outcome, compact }: { deadline: Deadline; outcome?: Outcome | null; compact?: boolean }) {
  const c = useCommon();
  const left = useTimeLeft(deadline);
  const mark = outcome
    ? <Mark tone={OUTCOMES[outcome]}>{c(`outcome.${outcome}`)}</Mark>
    : <Mark tone={TONES[deadline.status]}>{c(`deadline.${deadline.status}`)}</Mark>;
  return (
    <span className={compact ? 'deadline deadline-compact' : 'deadline'}>
      {mark}
      {deadline.dueAt && <span className="deadline-due">{moment(deadline.dueAt)}</span>}
      {left && <span className="deadline-left">{left}</span>}
    </span>
  );
}

/** "còn 2 ngày 3 giờ làm việc", or '' when nothing runs. */
export function useTimeLeft(deadline: Deadline): string {
  const c = useCommon();
  const words = useWorkingTime();
  const minutes = deadline.workingMinutesLeft;
  if (minutes === null || deadline.status === 'ENDED' || deadline.status === 'NONE') return '';
  return minutes < 0 ? c('overdueBy', { span: words(minutes) }) : c('left', { span: words(minutes) });
}
