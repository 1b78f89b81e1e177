import { useQuery } from '@tanstack/react-query';
import { DataTable } from '@/components/data-table';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { day, legalDate, moment } from '@/lib/format/dates';
import { changes, layers } from './calendar-queries';
import type { ReadCalendarLayersQuery } from './calendar.generated';
import { ChangeForm } from './change-form';
import { texts } from './texts';

type LayerRow = ReadCalendarLayersQuery['calendarLayers'][number];
const MOST_DAYS = 12;

/** Lịch làm việc: the layers, a change with its dry run, and what earlier changes did to open deadlines. */
export function CalendarPage() {
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(layers);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <LayerTable rows={data} />
          <ChangeForm layers={data} />
        </>
      )}
      <History />
    </Page>
  );
}

function LayerTable({ rows }: { rows: LayerRow[] }) {
  const t = useTexts(texts);
  const today = legalDate(new Date());
  const coming = (row: LayerRow) => [
    ...row.daysOff.map((each) => ({ ...each, text: t('off') })),
    ...row.makeUpDays.map((each) => ({ ...each, text: t('makeUp') })),
  ].filter((each) => each.date >= today).sort((a, b) => a.date.localeCompare(b.date)).slice(0, MOST_DAYS);
  return (
    <DataTable
      label={t('layers')}
      rows={rows}
      rowKey={(row) => row.layerId}
      columns={[
        { key: 'layer', title: t('layer'), width: '14rem', render: (row) => row.unit?.name ?? t(row.layerId === 'NATION' ? 'layer.NATION' : 'layer.PROVINCE') },
        { key: 'version', title: t('version'), width: '6rem', numeric: true, render: (row) => row.version },
        {
          key: 'days',
          title: t('days'),
          render: (row) => coming(row).length === 0 ? t('noDays') : (
            <ul className="plain-list">{coming(row).map((each) => <li key={each.date}>{day(each.date)} – {each.name} ({each.text})</li>)}</ul>
          ),
        },
        {
          key: 'changed',
          title: t('changed'),
          width: '18rem',
          render: (row) => row.changedAt ? <>{moment(row.changedAt)} · {row.changedBy}{row.reason && <><br /><small>{row.reason}{row.document && ` (${row.document})`}</small></>}</> : t('neverChanged'),
        },
      ]}
    />
  );
}

function History() {
  const t = useTexts(texts);
  const { data, error, refetch } = useQuery(changes);
  return (
    <section className="card" aria-label={t('history')}>
      <h2>{t('history')}</h2>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{t('noHistory')}</p>}
      {data && data.length > 0 && (
        <DataTable
          label={t('history')}
          rows={data}
          rowKey={(row) => `${row.subject} ${row.calendarId} ${row.version}`}
          columns={[
            { key: 'at', title: t('receivedAt'), width: '10rem', render: (row) => moment(row.receivedAt) },
            { key: 'calendar', title: t('calendar'), width: '10rem', render: (row) => row.calendarId === 'an-giang' ? t('calendarProvince') : row.calendarId },
            { key: 'subject', title: t('subject'), width: '10rem', render: (row) => t(`subject.${row.subject}`) },
            { key: 'reason', title: t('reason'), render: (row) => row.reason },
            { key: 'examined', title: t('examined'), numeric: true, width: '7rem', render: (row) => row.examined },
            { key: 'moved', title: t('moved'), numeric: true, width: '7rem', render: (row) => row.moved },
            { key: 'status', title: t('status'), width: '7rem', render: (row) => t(row.finishedAt ? 'finished' : 'running') },
          ]}
        />
      )}
    </section>
  );
}
