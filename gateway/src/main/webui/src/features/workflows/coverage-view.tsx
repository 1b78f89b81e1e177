import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { percent, wholeNumber } from '@/lib/format/numbers';
import type { WorkflowCoverageState } from '@/lib/graphql/schema.generated';
import { addressOf } from './address';
import { texts } from './texts';
import { listCovered, PAGE_SIZE, readCoverage } from './workflow-queries';
import type { CoverageRow, ListCoveredQuery } from './workflows.generated';

type Covered = ListCoveredQuery['coveredProcedures']['edges'][number]['node'];
const GROUPS = ['UNIT', 'FIELD'] as const;
const STATES: WorkflowCoverageState[] = ['NONE', 'GENERATED', 'APPROVED', 'WRONG'];

/** Quy trình điện tử: how many procedures run on one, by unit or field; every figure opens its procedures. */
export function CoverageView() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const groupBy = oneOf(get('theo'), GROUPS, 'UNIT');
  const { data, error, isLoading, refetch } = useQuery(readCoverage(groupBy));
  const chosen = get('nhom');
  if (isLoading) return <Loading lines={10} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const nameOf = (row: CoverageRow) => row.name ?? row.unit?.name ?? row.key ?? t('communes');
  const open = (row: CoverageRow, state: WorkflowCoverageState | null, value: number) => (
    <Link to={`/quy-trinh?xem=dien-tu&theo=${groupBy}&nhom=${encodeURIComponent(row.key ?? 'COMMUNE')}${state ? `&tinh-trang=${state}` : ''}`}>{wholeNumber(value)}</Link>
  );
  const columns: Column<CoverageRow>[] = [
    { key: 'name', title: t(groupBy === 'UNIT' ? 'unit' : 'field'), render: nameOf },
    { key: 'procedures', title: t('procedures'), numeric: true, render: (row) => open(row, null, row.procedures) },
    { key: 'configured', title: t('configured'), numeric: true, render: (row) => wholeNumber(row.configured) },
    { key: 'active', title: t('active'), numeric: true, render: (row) => wholeNumber(row.active) },
    { key: 'approved', title: t('approved'), numeric: true, render: (row) => open(row, 'APPROVED', row.approved) },
    { key: 'own', title: t('own'), numeric: true, render: (row) => wholeNumber(row.own) },
    { key: 'wrong', title: t('wrong'), numeric: true, render: (row) => open(row, 'WRONG', row.wrong) },
    { key: 'share', title: t('share'), numeric: true, render: (row) => percent(row.share) },
  ];
  return (
    <>
      <search className="queue-filters">
        <SelectField label={t('groupBy')} value={groupBy} choices={GROUPS.map((value) => ({ value, label: t(value === 'UNIT' ? 'unit' : 'field') }))} onChange={(theo) => set({ theo, nhom: null, 'tinh-trang': null })} />
      </search>
      <p className="count" role="status">
        {t('coverage', { date: day(data.at), configured: wholeNumber(data.total.configured), procedures: wholeNumber(data.total.procedures), share: percent(data.total.share), approved: wholeNumber(data.total.approved) })}
      </p>
      {chosen !== '' && <CoveredList groupBy={groupBy} chosen={chosen} />}
      {data.rows.length === 0
        ? <EmptyState title={t('nothingCovered')}><p>{t('nothingCoveredText')}</p></EmptyState>
        : <DataTable label={t('view.dien-tu')} columns={columns} rows={data.rows} rowKey={(row) => row.key ?? ''} />}
    </>
  );
}

function CoveredList({ groupBy, chosen }: { groupBy: 'UNIT' | 'FIELD'; chosen: string }) {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const state = oneOf<WorkflowCoverageState | ''>(get('tinh-trang'), STATES, '');
  const part = groupBy === 'UNIT' ? { unitId: chosen } : { fieldCode: chosen };
  const { data, error, isLoading, refetch } = useQuery(listCovered({ ...part, state: state || null }, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  const columns: Column<Covered>[] = [
    { key: 'name', title: t('procedure'), render: (row) => <><Link to={`/thu-tuc/${encodeURIComponent(row.procedureCode)}`}>{row.procedureName}</Link><br /><small>{row.procedureCode} · {row.fieldName}</small></> },
    { key: 'state', title: t('state'), width: '14rem', render: (row) => t(`state.${row.state}`) },
    { key: 'workflow', title: t('workflow'), width: '16rem', render: (row) => (row.workflowKey ? <Link to={addressOf(row.workflowKey)}>{row.workflowKey}</Link> : '–') },
    { key: 'decision', title: t('decision'), width: '10rem', render: (row) => row.decisionNumber ?? '–' },
  ];
  return (
    <section className="card">
      <h2>{t('behind')}</h2>
      <SelectField label={t('state')} value={state} empty={t('allStates')} choices={STATES.map((value) => ({ value, label: t(`state.${value}`) }))} onChange={(value) => set({ 'tinh-trang': value })} />
      {isLoading && <Loading lines={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <p role="status">{t('nothingCoveredText')}</p>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('behind')} columns={columns} rows={rows} rowKey={(row) => row.procedureCode} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </section>
  );
}
