import { useQuery } from '@tanstack/react-query';
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
import { Terms } from '@/components/term';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import type { DecisionStatus } from '@/lib/graphql/schema.generated';
import { listDecisions, PAGE_SIZE } from './decision-queries';
import { DecisionStatusMark } from './decision-status-mark';
import type { ListDecisionsQuery } from './decisions.generated';
import { PublishedPeriod } from './published-period';
import { texts } from './texts';

type Row = ListDecisionsQuery['decisions']['edges'][number]['node'];
const STATUSES: DecisionStatus[] = ['DRAFT', 'SUBMITTED', 'ISSUED', 'BASELINE'];

/** Quyết định công bố: drafts and issued ones. */
export function DecisionsPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const mayDraft = useMay('decision:draft');
  const { get, set } = useUrlState();
  const status = oneOf<DecisionStatus | ''>(get('trang-thai'), STATUSES, '');
  const { data, error, isLoading, refetch } = useQuery(listDecisions({ status: status || null, text: get('q') || null }, get('sau')));
  const columns = useColumns();
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t('title')} lead={<Terms ids={['quyet-dinh-cong-bo', 'thu-tuc-hanh-chinh']} />} action={(
        <>
          <LinkButton to="/quyet-dinh/cua-bo">{t('upstream.title')}</LinkButton>
          {mayDraft && <LinkButton to="/quyet-dinh/moi" primary>{t('new')}</LinkButton>}
        </>
      )}>
      <PublishedPeriod />
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <SelectField label={t('status')} value={status} empty={c('all')} choices={STATUSES.map((value) => ({ value, label: c(`decisionStatus.${value}`) }))} onChange={(value) => set({ 'trang-thai': value })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('list')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTexts(texts);
  return [
    { key: 'number', title: t('number'), width: '12rem', render: (row) => <Link to={`/quyet-dinh/${row.id}`}>{row.number ?? t('noNumber')}</Link> },
    { key: 'title', title: t('subject'), render: (row) => <>{row.title}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
    { key: 'issued', title: t('issuedOn'), width: '8rem', render: (row) => (row.issuedOn ? day(row.issuedOn) : '–') },
    { key: 'effective', title: t('effectiveOn'), width: '8rem', render: (row) => (row.effectiveOn ? day(row.effectiveOn) : '–') },
    { key: 'changes', title: t('changes'), width: '17rem', render: (row) => t('totals', row.totals) },
    { key: 'status', title: t('status'), width: '11rem', render: (row) => <DecisionStatusMark status={row.status} /> },
  ];
}
