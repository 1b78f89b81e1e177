import { useQuery } from '@tanstack/react-query';
import { DateField } from '@/components/date-field';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, legalDate } from '@/lib/format/dates';
import { publishedInPeriod } from './decision-queries';
import { texts } from './texts';

/** What was published in a period, this year unless other days are chosen: the line of the report. */
export function PublishedPeriod() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const today = legalDate(new Date());
  const from = get('tu') || `${today.slice(0, 4)}-01-01`;
  const to = get('den') || today;
  const { data, error, refetch } = useQuery(publishedInPeriod(from, to));
  return (
    <section className="card" aria-label={t('period.title')}>
      <h2>{t('period.title')}</h2>
      <div className="grid">
        <DateField label={t('period.from')} value={from} onChange={(value) => value && set({ tu: value }, { replace: true })} />
        <DateField label={t('period.to')} value={to} error={from > to ? t('period.order') : null} onChange={(value) => value && set({ den: value }, { replace: true })} />
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && from <= to && (
        <p role="status">
          {t('period.sum', { from: day(from), to: day(to), decisions: data.decisions, lines: data.lines })} {t('totals', data.totals)}
        </p>
      )}
    </section>
  );
}
