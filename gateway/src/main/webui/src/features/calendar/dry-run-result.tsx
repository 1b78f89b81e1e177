import { DataTable } from '@/components/data-table';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { DryRunCalendarQuery } from './calendar.generated';
import { texts } from './texts';

/** Which open deadlines would move, by unit and dossier by dossier. */
export function DryRunResult({ result }: { result: DryRunCalendarQuery['calendarDryRun'] }) {
  const t = useTexts(texts);
  const counts = { moved: wholeNumber(result.moved), open: wholeNumber(result.open), later: wholeNumber(result.later) };
  return (
    <div role="status" aria-label={t('result')}>
      <h3>{t('result')}</h3>
      <p>{result.moved === 0 ? t('none') : t('counts', counts)}</p>
      {result.unsettled > 0 && <p>{t('unsettled', { unsettled: wholeNumber(result.unsettled) })}</p>}
      {result.moved > 0 && (
        <>
          <ul className="plain-list">{result.units.map((each, index) => <li key={each.unit?.id ?? index}>{each.unit?.name}: {wholeNumber(each.moved)}</li>)}</ul>
          {result.dossiers.length < result.moved && <p>{t('firstOnly', { shown: wholeNumber(result.dossiers.length) })}</p>}
          <DataTable
            label={t('dossiers')}
            rows={result.dossiers}
            rowKey={(row) => row.dossierId}
            dense
            columns={[
              { key: 'code', title: t('dossier'), render: (row) => <>{row.code}<br /><small>{row.procedureName}</small></> },
              { key: 'unit', title: t('unit'), width: '14rem', render: (row) => row.unit?.name ?? '–' },
              { key: 'old', title: t('oldDue'), width: '10rem', render: (row) => (row.oldDueAt ? moment(row.oldDueAt) : '–') },
              { key: 'new', title: t('newDue'), width: '10rem', render: (row) => (row.newDueAt ? moment(row.newDueAt) : '–') },
            ]}
          />
        </>
      )}
    </div>
  );
}
