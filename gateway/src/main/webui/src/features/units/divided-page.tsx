import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Field } from '@/components/field';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { texts } from './texts';
import { AssignDivided, type ListDividedQuery } from './units.generated';
import { divided } from './unit-queries';

type Row = ListDividedQuery['dividedDossiers']['edges'][number]['node'];

/** Open dossiers of divided units, given on by a person with a reason. */
export function DividedPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(divided(get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t('dividedTitle')} lead={t('dividedLead')}>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('dividedEmpty')}><p>{t('dividedEmptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <WorkList rows={rows} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={50} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}

function WorkList({ rows }: { rows: Row[] }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [toUnit, setToUnit] = useState('');
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(false);
  const picked = rows.filter((row) => chosen.includes(row.id));
  const offered = picked[0]?.successors.filter((unit) => picked.every((row) => row.successors.some((each) => each.id === unit.id))) ?? [];
  const ready = picked.length > 0 && offered.some((unit) => unit.id === toUnit) && reason.trim() !== '';
  const assign = useMutation({
    mutationFn: async () => (await graphql(AssignDivided, { input: { dossierIds: picked.map((row) => row.id), toUnitId: toUnit, reason: reason.trim() }, idempotencyKey: key })).assignDossiers,
    onSuccess: () => {
      setChosen([]);
      setReason('');
      setTried(false);
    },
    onSettled: () => {
      setKey(newId());
      void queries.invalidateQueries({ queryKey: ['divided'] });
    },
  });
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  return (
    <>
      <DataTable
        label={t('dividedTitle')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'choose', title: '', width: '3rem', render: (row) => <input type="checkbox" aria-label={t('choose', { code: row.code })} checked={chosen.includes(row.id)} onChange={() => toggle(row.id)} /> },
          { key: 'dossier', title: t('dossier'), render: (row) => <>{row.code}<br /><small>{row.procedureName}</small></> },
          { key: 'unit', title: t('oldUnit'), width: '14rem', render: (row) => row.unit?.name ?? '–' },
          { key: 'due', title: t('dueAt'), width: '10rem', render: (row) => (row.dueAt ? moment(row.dueAt) : '–') },
        ]}
      />
      <section className="card" aria-label={t('assign')}>
        <p role="status">{t('chosen', { count: String(picked.length) })}</p>
        <div className="grid">
          <SelectField id="giao-cho" label={t('toUnit')} value={toUnit} empty="–" choices={offered.map((unit) => ({ value: unit.id, label: unit.name }))} onChange={setToUnit} required />
          <Field id="ly-do" label={t('reason')} required>{(control) => <Input {...control} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />}</Field>
        </div>
        {tried && !ready && <p role="alert" className="field-error">{t('assignNeeded')}</p>}
        <Button type="primary" loading={assign.isPending} onClick={() => { setTried(true); if (ready) assign.mutate(); }}>{t('assign')}</Button>
        {assign.error && <ProblemNotice error={assign.error} />}
        {assign.data && <p role="status">{t('assigned', { count: String(assign.data.dossiers) })}</p>}
      </section>
    </>
  );
}
