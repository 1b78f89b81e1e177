import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import type { WorkflowProblemKind } from '@/lib/graphql/schema.generated';
import { addressOf } from './address';
import { texts } from './texts';
import { listProblems, PAGE_SIZE } from './workflow-queries';
import type { ListWorkflowProblemsQuery } from './workflows.generated';

type Row = ListWorkflowProblemsQuery['workflowProblems']['edges'][number]['node'];
const KINDS: WorkflowProblemKind[] = ['LIMIT_EXCEEDED', 'UNIT_DISSOLVED', 'PROCEDURE_ABOLISHED', 'NO_WORKFLOW'];

/** The work list: workflows that a change of the catalogue has made wrong. */
export function ProblemsView() {
  const t = useTexts(texts);
  const c = useCommon();
  const english = useLanguage() === 'en';
  const { get, set } = useUrlState();
  const kind = oneOf<WorkflowProblemKind | ''>(get('loai'), KINDS, '');
  const { data, error, isLoading, refetch } = useQuery(listProblems({ kind: kind || null }, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  const columns: Column<Row>[] = [
    { key: 'kind', title: t('kind'), width: '14rem', render: (row) => t(`problem.${row.kind}`) },
    {
      key: 'what',
      title: t('what'),
      render: (row) => (
        <>
          {english ? row.messageEn : row.message}
          {row.procedureName && <><br /><small>{row.procedureName}</small></>}
          {row.successor && <><br /><small>{t('successor', { unit: row.successor.name })}</small></>}
        </>
      ),
    },
    { key: 'unit', title: t('handledBy'), width: '14rem', render: (row) => row.handlingUnit?.name ?? '–' },
    {
      key: 'mend',
      title: t('mend'),
      width: '10rem',
      render: (row) => {
        const key = row.workflowKey ?? (row.procedureCode ? `procedure/${row.procedureCode}` : null);
        return key ? <Link to={addressOf(key)}>{t('open')}</Link> : '–';
      },
    },
  ];
  return (
    <>
      <search className="queue-filters">
        <SelectField label={t('kind')} value={kind} empty={c('all')} choices={KINDS.map((value) => ({ value, label: t(`problem.${value}`) }))} onChange={(value) => set({ loai: value })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('noProblems')}><p>{t('noProblemsText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('view.can-ra-soat')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </>
  );
}
