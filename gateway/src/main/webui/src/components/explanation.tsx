import { useLanguage, useTexts } from '@/hooks/use-texts';
import { useWorkingTime } from '@/hooks/use-working-time';
import { day, moment, weekday } from '@/lib/format/dates';
import type { Explanation } from '@/lib/graphql/fragments.generated';
import { dictionary } from '@/lib/texts/dictionary';
import en from './explanation.en.json';
import vi from './explanation.vi.json';

const texts = dictionary(vi, en);

/** How an appointment came about, day by day (vì sao hẹn ngày này). */
export function ExplainedDeadline({ explanation }: { explanation: Explanation }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const span = useWorkingTime();
  return (
    <div className="explanation">
      <p>{explanation.sentence}</p>
      <dl className="facts">
        {explanation.receivedAt && <><dt>{t('receivedAt')}</dt><dd>{moment(explanation.receivedAt)}</dd></>}
        {explanation.countsFrom && <><dt>{t('countsFrom')}</dt><dd>{moment(explanation.countsFrom)}</dd></>}
        <dt>{t('limit')}</dt><dd>{explanation.limit}</dd>
        {explanation.dueAt && <><dt>{t('dueAt')}</dt><dd>{moment(explanation.dueAt)}</dd></>}
      </dl>
      {explanation.pauses.length > 0 && (
        <>
          <h4>{t('pauses')}</h4>
          <ul>
            {explanation.pauses.map((pause) => (
              <li key={pause.from}>
                {moment(pause.from)} – {pause.to ? moment(pause.to) : t('now')}: {pause.reason} ({span(pause.workingMinutes)})
              </li>
            ))}
          </ul>
        </>
      )}
      {explanation.extensions.length > 0 && (
        <>
          <h4>{t('extensions')}</h4>
          <ul>
            {explanation.extensions.map((one) => (
              <li key={one.at}>{moment(one.oldDueAt)} → {moment(one.newDueAt)}: {one.reason}</li>
            ))}
          </ul>
        </>
      )}
      {explanation.days.length > 0 && (
        <details>
          <summary>{t('byDay', { count: explanation.days.length })}</summary>
          <table className="table table-dense table-plain" aria-label={t('byDay', { count: explanation.days.length })}>
            <thead><tr><th scope="col">{t('day')}</th><th scope="col">{t('counted')}</th><th scope="col">{t('why')}</th></tr></thead>
            <tbody>
              {explanation.days.map((one) => (
                <tr key={one.date} className={one.counted ? '' : 'muted'}>
                  <td>{weekday(one.date, language)} {day(one.date)}</td>
                  <td>{one.counted ? span(one.minutes) : t('notCounted')}</td>
                  <td>{one.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
