import { Mark, type Tone } from '@/components/mark';
import { useTexts } from '@/hooks/use-texts';
import type { ExchangeStanding } from '@/lib/graphql/schema.generated';
import { texts } from './texts';

const TONES: Record<ExchangeStanding, Tone> = { STUCK: 'bad', WAITING: 'paused', ACKNOWLEDGED: 'good' };

export function StandingMark({ standing }: { standing: ExchangeStanding }) {
  const t = useTexts(texts);
  return <Mark tone={TONES[standing]}>{t(`standing.${standing}`)}</Mark>;
}
