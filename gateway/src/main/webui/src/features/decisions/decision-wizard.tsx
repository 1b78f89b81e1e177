import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
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
import { AnnexImport } from './annex-import';
import { CompareStep } from './compare-step';
import { HeadStep } from './head-step';
import { IssueStep } from './issue-step';
import { LinesStep } from './lines-step';
import { texts } from './texts';

type Step = 1 | 2 | 3 | 4;
const STEPS: Step[] = [1, 2, 3, 4];

/** Head, lines, differences, issue. The step is in the address; what is written stays in the tab until it is saved; from then on anyone of the unit goes on with it. */
export function DecisionWizard({ decision }: { decision: DecisionDetail | null }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { get, set } = useUrlState();
  const mayDraft = useMay('decision:draft');
  const handedIn = decision?.status === 'SUBMITTED';
  const start = useCallback(() => (decision ? fromDecision(decision) : emptyDraft()), [decision]);
  const { draft, update, clear } = useDraft<DecisionDraft>(`decision.${decision?.id ?? 'moi'}`, start);
  const [tried, setTried] = useState(0);
  const wanted = STEPS.find((step) => String(step) === get('buoc')) ?? (decision ? 3 : 1);
  const step: Step = decision === null && wanted > 2 ? 2 : handedIn && wanted < 3 ? 3 : wanted;
  const change = (part: Partial<DecisionDraft>) => update({ ...part, saved: false });
  const errors = draftErrors(draft, t);
  const overtaken = decision !== null && draft.revision !== decision.revision;
  useLeaveWarning(!draft.saved && (draft.title !== '' || draft.lines.length > 0));
  useEffect(() => {
    // What was saved elsewhere since is newer than the copy in this tab; only unsaved work is kept.
    if (overtaken && draft.saved) clear();
  }, [overtaken, draft.saved, clear]);

  const save = useMutation({
    mutationFn: async () => (await graphql(DraftDecision, {
      input: toDraftInput(draft, decision?.id ?? null),
      idempotencyKey: draft.idempotencyKey,
    })).draftDecision,
    onSuccess: (saved) => {
      queries.setQueryData(readDecision(saved.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      if (decision) update(fromDecision(saved));
      else clear();
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
        {STEPS.map((one) => ((decision ? !handedIn || one > 2 : one <= 2)
          ? <Link key={one} className="tab" to={`?buoc=${one}`} aria-current={one === step ? 'step' : undefined}>{t(`s${one}`)}</Link>
          : <span key={one} className="tab tab-off">{t(`s${one}`)}</span>))}
      </nav>
      {decision?.returnedReason && <div className="notice notice-warn" role="status">{t('step.returned', { reason: decision.returnedReason })}</div>}
      {overtaken && !draft.saved && (
        <div className="notice notice-warn" role="alert">
          <p>{t('step.overtaken')}</p>
          <Button onClick={clear}>{t('step.takeNewest')}</Button>
        </div>
      )}
      {!draft.saved && decision && !overtaken && <div className="notice notice-warn" role="status">{t('unsaved')}</div>}
      {editing && <ErrorSummary errors={tried ? errors : []} attempt={tried} />}
      {step === 1 && <HeadStep draft={draft} change={change} error={tried ? errors.find((error) => error.field === 'trich-yeu')?.message ?? null : null} />}
      {step === 2 && <LinesStep draft={draft} change={change} />}
      {step === 2 && decision && <AnnexImport decision={decision} saved={draft.saved} onTaken={(taken) => update(fromDecision(taken))} />}
      {step === 3 && decision && <CompareStep decision={decision} />}
      {step === 4 && decision && <IssueStep key={decision.revision} decision={decision} />}
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="buttons buttons-end">
        {step > (handedIn ? 3 : 1) && <Button size="large" onClick={() => set({ buoc: String(step - 1) })}>{t('back')}</Button>}
        {step === 1 && <Button size="large" type="primary" onClick={() => set({ buoc: '2' })}>{t('next')}</Button>}
        {step === 2 && mayDraft && (
          <Button size="large" type="primary" loading={save.isPending} onClick={trySave}>{save.isPending ? t('saving') : t('saveAndCompare')}</Button>
        )}
        {step === 3 && <Button size="large" type="primary" onClick={() => set({ buoc: '4' })}>{t('next')}</Button>}
      </div>
    </Page>
  );
}
