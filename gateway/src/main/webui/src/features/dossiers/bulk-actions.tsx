import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { DossierAction } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { partsOf } from './action-form';
import { ActOnDossier, type ListDossiersQuery } from './dossiers.generated';
import { texts } from './texts';

type Row = ListDossiersQuery['dossiers']['edges'][number]['node'];

/** What can be done to many at once: it asks for nothing, hands nothing out and ends nothing. */
const SAFE: DossierAction[] = ['TAKE', 'ACCEPT'];

interface Result {
  row: Row;
  /** Null when it was done; otherwise why not. */
  problem: string | null;
}

/** The safe actions open to every chosen row. */
export function commonActions(rows: Row[]): DossierAction[] {
  return SAFE.filter((action) => {
    const parts = partsOf(action);
    const asks = parts.papers || parts.result || parts.newDue;
    return !asks && rows.length > 0 && rows.every((row) => row.allowedActions.some((one) => one.action === action && !one.reasonRequired));
  });
}

interface BulkActionsProps {
  rows: Row[];
  onClear: () => void;
}

/** Takes the same step on each chosen dossier, one after the other, and tells what became of each. */
export function BulkActions({ rows, onClear }: BulkActionsProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: async (action: DossierAction) => {
      const results: Result[] = [];
      for (const row of rows) {
        try {
          await graphql(ActOnDossier, { input: { id: row.id, revision: row.revision, action }, idempotencyKey: newId() });
          results.push({ row, problem: null });
        } catch (error) {
          const problem = problemOf(error);
          results.push({ row, problem: problem.kind === 'refused' ? problem.detail : t('bulk.failed') });
        }
      }
      return results;
    },
    onSettled: () => {
      onClear();
      void queries.invalidateQueries({ queryKey: ['dossiers'] });
      void queries.invalidateQueries({ queryKey: ['dossier'] });
      void queries.invalidateQueries({ queryKey: ['desk'] });
    },
  });
  const open = commonActions(rows);
  return (
    <>
      {rows.length > 0 && (
        <div className="buttons" role="group" aria-label={t('bulk.chosen', { count: rows.length })}>
          <strong>{t('bulk.chosen', { count: rows.length })}</strong>
          {open.map((action) => (
            <Button key={action} type="primary" loading={run.isPending} onClick={() => run.mutate(action)}>{t(`action.${action}`)}</Button>
          ))}
          {open.length === 0 && <span className="muted">{t('bulk.nothing')}</span>}
          <Button onClick={onClear}>{c('cancel')}</Button>
        </div>
      )}
      {run.data && rows.length === 0 && <Results results={run.data} onClose={() => run.reset()} />}
    </>
  );
}

function Results({ results, onClose }: { results: Result[]; onClose: () => void }) {
  const t = useTexts(texts);
  const failed = results.filter((result) => result.problem !== null);
  return (
    <div className={failed.length > 0 ? 'notice notice-warn' : 'notice notice-good'} role="status">
      <p className="notice-title">{t('bulk.done', { done: results.length - failed.length, all: results.length })}</p>
      <ul>
        {results.map(({ row, problem }) => <li key={row.id}>{row.code}: {problem ?? t('bulk.ok')}</li>)}
      </ul>
      <Button size="small" onClick={onClose}>{t('bulk.close')}</Button>
    </div>
  );
}
