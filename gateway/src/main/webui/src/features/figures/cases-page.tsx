import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Chips } from '@/components/chips';
import { DataTable, type Column } from '@/components/data-table';
import { DossierStateMark, FeedbackStateMark } from '@/components/dossier-state-mark';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Mark } from '@/components/mark';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { IndicatorCode } from '@/lib/graphql/schema.generated';
import { useFigureChips } from './figure-filters';
import { CASES_PAGE, readCases } from './figure-queries';
import { INDICATORS, sharedFilter, subjectOf, type Window } from './figure-state';
import type { ReadFigureCasesQuery } from './figures.generated';
import { texts } from './texts';

type Connection = ReadFigureCasesQuery['figureCases'];
type Case = Connection['edges'][number]['node'];

/** The very dossiers or feedback behind one figure. */
export function CasesPage() {
  const t = useTexts(texts);
  const { get, params } = useUrlState();
  const indicator = INDICATORS.find((code) => code === get('chi-so'));
  const window: Window = { from: get('tu'), to: get('den') };
  const back = backAddress(params);
  if (!indicator || !window.from || !window.to) {
    return <Page title={t('cases.broken')} narrow><LinkButton to="/so-lieu" primary>{t('cases.back')}</LinkButton></Page>;
  }
  return (
    <Page
      title={t('cases.title')}
      lead={t('cases.lead', { name: t(`name.${indicator}`), from: day(window.from), to: day(window.to) })}
      action={<LinkButton to={back}>← {t('cases.back')}</LinkButton>}
    >
      <Cases indicator={indicator} window={window} />
    </Page>
  );
}

function Cases({ indicator, window }: { indicator: IndicatorCode; window: Window }) {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const chips = useFigureChips();
  const { data, error, isLoading, refetch } = useQuery(readCases({ indicator, ...sharedFilter(get, window) }, get('sau')));
  const columns = useColumns();
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <>
      <Chips chips={chips} />
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Agreement total={data.totalCount} figure={get('so')} />}
      {data && rows.length === 0 && <EmptyState title={t('cases.empty')}><p>{t('cases.emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('cases.title')} columns={columns} rows={rows} rowKey={(row) => row.id} dense />
          <Pager shown={rows.length} total={data.totalCount} pageSize={CASES_PAGE} pageInfo={data.pageInfo} />
        </>
      )}
    </>
  );
}

/** Number of cases = figure, said aloud. */
function Agreement({ total, figure }: { total: number; figure: string }) {
  const t = useTexts(texts);
  const agrees = figure !== '' && Number(figure) === total;
  return (
    <p role="status">
      <strong>{t('cases.count', { count: wholeNumber(total) })}</strong>{' '}
      {agrees && <Mark tone="good">{t('cases.agrees')}</Mark>}
      {figure !== '' && !agrees && <span className="muted">{t('cases.moved', { figure: wholeNumber(Number(figure)) })}</span>}
    </p>
  );
}

function useColumns(): Column<Case>[] {
  const t = useTexts(texts);
  const c = useCommon();
  return [
    { key: 'code', title: t('col.code'), width: '12rem', render: (row) => <CaseLink row={row} /> },
    { key: 'procedure', title: t('col.procedure'), render: (row) => <>{row.procedureName ?? row.procedureCode ?? '–'}{row.fieldName && <><br /><small>{row.fieldName}</small></>}</> },
    { key: 'unit', title: t('col.unit'), width: '13rem', render: (row) => <>{row.unit.name}{row.receivingUnit && row.receivingUnit.id !== row.unit.id && <><br /><small>{t('receivedAt', { unit: row.receivingUnit.name })}</small></>}</> },
    { key: 'received', title: t('col.received'), width: '9.5rem', render: (row) => moment(row.receivedAt) },
    { key: 'due', title: t('col.due'), width: '9.5rem', render: (row) => (row.dueAt ? moment(row.dueAt) : '–') },
    { key: 'ended', title: t('col.ended'), width: '9.5rem', render: (row) => (row.endedAt ? moment(row.endedAt) : '–') },
    {
      key: 'state',
      title: t('col.state'),
      width: '11rem',
      render: (row) => (
        <>
          {row.dossier && <DossierStateMark state={row.dossier.state} />}
          {row.feedback && <FeedbackStateMark state={row.feedback.state} />}
          {row.outcome && <> <Mark tone={row.outcome === 'LATE' ? 'bad' : 'good'}>{c(`outcome.${row.outcome}`)}</Mark></>}
        </>
      ),
    },
  ];
}

function CaseLink({ row }: { row: Case }) {
  if (row.dossier) return <Link to={`/ho-so/${row.dossier.id}`}>{row.code}</Link>;
  if (row.feedback) return <Link to={`/phan-anh/${row.feedback.id}`}>{row.code}</Link>;
  return <>{row.code}</>;
}

/** The table for the same window. */
function backAddress(params: URLSearchParams): string {
  const next = new URLSearchParams({ ky: 'TU_CHON' });
  for (const name of ['tu', 'den', 'don-vi', 'con', 'dia-gioi', 'tinh-cho', 'cap', 'linh-vuc', 'thu-tuc', 'kenh']) {
    const value = params.get(name);
    if (value) next.set(name, value);
  }
  const table = subjectOf(params.get('chi-so') ?? '');
  if (table !== 'HO_SO') next.set('bang', table);
  return `/so-lieu?${next}`;
}
