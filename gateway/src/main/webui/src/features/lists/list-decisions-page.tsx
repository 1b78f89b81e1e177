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
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import type { ListDecisionStatus, ListKind } from '@/lib/graphql/schema.generated';
import { KINDS } from './list-kinds';
import { listListDecisions } from './list-queries';
import { ListsTabs } from './lists-tabs';
import type { ListListDecisionsQuery } from './lists.generated';
import { texts } from './texts';

type Row = ListListDecisionsQuery['listDecisions']['edges'][number]['node'];
const STATUSES: ListDecisionStatus[] = ['DRAFT', 'ISSUED'];

/** Decisions that publish lists: drafts and issued ones. */
export function ListDecisionsPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const mayDraft = useMay('decision:draft');
  const { get, set } = useUrlState();
  const status = oneOf<ListDecisionStatus | ''>(get('trang-thai'), STATUSES, '');
  const kind = oneOf<ListKind | ''>(get('danh-muc'), KINDS, '');
  const { data, error, isLoading, refetch } = useQuery(listListDecisions({ status: status || null, text: get('q') || null, kind: kind || null, from: null, to: null }, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  const columns: Column<Row>[] = [
    { key: 'number', title: t('number'), width: '12rem', render: (row) => <Link to={`/danh-muc/quyet-dinh/${row.id}`}>{row.number ?? t('noNumber')}</Link> },
    { key: 'title', title: t('subject'), render: (row) => <>{row.title}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
    { key: 'totals', title: t('changes'), render: (row) => row.totals.map((one) => <div key={one.kind}>{t(`kind.${one.kind}`)}: {t('totals', { added: one.added, changed: one.changed, removed: one.removed })}</div>) },
    { key: 'issued', title: t('issuedOn'), width: '8rem', render: (row) => (row.issuedOn ? day(row.issuedOn) : '–') },
    { key: 'effective', title: t('effectiveOn'), width: '8rem', render: (row) => (row.effectiveOn ? day(row.effectiveOn) : '–') },
    { key: 'status', title: t('status'), width: '8rem', render: (row) => t(`status.${row.status}`) },
  ];
  return (
    <Page title={t('decisionsTitle')} action={mayDraft && <LinkButton to="/danh-muc/quyet-dinh/moi" primary>{t('newDecision')}</LinkButton>}>
      <ListsTabs current="decisions" />
      <search className="queue-filters">
        <SearchField label={t('searchDecision')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <SelectField label={t('list')} value={kind} empty={c('all')} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => set({ 'danh-muc': value })} />
        <SelectField label={t('status')} value={status} empty={c('all')} choices={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))} onChange={(value) => set({ 'trang-thai': value })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('noDecisions')}><p>{t('noDecisionsText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('decisionsTitle')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={20} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}
