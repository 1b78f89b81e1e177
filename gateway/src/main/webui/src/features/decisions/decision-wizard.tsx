import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ErrorSummary } from '@/components/error-summary';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useDraft } from '@/hooks/use-draft';
import { useLeaveWarning } from '@/hooks/use-leave-warning';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { draftErrors, emptyDraft, fromDecision, toDraftInput, type DecisionDraft } from './decision-draft';
import { readDecision } from './decision-queries';
import { DraftDecision, type DecisionDetail } from './decisions.generated';
import { CompareStep } from './compare-step';
import { HeadStep } from './head-step';
import { IssueStep } from './issue-step';
import { LinesStep } from './lines-step';
import { texts } from './texts';

type Step = 1 | 2 | 3 | 4;
const STEPS: Step[] = [1, 2, 3, 4];

/** Head, lines, differences, issue. The step is in the address; what is written stays in the tab until it is saved. */
export function DecisionWizard({ decision }: { decision: DecisionDetail | null }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { get, set } = useUrlState();
  const mayDraft = useMay('decision:draft');
  const start = useCallback(() => (decision ? fromDecision(decision) : emptyDraft()), [decision]);
  const { draft, update, clear } = useDraft<DecisionDraft>(`decision.${decision?.id ?? 'moi'}`, start);
  const [tried, setTried] = useState(0);
  const wanted = STEPS.find((step) => String(step) === get('buoc')) ?? (decision ? 3 : 1);
  const step: Step = decision === null && wanted > 2 ? 2 : wanted;
  const change = (part: Partial<DecisionDraft>) => update({ ...part, saved: false });
  const errors = draftErrors(draft, t);
  useLeaveWarning(!draft.saved && (draft.title !== '' || draft.lines.length > 0));

  const save = useMutation({
    mutationFn: async () => (await graphql(DraftDecision, {
      input: toDraftInput(draft, decision && { id: decision.id, revision: decision.revision }),
      idempotencyKey: draft.idempotencyKey,
    })).draftDecision,
    onSuccess: (saved) => {
      queries.setQueryData(readDecision(saved.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      const kept = { ...draft, idempotencyKey: newId(), saved: true };
      if (decision) update(kept);
      else {
        // The draft has an id now: what was written here goes on under it.
        sessionStorage.setItem(`tthc.draft.decision.${saved.id}`, JSON.stringify(kept));
        clear();
      }
      void navigate(`/quyet-dinh/${saved.id}?buoc=3`);
    },
    onError: (error) => {
      if (problemOf(error).kind === 'refused') update({ idempotencyKey: newId() });
    },
  });
  const trySave = () => {
    setTried((times) => times + 1);
    if (errors.length === 0 && !save.isPending) save.mutate();
  };
  const editing = step <= 2;
  return (
    <Page title={decision?.title || t('newTitle')} action={<Link className="button" to="/quyet-dinh">{t('backToList')}</Link>}>
      <nav className="tabs" aria-label={t('steps')}>
        {STEPS.map((one) => (decision || one <= 2
          ? <Link key={one} className="tab" to={`?buoc=${one}`} aria-current={one === step ? 'step' : undefined}>{t(`s${one}`)}</Link>
          : <span key={one} className="tab tab-off">{t(`s${one}`)}</span>))}
      </nav>
      {editing && !draft.ours && (
        <div className="notice notice-info">
          <p>{t('readOnly')}</p>
          <Button onClick={() => change({ ours: true })}>{t('rewrite')}</Button>
        </div>
      )}
      {!draft.saved && decision && <div className="notice notice-warn" role="status">{t('unsaved')}</div>}
      {editing && <ErrorSummary errors={tried ? errors : []} attempt={tried} />}
      {step === 1 && <HeadStep draft={draft} change={change} error={tried ? errors.find((error) => error.field === 'trich-yeu')?.message ?? null : null} />}
      {step === 2 && <LinesStep draft={draft} change={change} />}
      {step === 3 && decision && <CompareStep decision={decision} />}
      {step === 4 && decision && <IssueStep decision={decision} />}
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="buttons buttons-end">
        {step > 1 && <Button size="large" onClick={() => set({ buoc: String(step - 1) })}>{t('back')}</Button>}
        {step === 1 && <Button size="large" type="primary" onClick={() => set({ buoc: '2' })}>{t('next')}</Button>}
        {step === 2 && mayDraft && draft.ours && (
          <Button size="large" type="primary" loading={save.isPending} onClick={trySave}>{save.isPending ? t('saving') : t('saveAndCompare')}</Button>
        )}
        {step === 3 && <Button size="large" type="primary" onClick={() => set({ buoc: '4' })}>{t('next')}</Button>}
      </div>
    </Page>
  );
}
