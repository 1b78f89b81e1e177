import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { Lateness } from './clocks';
import { listUpstream, PAGE_SIZE } from './decision-queries';
import type { UpstreamRow } from './decisions.generated';
import { texts } from './texts';
import { UpstreamForm } from './upstream-form';

type Which = 'cho' | 'xong' | 'tat-ca';
const WHICH: Which[] = ['cho', 'xong', 'tat-ca'];

/** Decisions of the ministries that the province has to follow: the longest waiting first, with the days that are left. */
export function UpstreamPage() {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { get, set } = useUrlState();
  const which = oneOf<Which>(get('xem'), WHICH, 'cho');
  const open = which === 'tat-ca' ? null : which === 'cho';
  const [editing, setEditing] = useState<UpstreamRow | 'new' | null>(null);
  const { data, error, isLoading, refetch } = useQuery(listUpstream({ open, text: get('q') || null }, get('sau')));
  const columns = useColumns(mayDraft ? setEditing : null);
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page
      title={t('upstream.title')}
      lead={t('upstream.lead')}
      action={(
        <>
          <LinkButton to="/quyet-dinh">{t('backToList')}</LinkButton>
          {mayDraft && <Button type="primary" onClick={() => setEditing('new')}>{t('upstream.register')}</Button>}
        </>
      )}
    >
      {editing && <UpstreamForm key={editing === 'new' ? 'new' : editing.id} entry={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />}
      <search className="queue-filters">
        <SearchField label={t('upstream.search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <SelectField label={t('status')} value={which} choices={WHICH.map((value) => ({ value, label: t(`upstream.${value}`) }))} onChange={(value) => set({ xem: value })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('upstream.empty')}><p>{t('upstream.emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('upstream.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}

function useColumns(onEdit: ((row: UpstreamRow) => void) | null): Column<UpstreamRow>[] {
  const t = useTexts(texts);
  return [
    { key: 'number', title: t('number'), width: '10rem', render: (row) => <>{row.number}<br /><small>{row.issuer}</small></> },
    { key: 'title', title: t('subject'), render: (row) => <>{row.title}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
    { key: 'issued', title: t('head.upstreamIssuedOn'), width: '8rem', render: (row) => day(row.issuedOn) },
    { key: 'received', title: t('head.upstreamReceivedOn'), width: '8rem', render: (row) => day(row.receivedOn) },
    { key: 'due', title: t('clock.due'), width: '8rem', render: (row) => (row.timeliness.due ? day(row.timeliness.due) : '–') },
    { key: 'late', title: t('upstream.left'), width: '13rem', render: (row) => (row.state === 'NO_ANSWER_NEEDED' ? (row.noAnswerReason ?? '–') : <Lateness clocks={row.timeliness} />) },
    { key: 'state', title: t('status'), width: '10rem', render: (row) => (row.answerId ? <Link to={`/quyet-dinh/${row.answerId}`}>{t(`upstream.state.${row.state}`)}</Link> : t(`upstream.state.${row.state}`)) },
    ...(onEdit ? [{ key: 'edit', title: '', width: '5rem', render: (row: UpstreamRow) => <Button size="small" aria-label={`${t('lines.edit')}: ${row.number}`} onClick={() => onEdit(row)}>{t('lines.edit')}</Button> }] : []),
  ];
}
