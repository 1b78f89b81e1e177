import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { Field } from '@/components/field';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { texts } from './texts';
import { openElsewhere, openOnWorkflow, workflowMoves, type Pinned } from './workflow-queries';
import { MoveDossiers, type ReadWorkflowMovesQuery } from './workflows.generated';

type Move = ReadWorkflowMovesQuery['workflowMoves']['dossiers'][number];

/**
 * Running dossiers of older versions, and those of the procedure that still run on a more general workflow: where each would
 * stand on the version in force, and moving them there with a reason.
 */
export function MoveDossiersSection({ workflowKey, to }: { workflowKey: string; to: number | null }) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState('');
  const open = useQuery(openOnWorkflow(workflowKey));
  const elsewhere = useQuery(openElsewhere(workflowKey));
  const sources = new Map<string, Pinned & { open: number }>();
  for (const row of [...(open.data ?? []).map((one) => ({ ...one, key: workflowKey })), ...(elsewhere.data ?? [])]) {
    if (row.key === workflowKey && row.version === to) continue;
    const id = `${row.key} ${row.version}`;
    sources.set(id, { key: row.key, version: row.version, open: (sources.get(id)?.open ?? 0) + row.open });
  }
  const choices = [...sources].map(([value, one]) => {
    const words = { version: one.version, count: wholeNumber(one.open) };
    return { value, label: one.key === workflowKey ? t('moveFromChoice', words) : t('moveFromOther', { ...words, key: one.key }) };
  });
  const from = sources.get(chosen);
  const error = open.error ?? elsewhere.error;
  return (
    <section className="card no-print" aria-label={t('moveTitle')}>
      <h2>{t('moveTitle')}</h2>
      <p>{t('moveText')}</p>
      {error && <ProblemNotice error={error} onRetry={() => { void open.refetch(); void elsewhere.refetch(); }} />}
      {open.data && elsewhere.data && choices.length === 0 && <p role="status">{t('moveNone')}</p>}
      {choices.length > 0 && <SelectField id="tu-phien-ban" label={t('moveFrom')} value={chosen} empty="–" choices={choices} onChange={setChosen} />}
      {from && to !== null && <Moves key={chosen} from={from} to={{ key: workflowKey, version: to }} />}
    </section>
  );
}

function Moves({ from, to }: { from: Pinned; to: Pinned }) {
  const t = useTexts(texts);
  const english = useLanguage() === 'en';
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [key, setKey] = useState(newId);
  const { data, error, isLoading, refetch } = useQuery(workflowMoves({ key: from.key, version: from.version }, to));
  const movable = data?.dossiers.filter((row) => row.wouldStandAt !== null) ?? [];
  const move = useMutation({
    mutationFn: async () => (await graphql(MoveDossiers, {
      input: {
        key: from.key, fromVersion: from.version, toKey: to.key, toVersion: to.version, dossierIds: movable.map((row) => row.dossierId), reason: reason.trim(),
      },
      idempotencyKey: key,
    })).moveDossiers.dossiers,
    onSuccess: () => {
      setReason('');
      setTried(false);
    },
    onSettled: () => {
      setKey(newId());
      void queries.invalidateQueries({ queryKey: ['workflows', 'moves', to.key] });
    },
  });
  if (isLoading) return <Loading lines={5} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const numbers = { movable: wholeNumber(movable.length), refused: wholeNumber(data.dossiers.length - movable.length), shown: wholeNumber(data.dossiers.length), open: wholeNumber(data.open) };
  return (
    <>
      <p role="status">{move.data === undefined ? t('moveCounts', numbers) : t('moveDone', { count: wholeNumber(move.data) })}</p>
      <MoveTable rows={data.dossiers} english={english} />
      {movable.length > 0 && (
        <>
          <Field id="ly-do-chuyen" label={t('moveReason')} required error={tried && reason.trim() === '' ? t('moveNeeded') : null}>
            {(control) => <Input {...control} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          <Button type="primary" loading={move.isPending} onClick={() => { setTried(true); if (reason.trim() !== '') move.mutate(); }}>
            {t('moveDo', { count: wholeNumber(movable.length) })}
          </Button>
        </>
      )}
      {move.error && <ProblemNotice error={move.error} />}
    </>
  );
}

function MoveTable({ rows, english }: { rows: Move[]; english: boolean }) {
  const t = useTexts(texts);
  return (
    <DataTable
      label={t('moveTitle')}
      rows={rows}
      rowKey={(row) => row.dossierId}
      dense
      columns={[
        { key: 'dossier', title: t('moveDossier'), render: (row) => <>{row.code}<br /><small>{row.procedureName}</small></> },
        { key: 'unit', title: t('unit'), width: '14rem', render: (row) => row.unit?.name ?? '–' },
        { key: 'stands', title: t('moveStands'), width: '14rem', render: (row) => row.standsAt },
        { key: 'would', title: t('moveWould'), width: '16rem', render: (row) => row.wouldStandAt ?? <em>{english ? row.refusalEn : row.refusal}</em> },
      ]}
    />
  );
}
