import { Mark } from '@/components/mark';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import type { Clocks as ClocksOf } from './decisions.generated';
import { texts } from './texts';

/** Both clocks of a publication side by side, and who answers for what is late. */
export function Clocks({ clocks }: { clocks: ClocksOf }) {
  const t = useTexts(texts);
  const facts: [string, string | null][] = [
    [t('clock.fromIssue'), clocks.daysFromIssue === null ? null : t('clock.days', { count: clocks.daysFromIssue })],
    [t('clock.fromReceipt'), clocks.daysFromReceipt === null ? null : t('clock.days', { count: clocks.daysFromReceipt })],
    [t('clock.dueByLaw'), clocks.dueByLaw && day(clocks.dueByLaw)],
    [t('clock.dueByIndex'), clocks.dueByIndex && day(clocks.dueByIndex)],
    [t('clock.dueFromReceipt'), clocks.dueFromReceipt && day(clocks.dueFromReceipt)],
    [t('clock.due'), clocks.due && day(clocks.due)],
    [t('clock.publicDue'), clocks.publicDue && day(clocks.publicDue)],
  ];
  if (clocks.due === null && clocks.publicDue === null) return null;
  return (
    <section className="card" aria-labelledby="dong-ho">
      <h2 id="dong-ho">{t('clock.title')}</h2>
      <p><Lateness clocks={clocks} /></p>
      <dl className="facts">{facts.map(([name, value]) => value && <div key={name} className="fact"><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  );
}

/** One mark: late and by whom, or the days that are left. */
export function Lateness({ clocks }: { clocks: ClocksOf }) {
  const t = useTexts(texts);
  if (clocks.cause === 'OWN') return <Mark tone="bad">{t('clock.own', { count: clocks.daysLate })}</Mark>;
  if (clocks.cause === 'UPSTREAM') return <Mark tone="soon">{t('clock.upstream')}</Mark>;
  if (clocks.daysLeft !== null) return <Mark tone={clocks.daysLeft <= 2 ? 'soon' : 'calm'}>{t('clock.left', { count: clocks.daysLeft })}</Mark>;
  return clocks.due === null ? <>–</> : <Mark tone="good">{t('clock.onTime')}</Mark>;
}
