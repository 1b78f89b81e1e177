import Button from 'antd/es/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ExchangeCause } from '@/components/exchange-parts';
import { Loading } from '@/components/loading';
import { Mark, type Tone } from '@/components/mark';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import type { ReconciliationState } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { ExchangeFrame } from './exchange-frame';
import { exchangeLink, reconciliations, useExchangeChanged } from './exchange-queries';
import { ReconcileWithPortal, type Comparison } from './exchange.generated';
import { texts } from './texts';

const TONES: Record<ReconciliationState, Tone> = { RUNNING: 'calm', DONE: 'good', FAILED: 'bad' };

/** Các lần đối soát: every comparison of what is here with what the national portal has. */
export function ReconciliationsPage() {
  const t = useTexts(texts);
  const mayStart = useMay('exchange:reconcile');
  const notConnected = useQuery(exchangeLink).data?.state === 'NOT_CONNECTED';
  const { data, error, isLoading, refetch } = useQuery(reconciliations);
  const start = useStart();
  const running = start.isPending || data?.some((run) => run.state === 'RUNNING');
  return (
    <ExchangeFrame
      current="reconciliations"
      action={mayStart && <Button type="primary" loading={start.isPending} disabled={running} onClick={() => start.mutate()}>{t('reconcile')}</Button>}
    >
      {start.isError && <ProblemNotice error={start.error} />}
      {start.isSuccess && <p className="notice notice-info" role="status">{t('started')}</p>}
      {isLoading && <Loading lines={6} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('noRuns')}><p>{t(notConnected ? 'noRunsNotConnected' : 'noRunsText')}</p></EmptyState>}
      {data && data.length > 0 && <Runs rows={data} />}
    </ExchangeFrame>
  );
}

function useStart() {
  const changed = useExchangeChanged();
  const [key, setKey] = useState(newId);
  return useMutation({
    mutationFn: async () => (await graphql(ReconcileWithPortal, { idempotencyKey: key })).reconcileWithPortal,
    onSuccess: () => {
      setKey(newId());
      changed();
    },
    onError: (error) => {
      // Lost on the way: the same command again; refused: the next one is another.
      if (problemOf(error).kind === 'refused') setKey(newId());
    },
  });
}

function Runs({ rows }: { rows: Comparison[] }) {
  const t = useTexts(texts);
  return (
    <DataTable
      label={t('tab.reconciliations')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'started', title: t('startedAt'), width: '11rem', render: (row) => <>{moment(row.startedAt)}<br /><small>{row.startedBy ? t('byPerson', { name: row.startedBy }) : t(`trigger.${row.trigger}`)}</small></> },
        { key: 'period', title: t('filedBetween'), width: '9rem', render: (row) => `${day(row.from)}\u00a0– ${day(row.to)}` },
        { key: 'state', title: t('standing'), render: (row) => <Outcome of={row} /> },
        { key: 'ours', title: t('ours'), width: '5.5rem', numeric: true, render: (row) => wholeNumber(row.ours) },
        { key: 'theirs', title: t('theirs'), width: '5.5rem', numeric: true, render: (row) => wholeNumber(row.theirs) },
        { key: 'agreeing', title: t('agreeing'), width: '5.5rem', numeric: true, render: (row) => wholeNumber(row.agreeing) },
        { key: 'underWay', title: t('underWay'), width: '6rem', numeric: true, render: (row) => wholeNumber(row.underWay) },
        { key: 'differences', title: t('differences'), width: '13rem', render: (row) => <Differences of={row} /> },
        { key: 'repaired', title: t('repaired'), width: '6rem', numeric: true, render: (row) => wholeNumber(row.repaired) },
        { key: 'closed', title: t('closed'), width: '6rem', numeric: true, render: (row) => wholeNumber(row.closed) },
      ]}
    />
  );
}

function Outcome({ of }: { of: Comparison }) {
  const t = useTexts(texts);
  return (
    <>
      <Mark tone={TONES[of.state]}>{t(`run.${of.state}`)}</Mark>
      {of.finishedAt && <><br /><small>{t('finishedAt', { at: moment(of.finishedAt) })}</small></>}
      {of.failure && <ExchangeCause cause={of.failure} />}
    </>
  );
}

function Differences({ of }: { of: Comparison }) {
  const t = useTexts(texts);
  const found = of.differences.filter((difference) => difference.count > 0);
  if (found.length === 0) return of.state === 'DONE' ? t('noneFound') : '–';
  return <ul className="plain-list">{found.map(({ kind, count }) => <li key={kind}>{t(`kind.${kind}`)}: <strong>{wholeNumber(count)}</strong></li>)}</ul>;
}
