import Button from 'antd/es/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ErrorSummary } from '@/components/error-summary';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useEnterGoesOn } from '@/hooks/use-enter-goes-on';
import { useKey } from '@/hooks/use-key';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { codeOf, problemOf } from '@/lib/problem';
import { ApplicantSection } from './applicant-section';
import { AppointmentPanel } from './appointment-panel';
import { feesOf } from './fee-choices';
import { FeeSection } from './fee-section';
import { componentsOf, errorsOf, toInput, type IntakeDraft } from './intake-draft';
import { deadlinePreview, intakeProcedure } from './intake-queries';
import type { ReceivedDossier } from './intake-page';
import { ReceiveDossier } from './intake.generated';
import { PapersSection } from './papers-section';
import { ProcedureSection } from './procedure-section';
import { ReturnSection } from './return-section';
import { texts } from './texts';

export type UpdateDraft = (change: Partial<IntakeDraft> | ((before: IntakeDraft) => Partial<IntakeDraft>)) => void;

interface IntakeFormProps {
  draft: IntakeDraft;
  update: UpdateDraft;
  restored: boolean;
  /** Code of a procedure asked for by the address. */
  suggestedCode: string;
  onDiscard: () => void;
  onReceived: (dossier: ReceivedDossier) => void;
}

export function IntakeForm({ draft, update, restored, suggestedCode, onDiscard, onReceived }: IntakeFormProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const [tried, setTried] = useState(0);
  const code = draft.procedure?.code ?? '';
  const procedure = useQuery(intakeProcedure(code)).data;
  const suggested = useQuery(intakeProcedure(code === '' ? suggestedCode : '')).data;
  const preview = useQuery(deadlinePreview(code, draft.caseName, draft.channel));
  const enterGoesOn = useEnterGoesOn();

  useEffect(() => {
    if (suggested) update({ procedure: { code: suggested.code, name: suggested.name } });
  }, [suggested, update]);

  const receive = useMutation({
    mutationFn: async () => {
      const input = toInput(draft, componentsOf(procedure, draft.caseName));
      return (await graphql(ReceiveDossier, { input, idempotencyKey: draft.idempotencyKey })).receiveDossier;
    },
    onSuccess: onReceived,
    onError: (error) => {
      // Refused means not received: a mended dossier is another command. Lost on the way: the same command again.
      if (problemOf(error).kind === 'refused' && codeOf(error) !== 'unavailable') update({ idempotencyKey: newId() });
    },
  });

  const errors = errorsOf(draft, procedure, t);
  const shown = tried ? errors : [];
  const errorOf = (field: string) => shown.find((error) => error.field === field)?.message ?? null;
  const submit = () => {
    setTried((times) => times + 1);
    if (errors.length === 0 && !receive.isPending) receive.mutate();
  };
  useKey('F9', submit);

  return (
    <form
      className="intake"
      noValidate
      onKeyDown={enterGoesOn}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="intake-main">
        {restored && (
          <div className="notice notice-info" role="status">
            {c('draftRestored')} <button type="button" className="plain" onClick={onDiscard}>{c('draftDiscard')}</button>
          </div>
        )}
        <ErrorSummary errors={shown} attempt={tried} />
        <ProcedureSection draft={draft} update={update} procedure={procedure} errorOf={errorOf} />
        <ApplicantSection draft={draft} update={update} errorOf={errorOf} />
        <PapersSection draft={draft} update={update} procedure={procedure} errorOf={errorOf} />
        <FeeSection draft={draft} update={update} feeDue={preview.data?.feeDue ?? null} feeDueTo={preview.data?.feeDueTo ?? null} fees={feesOf(procedure, preview.data?.variant ?? null)} />
        <ReturnSection draft={draft} update={update} />
        {receive.isError && (
          <ProblemNotice
            error={receive.error}
            words={{
              'procedure-abolished': t('problem.procedure-abolished'),
              'procedure-not-in-force': t('problem.procedure-not-in-force'),
              'papers-missing': t('problem.papers-missing'),
              'paper-not-replaceable': t('problem.paper-not-replaceable'),
              'calendar-broken': t('problem.calendar-broken'),
            }}
          />
        )}
        <div className="buttons buttons-end">
          <Button type="primary" size="large" htmlType="submit" loading={receive.isPending} data-stop>
            {receive.isPending ? t('submitting') : t('submit')} <kbd>F9</kbd>
          </Button>
        </div>
      </div>
      <AppointmentPanel chosen={code !== ''} preview={preview.data} error={preview.error} loading={preview.isLoading} />
    </form>
  );
}
