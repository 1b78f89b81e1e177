import { Link } from 'react-router';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { percent, wholeNumber } from '@/lib/format/numbers';
import type { DeskQuery } from './desk.generated';
import { texts } from './texts';

/** This month's flow of the unit: received, settled, in progress, on time. */
export function Flow({ flow }: { flow: NonNullable<DeskQuery['desk']['flow']> }) {
  const t = useTexts(texts);
  const mayReadFigures = useMay('figures:read');
  const figures: [string, string][] = [
    [t('received'), wholeNumber(flow.received)],
    [t('settled'), wholeNumber(flow.settled)],
    [t('inProgress'), wholeNumber(flow.inProgress)],
    [t('overdue'), wholeNumber(flow.overdue)],
    [t('onTimeRate'), flow.onTimeRate === null ? t('noRate') : percent(flow.onTimeRate)],
  ];
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{t('flow')}</h2>
      <p className="muted">{t('flowPeriod', { from: day(flow.from), to: day(flow.to) })}</p>
      <dl className="flow">
        {figures.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {mayReadFigures && <p><Link to={`/so-lieu?ky=TU_CHON&tu=${flow.from}&den=${flow.to}`}>{t('details')} →</Link></p>}
    </section>
  );
}
