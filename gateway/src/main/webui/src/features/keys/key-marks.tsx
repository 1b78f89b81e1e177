import { Mark } from '@/components/mark';
import { useTexts } from '@/hooks/use-texts';
import type { KeyRow } from './keys.generated';
import { texts } from './texts';

/** Whether the key works, and what somebody should do about it. */
export function KeyMarks({ of }: { of: Pick<KeyRow, 'state' | 'reminder'> }) {
  const t = useTexts(texts);
  const tone = of.state === 'ACTIVE' ? 'good' : of.state === 'EXPIRED' ? 'ended' : 'bad';
  return (
    <>
      <Mark tone={tone}>{t(`state.${of.state}`)}</Mark>
      {of.reminder && <> <Mark tone="soon">{t(`reminder.${of.reminder}`)}</Mark></>}
    </>
  );
}
