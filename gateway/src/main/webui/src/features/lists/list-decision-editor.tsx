import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { ErrorSummary } from '@/components/error-summary';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useDraft } from '@/hooks/use-draft';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { HeadFields } from './head-fields';
import { IssueList } from './issue-list';
import { LineForm } from './line-form';
import { LinesImport } from './lines-import';
import { LineRows } from './line-rows';
import { emptyDraft, fromDecision, toInput, type LineDraft, type ListDraft } from './list-draft';
import { readListDecision } from './list-queries';
import { DraftListDecision, type ListDecisionDetail } from './lists.generated';
import { TakeFromCatalogue } from './take-from-catalogue';
import { texts } from './texts';

/** Head, lines, problems, issue. What is written stays in the tab until it is saved. */
export function ListDecisionEditor({ decision }: { decision: ListDecisionDetail | null }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const start = useCallback(() => (decision ? fromDecision(decision) : emptyDraft()), [decision]);
  const { draft, update, clear } = useDraft<ListDraft>(`list-decision.${decision?.id ?? 'moi'}.${decision?.revision ?? 0}`, start);
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const [edited, setEdited] = useState(false);
  const change = (part: Partial<ListDraft> | ((before: ListDraft) => Partial<ListDraft>)) => {
    setEdited(true);
    update(part);
  };
  const errors = [
    ...(draft.title.trim() === '' ? [{ field: 'trich-yeu', message: t('error.title') }] : []),
    ...((draft.hourlyRate.trim() === '') !== (draft.hourlyRateSource.trim() === '') || !/^\d*$/.test(draft.hourlyRate.trim()) ? [{ field: 'don-gia', message: t('error.rate') }] : []),
  ];
  const save = useMutation({
    mutationFn: async () => (await graphql(DraftListDecision, { input: toInput(draft, decision), idempotencyKey: key })).draftListDecision,
    onSuccess: (saved) => {
      clear();
      setEdited(false);
      queries.setQueryData(readListDecision(saved.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['list-decisions'] });
      void navigate(`/danh-muc/quyet-dinh/${saved.id}`, { replace: true });
    },
    onSettled: () => setKey(newId()),
  });
  return (
    <Page title={decision ? t('editDecision') : t('newDecision')} lead={decision?.title}>
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <HeadFields draft={draft} change={change} errors={tried ? errors : []} />
      <section className="card" aria-label={t('lines')}>
        <h2>{t('linesCount', { count: draft.lines.length })}</h2>
        <LineRows lines={draft.lines} problems={edited ? [] : (decision?.problems ?? [])} onRemove={(at) => change((before) => ({ lines: before.lines.filter((_, index) => index !== at) }))} />
        <LineForm onAdd={(line: LineDraft) => change((before) => ({ lines: [...before.lines, line] }))} />
      </section>
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="buttons buttons-end">
        <Button
          type={edited || !decision ? 'primary' : 'default'}
          size="large"
          loading={save.isPending}
          onClick={() => {
            setTried((times) => times + 1);
            if (errors.length === 0) save.mutate();
          }}
        >
          {t('save')}
        </Button>
      </div>
      {decision && !edited && <LinesImport decision={decision} />}
      {decision && !edited && <TakeFromCatalogue decision={decision} />}
      {decision && (edited ? <div className="notice notice-info">{t('saveFirst')}</div> : <IssueList decision={decision} />)}
    </Page>
  );
}
