import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { legalDate } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import type { AssessmentState, AssessmentStepKind } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { StepAssessment, type AssessmentDetail } from './reviews.generated';
import { texts } from './texts';

function stepsOf(state: AssessmentState): AssessmentStepKind[] {
  switch (state) {
    case 'ASSESSING':
      return ['SEND', 'WITHDRAW'];
    case 'SENT':
      return ['APPRAISE', 'SEND_BACK', 'WITHDRAW'];
    case 'APPRAISED':
      return ['ISSUE', 'WITHDRAW'];
    case 'ISSUED':
    case 'WITHDRAWN':
      return [];
  }
}

/** What can be done with an assessment as it is saved. */
export function AssessmentSteps({ assessment, onDone }: { assessment: AssessmentDetail; onDone: () => void }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [on, setOn] = useState(() => legalDate(new Date()));
  const [opinion, setOpinion] = useState('');
  const [documentNumber, setDocumentNumber] = useState('');
  const take = useMutation({
    mutationFn: async (step: AssessmentStepKind) => (await graphql(StepAssessment, { input: { id: assessment.id, revision: assessment.revision, step, on, opinion: opinion.trim() || null, documentNumber: documentNumber.trim() || null }, idempotencyKey: newId() })).stepAssessment,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['assessments'] });
      onDone();
    },
  });
  return (
    <section className="card" aria-label={t('review.stepOf', { name: assessment.title })}>
      <h2>{assessment.title}</h2>
      <div className="grid">
        <DateField label={t('assessment.on')} value={on} onChange={setOn} />
        {assessment.state === 'SENT' && <Field label={t('assessment.opinion')}>{(control) => <Input.TextArea {...control} rows={2} maxLength={4000} value={opinion} onChange={(event) => setOpinion(event.target.value)} />}</Field>}
        {assessment.state === 'APPRAISED' && <Field label={t('assessment.number')}>{(control) => <Input {...control} maxLength={100} value={documentNumber} onChange={(event) => setDocumentNumber(event.target.value)} />}</Field>}
      </div>
      {take.isError && <ProblemNotice error={take.error} />}
      <div className="buttons">
        {stepsOf(assessment.state).map((step, index) => <Button key={step} type={index === 0 ? 'primary' : 'default'} disabled={on === ''} loading={take.isPending && take.variables === step} onClick={() => take.mutate(step)}>{t(`assessmentStep.${step}`)}</Button>)}
      </div>
    </section>
  );
}
