import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { readDecision } from './decision-queries';
import { ReturnDecision, SubmitDecision, type DecisionDetail } from './decisions.generated';
import { texts } from './texts';

interface HandInProps {
  decision: DecisionDetail;
  ownUnit: boolean;
}

/** Hands a draft in to be issued, takes it back, or gives it back with a reason: what the reader may do of it. */
export function HandIn({ decision, ownUnit }: HandInProps) {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const mayIssue = useMay('decision:issue');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const put = (changed: DecisionDetail) => {
    sessionStorage.removeItem(`tthc.draft.decision.${decision.id}`);
    queries.setQueryData(readDecision(decision.id).queryKey, changed);
    for (const name of ['decisions', 'desk', 'upstream']) void queries.invalidateQueries({ queryKey: [name] });
  };
  const at = { id: decision.id, revision: decision.revision };
  const submit = useMutation({
    mutationFn: async () => (await graphql(SubmitDecision, { ...at, idempotencyKey: newId() })).submitDecision,
    onSuccess: put,
  });
  const giveBack = useMutation({
    mutationFn: async () => (await graphql(ReturnDecision, { ...at, reason: reason.trim() || null, idempotencyKey: newId() })).returnDecision,
    onSuccess: put,
  });
  const submits = decision.status === 'DRAFT' && mayDraft && ownUnit;
  const returns = decision.status === 'SUBMITTED' && (mayIssue || (mayDraft && ownUnit));
  if (!submits && !returns) return null;
  return (
    <section className="card" aria-label={t('step.title')}>
      {submits && (
        <>
          <p>{t('step.submitText')}</p>
          <Button size="large" loading={submit.isPending} onClick={() => submit.mutate()}>{t('step.submit')}</Button>
          {submit.isError && <ProblemNotice error={submit.error} />}
        </>
      )}
      {returns && (
        <>
          {!ownUnit && (
            <Field id="ly-do-tra-lai" label={t('step.reason')} required error={tried && reason.trim() === '' ? t('error.reason') : null}>
              {(control) => <Input.TextArea {...control} rows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
          )}
          <Button
            size="large"
            loading={giveBack.isPending}
            onClick={() => {
              setTried(true);
              if (ownUnit || reason.trim() !== '') giveBack.mutate();
            }}
          >
            {ownUnit ? t('step.takeBack') : t('step.giveBack')}
          </Button>
          {giveBack.isError && <ProblemNotice error={giveBack.error} />}
        </>
      )}
    </section>
  );
}
