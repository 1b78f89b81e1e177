import { useSession } from '@/hooks/use-session';
import type { DecisionDetail } from './decisions.generated';

/** Whether the reader belongs to the unit that drafted the decision. */
export function useOwnUnit(decision: DecisionDetail): boolean {
  const session = useSession();
  return session?.kind === 'officer' && session.me.unit !== null && session.me.unit.id === decision.unit?.id;
}
