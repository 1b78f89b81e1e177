import { DataTable } from '@/components/data-table';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { DryRunCalendarQuery } from './calendar.generated';
import { texts } from './texts';

type Dossiers = DryRunCalendarQuery['calendarDryRun'];
type Feedbacks = DryRunCalendarQuery['calendarFeedbackDryRun'];
type Row = { id: string; code: string; about?: string; unit: { name: string } | null; oldDueAt: string | null; newDueAt: string | null };

/** Which open deadlines would move: of dossiers and of feedbacks, by unit and one by one. */
export function DryRunResult({ dossiers, feedbacks }: { dossiers: Dossiers; feedbacks: Feedbacks }) {
  const t = useTexts(texts);
  const counts = (of: Dossiers | Feedbacks) => ({ moved: wholeNumber(of.moved), open: wholeNumber(of.open), later: wholeNumber(of.later) });
  return (
    <div role="status" aria-label={t('result')}>
      <h3>{t('result')}</h3>
      <p>{dossiers.moved === 0 ? t('none') : t('counts', counts(dossiers))}</p>
      {dossiers.unsettled > 0 && <p>{t('unsettled', { unsettled: wholeNumber(dossiers.unsettled) })}</p>}
      <Moved
        units={dossiers.units}
        rows={dossiers.dossiers.map((row) => ({ ...row, id: row.dossierId, about: row.procedureName }))}
        first={dossiers.dossiers.length < dossiers.moved ? t('firstOnly', { shown: wholeNumber(dossiers.dossiers.length) }) : ''}
        label={t('dossiers')}
        what={t('dossier')}
      />
      <p>{feedbacks.moved === 0 ? t('noneFeedbacks') : t('countsFeedbacks', counts(feedbacks))}</p>
      {feedbacks.unsettled > 0 && <p>{t('unsettledFeedbacks', { unsettled: wholeNumber(feedbacks.unsettled) })}</p>}
      <Moved
        units={feedbacks.units}
        rows={feedbacks.feedbacks.map((row) => ({ ...row, id: row.feedbackId }))}
        first={feedbacks.feedbacks.length < feedbacks.moved ? t('firstFeedbacks', { shown: wholeNumber(feedbacks.feedbacks.length) }) : ''}
        label={t('feedbacks')}
        what={t('feedback')}
      />
    </div>
  );
}

function Moved({ units, rows, first, label, what }: { units: Dossiers['units']; rows: Row[]; first: string; label: string; what: string }) {
  const t = useTexts(texts);
  if (rows.length === 0) return null;
  return (
    <>
      <ul className="plain-list">{units.map((each, index) => <li key={each.unit?.id ?? index}>{each.unit?.name}: {wholeNumber(each.moved)}</li>)}</ul>
      {first !== '' && <p>{first}</p>}
      <DataTable
        label={label}
        rows={rows}
        rowKey={(row) => row.id}
        dense
        columns={[
          { key: 'code', title: what, render: (row) => <>{row.code}{row.about && <><br /><small>{row.about}</small></>}</> },
          { key: 'unit', title: t('unit'), width: '14rem', render: (row) => row.unit?.name ?? '–' },
          { key: 'old', title: t('oldDue'), width: '10rem', render: (row) => (row.oldDueAt ? moment(row.oldDueAt) : '–') },
          { key: 'new', title: t('newDue'), width: '10rem', render: (row) => (row.newDueAt ? moment(row.newDueAt) : '–') },
        ]}
      />
    </>
  );
}
