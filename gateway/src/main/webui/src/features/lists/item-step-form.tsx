import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { ProposalKind, ReviewItemState, ReviewStep } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { NumberField } from './number-field';
import { readReviewPlan } from './review-queries';
import { StepReviewItem, type ReviewPlanDetail } from './reviews.generated';
import { texts } from './texts';

const KINDS: ProposalKind[] = ['SHORTEN_TIME', 'FEWER_PAPERS', 'FEWER_CONDITIONS', 'LOWER_FEES', 'DELEGATE', 'MERGE', 'ABOLISH', 'OTHER'];
const REVIEWING: ReviewStep[] = ['KEEP', 'PROPOSE'];

function stepsOf(state: ReviewItemState): ReviewStep[] {
  switch (state) {
    case 'PLANNED':
    case 'KEPT':
      return REVIEWING;
    case 'PROPOSED':
      return ['PROPOSE', 'KEEP', 'APPROVE', 'REJECT'];
    case 'APPROVED':
      return ['IMPLEMENT'];
    case 'REJECTED':
    case 'IMPLEMENTED':
      return [];
  }
}

interface ItemStepFormProps {
  plan: ReviewPlanDetail;
  item: ReviewPlanDetail['items'][number];
  onDone: () => void;
}

/** What is done with one item next; the service decides who may. */
export function ItemStepForm({ plan, item, onDone }: ItemStepFormProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const mayDecide = useMay('decision:issue');
  const steps = stepsOf(item.state).filter((step) => mayDecide || REVIEWING.includes(step));
  const [step, setStep] = useState<ReviewStep | ''>(steps[0] ?? '');
  const [proposal, setProposal] = useState(item.proposal ?? { kind: 'SHORTEN_TIME' as ProposalKind, text: '', costBefore: null, costAfter: null });
  const [decision, setDecision] = useState({ number: '', on: '' });
  const take = useMutation({
    mutationFn: async (chosen: ReviewStep) => (await graphql(StepReviewItem, {
      input: { id: plan.id, revision: plan.revision, no: item.no, step: chosen, proposal: chosen === 'PROPOSE' ? proposal : null, decisionNumber: decision.number.trim() || null, on: decision.on || null },
      idempotencyKey: newId(),
    })).stepReviewItem,
    onSuccess: (saved) => {
      queries.setQueryData(readReviewPlan(plan.id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['review-plans'] });
      onDone();
    },
  });
  if (step === '') return <div className="notice notice-info">{t('review.notYours')}</div>;
  const decides = !REVIEWING.includes(step);
  return (
    <section className="card" aria-label={t('review.stepOf', { name: item.subjectName })}>
      <h2>{item.subjectName}</h2>
      <SelectField<ReviewStep> label={t('review.step')} value={step} choices={steps.map((value) => ({ value, label: t(`reviewStep.${value}`) }))} onChange={setStep} />
      {step === 'PROPOSE' && (
        <>
          <SelectField<ProposalKind> label={t('review.proposal')} value={proposal.kind} choices={KINDS.map((value) => ({ value, label: t(`proposal.${value}`) }))} onChange={(kind) => kind && setProposal({ ...proposal, kind })} />
          <Field label={t('review.text')} required>
            {(control) => <Input.TextArea {...control} rows={3} maxLength={4000} value={proposal.text} onChange={(event) => setProposal({ ...proposal, text: event.target.value })} />}
          </Field>
          <div className="grid">
            <NumberField label={t('review.costBefore')} maxLength={15} value={proposal.costBefore ?? 0} onChange={(cost) => setProposal({ ...proposal, costBefore: cost > 0 ? Math.round(cost) : null })} />
            <NumberField label={t('review.costAfter')} maxLength={15} value={proposal.costAfter ?? 0} onChange={(cost) => setProposal({ ...proposal, costAfter: cost > 0 ? Math.round(cost) : null })} />
          </div>
        </>
      )}
      {decides && (
        <div className="grid">
          <Field label={t('number')} required={step !== 'REJECT'}>{(control) => <Input {...control} maxLength={100} value={decision.number} onChange={(event) => setDecision({ ...decision, number: event.target.value })} />}</Field>
          <DateField label={t('review.decidedOn')} required value={decision.on} onChange={(on) => setDecision({ ...decision, on })} />
        </div>
      )}
      {take.isError && <ProblemNotice error={take.error} />}
      <div className="buttons">
        <Button type="primary" loading={take.isPending} onClick={() => take.mutate(step)}>{t(`reviewStep.${step}`)}</Button>
        <Button onClick={onDone}>{c('cancel')}</Button>
      </div>
    </section>
  );
}
