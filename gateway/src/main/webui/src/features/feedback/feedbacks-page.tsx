import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Chips, type Chip } from '@/components/chips';
import { DataTable, type Column } from '@/components/data-table';
import { DeadlineMark } from '@/components/deadline-mark';
import { FeedbackStateMark } from '@/components/dossier-state-mark';
import { ExportButton, type Cells } from '@/components/export-button';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { Tabs } from '@/components/tabs';
import { Terms } from '@/components/term';
import { useCommon } from '@/hooks/use-common';
import { useMay, useSession } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { CATEGORIES, feedbackFilter, STATES, viewOf, VIEWS } from './feedback-filters';
import { allFeedbacks, listFeedbacks, PAGE_SIZE } from './feedback-queries';
import type { ListFeedbacksQuery } from './feedback.generated';
import { TakeDownDialog, type TakenDown } from './take-down-dialog';
import { texts } from './texts';

type Row = ListFeedbacksQuery['feedbacks']['edges'][number]['node'];

/** Phản ánh, kiến nghị: the queue with its deadlines. */
export function FeedbacksPage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(listFeedbacks(feedbackFilter(get), get('sau')));
  const columns = useColumns();
  const who = useSession();
  const mayTake = useMay('feedback:process');
  const [taking, setTaking] = useState(false);
  const [taken, setTaken] = useState<TakenDown | null>(null);
  const exported = useExport();
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t('title')} lead={<Terms ids={['phan-anh-kien-nghi', 'khieu-nai-to-cao', 'qua-han']} />} action={mayTake && <Button type="primary" onClick={() => setTaking(true)}>{t('takeDown')}</Button>}>
      {taking && (
        <TakeDownDialog
          unitId={who?.kind === 'officer' ? who.me.unit?.id ?? '' : ''}
          onTaken={(receipt) => {
            setTaken(receipt);
            setTaking(false);
          }}
          onClose={() => setTaking(false)}
        />
      )}
      {taken && (
        <div className="notice notice-good" role="status">
          {t('takenDown', { code: taken.code, secret: taken.secret })} <Link to={`/phan-anh/${taken.id}`}>{taken.code}</Link>
        </div>
      )}
      <Tabs label={t('views')} current={viewOf(get)} tabs={VIEWS.map((view) => ({ key: view, label: t(`view.${view}`), to: `/phan-anh?xem=${view}` }))} />
      <Filters />
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <EmptyState title={t('empty')}>
          <p>{t('emptyText')}</p>
          <Button onClick={() => set({ q: null, loai: null, 'trang-thai': null })}>{t('clearFilters')}</Button>
        </EmptyState>
      )}
      {data && rows.length > 0 && (
        <>
          <div className="queue-head"><ExportButton name="phan-anh" titles={exported.titles} rows={async () => (await allFeedbacks(feedbackFilter(get))).map(exported.cells)} /></div>
          <DataTable label={t('list')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}

function Filters() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const filter = feedbackFilter(get);
  const candidates: [string, string | null | undefined][] = [
    ['q', filter.text && t('textChip', { text: filter.text })],
    ['loai', filter.category && c(`category.${filter.category}`)],
    ['trang-thai', filter.state && c(`feedbackState.${filter.state}`)],
  ];
  const chips: Chip[] = candidates.flatMap(([key, label]) => (label ? [{ key, label, onRemove: () => set({ [key]: null }) }] : []));
  return (
    <>
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <SelectField label={t('category')} value={filter.category ?? ''} empty={c('all')} choices={CATEGORIES.map((value) => ({ value, label: c(`category.${value}`) }))} onChange={(value) => set({ loai: value })} />
        <SelectField label={t('state')} value={filter.state ?? ''} empty={c('all')} choices={STATES.map((value) => ({ value, label: c(`feedbackState.${value}`) }))} onChange={(value) => set({ 'trang-thai': value })} />
      </search>
      <Chips chips={chips} />
    </>
  );
}

/** A row of the export: what the list shows, and the moments in full. */
function useExport(): { titles: string[]; cells: (row: Row) => Cells } {
  const t = useTexts(texts);
  const c = useCommon();
  return {
    titles: [t('code'), t('subject'), t('category'), t('from'), t('receivedAt'), t('responsible'), t('concerned'), t('due'), t('state')],
    cells: (row) => [
      row.code, row.title, c(`category.${row.category}`), c(`feedbackChannel.${row.channel}`), moment(row.receivedAt), row.responsibleUnit.name,
      row.concernedUnit?.name ?? null, row.deadline.dueAt ? moment(row.deadline.dueAt) : null, c(`feedbackState.${row.state}`),
    ],
  };
}

function useColumns(): Column<Row>[] {
  const t = useTexts(texts);
  const c = useCommon();
  return [
    { key: 'code', title: t('code'), width: '10rem', render: (row) => <Link to={`/phan-anh/${row.id}`}>{row.code}</Link> },
    { key: 'title', title: t('subject'), render: (row) => <>{row.title}<br /><small>{c(`category.${row.category}`)}</small></> },
    { key: 'from', title: t('from'), width: '12rem', render: (row) => <>{c(`feedbackChannel.${row.channel}`)}<br /><small>{moment(row.receivedAt)}</small></> },
    { key: 'unit', title: t('responsible'), width: '13rem', render: (row) => row.responsibleUnit.name },
    { key: 'due', title: t('due'), width: '12.5rem', render: (row) => <DeadlineMark deadline={row.deadline} outcome={row.outcome} compact /> },
    { key: 'state', title: t('state'), width: '12rem', render: (row) => <FeedbackStateMark state={row.state} /> },
  ];
}
