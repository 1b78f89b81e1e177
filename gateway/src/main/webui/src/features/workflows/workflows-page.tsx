import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
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
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import type { ProcedureLevel } from '@/lib/graphql/schema.generated';
import { addressOf } from './address';
import { CoverageView } from './coverage-view';
import { ProblemsView } from './problems-view';
import { texts } from './texts';
import { listWorkflows, PAGE_SIZE } from './workflow-queries';
import type { ListWorkflowsQuery } from './workflows.generated';

type Row = ListWorkflowsQuery['internalWorkflows']['edges'][number]['node'];
const VIEWS = ['danh-sach', 'can-ra-soat', 'dien-tu'] as const;
const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];

/** Quy trình nội bộ: all of them, those that no longer fit, and how far the electronic ones reach. */
export function WorkflowsPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const view = oneOf(get('xem'), VIEWS, 'danh-sach');
  return (
    <Page title={t('title')} lead={<>{t('lead')}<Terms ids={['quy-trinh-noi-bo', 'thu-tuc-noi-bo']} /></>}>
      <Tabs label={t('views')} current={view} tabs={VIEWS.map((key) => ({ key, label: t(`view.${key}`), to: `/quy-trinh?xem=${key}` }))} />
      {view === 'danh-sach' && <List />}
      {view === 'can-ra-soat' && <ProblemsView />}
      {view === 'dien-tu' && <CoverageView />}
    </Page>
  );
}

function List() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const level = oneOf<ProcedureLevel | ''>(get('cap'), LEVELS, '');
  const { data, error, isLoading, refetch } = useQuery(listWorkflows({ text: get('q') || null, level: level || null }, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <>
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <SelectField label={t('level')} value={level} empty={c('all')} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={(value) => set({ cap: value })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('list')} columns={columnsOf(t, c)} rows={rows} rowKey={(row) => row.key} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </>
  );
}

function columnsOf(t: ReturnType<typeof useTexts<keyof typeof texts.vi>>, c: ReturnType<typeof useCommon>): Column<Row>[] {
  return [
    { key: 'name', title: t('name'), render: (row) => <><Link to={addressOf(row.key)}>{row.name}</Link><br /><small>{row.key}</small></> },
    { key: 'level', title: t('level'), width: '8rem', render: (row) => c(`level.${row.level}`) },
    { key: 'steps', title: t('steps'), width: '6rem', numeric: true, render: (row) => row.steps.length },
    { key: 'version', title: t('version'), width: '6rem', numeric: true, render: (row) => row.version },
    { key: 'from', title: t('effectiveFrom'), width: '9rem', render: (row) => (row.effectiveFrom ? day(row.effectiveFrom) : '–') },
    { key: 'decision', title: t('decision'), width: '12rem', render: (row) => row.decision?.number ?? t('generated') },
  ];
}
