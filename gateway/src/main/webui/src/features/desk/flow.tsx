import { Link } from 'react-router';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { percent, wholeNumber } from '@/lib/format/numbers';
import type { DeskQuery } from './desk.generated';
import { texts } from './texts';

/** This month's flow of the unit, and where it goes: each figure beside that of the same day of the month before. */
export function Flow({ flow }: { flow: NonNullable<DeskQuery['desk']['flow']> }) {
  const t = useTexts(texts);
  const mayReadFigures = useMay('figures:read');
  const rate = (value: number | null) => (value === null ? t('noRate') : percent(value));
  const then = flow.before;
  const figures: { name: string; value: string; before: string | null }[] = [
    { name: t('received'), value: wholeNumber(flow.received), before: then && wholeNumber(then.received) },
    { name: t('settled'), value: wholeNumber(flow.settled), before: then && wholeNumber(then.settled) },
    { name: t('inProgress'), value: wholeNumber(flow.inProgress), before: then && wholeNumber(then.inProgress) },
    { name: t('overdue'), value: wholeNumber(flow.overdue), before: then && wholeNumber(then.overdue) },
    { name: t('onTimeRate'), value: rate(flow.onTimeRate), before: then && rate(then.onTimeRate) },
  ];
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{t('flow')}</h2>
      <p className="muted">{t('flowPeriod', { from: day(flow.from), to: day(flow.to) })}</p>
      <dl className="flow">
        {figures.map(({ name, value, before }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            {before && <dd className="flow-before">{t('before', { value: before })}</dd>}
          </div>
        ))}
      </dl>
      {mayReadFigures && <p><Link to={`/so-lieu?ky=TU_CHON&tu=${flow.from}&den=${flow.to}`}>{t('details')} →</Link></p>}
    </section>
  );
}
