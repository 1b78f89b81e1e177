import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { AssessedProcedureInput, DecisionLineKind } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { NumberField } from './number-field';
import { DraftAssessment, type AssessmentDetail } from './reviews.generated';
import { texts } from './texts';

const CHANGES: DecisionLineKind[] = ['INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH'];
const CRITERIA = ['necessary', 'reasonable', 'lawful'] as const;
const EMPTY: AssessedProcedureInput = { change: 'INTRODUCE', code: null, name: '', necessary: true, reasonable: true, lawful: true, costBefore: null, costAfter: null, conclusion: null };

/** Writes an assessment: the document and each procedure in it. */
export function AssessmentForm({ assessment, onDone }: { assessment: AssessmentDetail | null; onDone: () => void }) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const [title, setTitle] = useState(assessment?.title ?? '');
  const [procedures, setProcedures] = useState<AssessedProcedureInput[]>(assessment?.procedures ?? [EMPTY]);
  const [key, setKey] = useState(newId);
  const save = useMutation({
    mutationFn: async () => (await graphql(DraftAssessment, { input: { id: assessment?.id ?? null, revision: assessment?.revision ?? null, title: title.trim(), procedures }, idempotencyKey: key })).draftAssessment,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['assessments'] });
      onDone();
    },
    onError: () => setKey(newId()),
  });
  const change = (at: number, part: Partial<AssessedProcedureInput>) => setProcedures(procedures.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <section className="card" aria-label={t('assessment.new')}>
      <Field label={t('assessment.document')} required>
        {(control) => <Input.TextArea {...control} rows={2} maxLength={1000} value={title} onChange={(event) => setTitle(event.target.value)} />}
      </Field>
      {procedures.map((one, at) => (
        <fieldset key={at} className="card">
          <legend>{t('assessment.procedureNo', { no: at + 1 })}</legend>
          <div className="grid">
            <SelectField<DecisionLineKind> label={t('action')} value={one.change} choices={CHANGES.map((value) => ({ value, label: c(`lineKind.${value}`) }))} onChange={(value) => value && change(at, { change: value })} />
            <Field label={t('code')}>{(control) => <Input {...control} maxLength={60} value={one.code ?? ''} onChange={(event) => change(at, { code: event.target.value || null })} />}</Field>
            <Field label={t('procedure')} required>{(control) => <Input {...control} maxLength={1000} value={one.name} onChange={(event) => change(at, { name: event.target.value })} />}</Field>
            <NumberField label={t('review.costBefore')} maxLength={15} value={one.costBefore ?? 0} onChange={(cost) => change(at, { costBefore: cost > 0 ? Math.round(cost) : null })} />
            <NumberField label={t('review.costAfter')} maxLength={15} value={one.costAfter ?? 0} onChange={(cost) => change(at, { costAfter: cost > 0 ? Math.round(cost) : null })} />
          </div>
          {CRITERIA.map((criterion) => <Checkbox key={criterion} checked={one[criterion]} onChange={(event) => change(at, { [criterion]: event.target.checked })}>{t(`criterion.${criterion}`)}</Checkbox>)}
          {procedures.length > 1 && <Button aria-label={t('assessment.removeNo', { no: at + 1 })} onClick={() => setProcedures(procedures.filter((_, index) => index !== at))}>{c('remove')}</Button>}
        </fieldset>
      ))}
      <Button onClick={() => setProcedures([...procedures, EMPTY])}>{t('assessment.add')}</Button>
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="buttons buttons-end">
        <Button onClick={onDone}>{c('cancel')}</Button>
        <Button type="primary" disabled={title.trim() === '' || procedures.some((one) => one.name.trim() === '')} loading={save.isPending} onClick={() => save.mutate()}>{t('save')}</Button>
      </div>
    </section>
  );
}
