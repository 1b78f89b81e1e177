import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Mark } from '@/components/mark';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { newId } from '@/lib/new-id';
import { isComplete, type DecisionDraft, type DraftLine } from './decision-draft';
import { contentOfProcedure } from './decision-queries';
import { LineEditor } from './line-editor';
import { texts } from './texts';

interface LinesStepProps {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
}

type Editing = { kind: 'none' } | { kind: 'new' } | { kind: 'line'; line: DraftLine };

/** What the decision does, procedure by procedure. Removing offers to undo instead of asking. */
export function LinesStep({ draft, change }: LinesStepProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const [editing, setEditing] = useState<Editing>({ kind: 'none' });
  const [removed, setRemoved] = useState<{ line: DraftLine; at: number } | null>(null);
  const { get, set } = useUrlState();
  const amended = useAmended(get('thu-tuc'), draft.lines);
  const shown: Editing = editing.kind === 'none' && amended.line ? { kind: 'line', line: amended.line } : editing;
  const close = () => {
    set({ 'thu-tuc': null }, { replace: true });
    setEditing({ kind: 'none' });
  };
  const put = (line: DraftLine) => {
    const known = draft.lines.some((one) => one.key === line.key);
    change({ lines: known ? draft.lines.map((one) => (one.key === line.key ? line : one)) : [...draft.lines, line] });
    close();
  };
  return (
    <section aria-label={t('s2')}>
      {removed && (
        <div className="notice notice-info" role="status">
          {t('lines.removed', { name: removed.line.procedureName })}{' '}
          <Button
            size="small"
            onClick={() => {
              change({ lines: draft.lines.toSpliced(removed.at, 0, removed.line) });
              setRemoved(null);
            }}
          >
            {t('lines.undo')}
          </Button>
        </div>
      )}
      {draft.lines.length === 0 && <EmptyState title={t('lines.none')}><p>{t('lines.noneText')}</p></EmptyState>}
      <ol className="lines">
        {draft.lines.map((line, at) => (
          <li key={line.key} className="card">
            <div>
              <strong>{c(`lineKind.${line.kind}`)}: {line.procedureName || line.procedureCode}</strong>
              <br /><small>{line.procedureCode}{line.replaced.length > 0 && ` ← ${line.replaced.map((one) => one.code).join(', ')}`}{line.paragraph && ` · ${line.paragraph}`}</small>
              {line.kind === 'AMEND' && line.content && <> <small>· {t('lines.changed', { count: Object.keys(line.content).length })}</small></>}
              {!isComplete(line) && <> <Mark tone="soon">{t('lines.incomplete')}</Mark></>}
            </div>
            <div className="buttons">
              <Button id={`sua-${line.key}`} size="small" aria-label={t('lines.editOf', { name: line.procedureName })} onClick={() => setEditing({ kind: 'line', line })}>{t('lines.edit')}</Button>
              <Button
                size="small"
               
                aria-label={t('lines.removeOf', { name: line.procedureName })}
                onClick={() => {
                  setRemoved({ line, at });
                  change({ lines: draft.lines.filter((one) => one.key !== line.key) });
                }}
              >
                {c('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {amended.isLoading && <Loading lines={4} />}
      {shown.kind === 'none' && (
        <Button id="them-thu-tuc" onClick={() => setEditing({ kind: 'new' })}>+ {t('lines.add')}</Button>
      )}
      {shown.kind !== 'none' && (
        <LineEditor
          key={shown.kind === 'line' ? shown.line.key : 'new'}
          line={shown.kind === 'line' ? shown.line : null}
          taken={draft.lines.filter((one) => shown.kind !== 'line' || one.key !== shown.line.key).map((one) => one.procedureCode)}
          onPut={put}
          onCancel={close}
        />
      )}
    </section>
  );
}

/** The line that amends the procedure of the address: the one in the draft, or a new one. */
function useAmended(code: string, lines: DraftLine[]): { line: DraftLine | null; isLoading: boolean } {
  const [key] = useState(newId);
  const present = lines.find((one) => one.procedureCode === code);
  const { data, isLoading } = useQuery(contentOfProcedure(present ? '' : code));
  if (code === '') return { line: null, isLoading: false };
  if (present) return { line: present, isLoading: false };
  const line = data ? { key, kind: 'AMEND' as const, procedureCode: code, procedureName: data.name, replaced: [], paragraph: '', note: '', content: {} } : null;
  return { line, isLoading };
}
