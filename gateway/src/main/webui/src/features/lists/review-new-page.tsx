import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { ProcedurePicker } from '@/components/procedure-picker';
import { RadioField } from '@/components/radio-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { graphql } from '@/lib/graphql/client';
import type { ReviewItemInput } from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import { InternalProcedurePicker } from './internal-procedure-picker';
import { DraftReviewPlan } from './reviews.generated';
import { texts } from './texts';

const EMPTY: ReviewItemInput = { subjectCode: '', subjectName: '', internal: false, unitId: '', dueOn: '' };

/** A new plan: which procedures, of the catalogue or internal ones (TTHC nội bộ), by whom, until when. */
export function NewReviewPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState('');
  const [items, setItems] = useState<ReviewItemInput[]>([]);
  const [item, setItem] = useState<ReviewItemInput>(EMPTY);
  const [key, setKey] = useState(newId);
  const whole = item.subjectCode !== '' && item.unitId !== '' && item.dueOn !== '' && !items.some((one) => one.subjectCode === item.subjectCode);
  const save = useMutation({
    mutationFn: async () => (await graphql(DraftReviewPlan, { input: { title: title.trim(), items }, idempotencyKey: key })).draftReviewPlan,
    onSuccess: (plan) => {
      void queries.invalidateQueries({ queryKey: ['review-plans'] });
      void navigate(`/danh-muc/ra-soat/${plan.id}`, { replace: true });
    },
    onError: () => setKey(newId()),
  });
  const picked = item.subjectCode ? { code: item.subjectCode, name: item.subjectName } : null;
  const pick = (procedure: { code: string; name: string } | null) => setItem({ ...item, subjectCode: procedure?.code ?? '', subjectName: procedure?.name ?? '' });
  return (
    <Page title={t('review.new')}>
      <section className="card">
        <Field id="ten" label={t('review.title')} required>
          {(control) => <Input.TextArea {...control} rows={2} maxLength={1000} value={title} onChange={(event) => setTitle(event.target.value)} />}
        </Field>
        <ul>
          {items.map((one) => (
            <li key={one.subjectCode}>
              {one.subjectCode} {one.subjectName}{one.internal && ` (${t('review.internal')})`} · {t('review.dueOn')}: {day(one.dueOn)}{' '}
              <Button size="small" aria-label={t('review.remove', { name: one.subjectName })} onClick={() => setItems(items.filter((other) => other !== one))}>{c('remove')}</Button>
            </li>
          ))}
        </ul>
        <fieldset className="card">
          <legend>{t('review.add')}</legend>
          <RadioField
            legend={t('review.subject')}
            value={item.internal ? 'internal' : 'catalogue'}
            choices={[{ value: 'catalogue', label: t('review.ofCatalogue') }, { value: 'internal', label: t('review.internal') }]}
            onChange={(value) => setItem({ ...item, subjectCode: '', subjectName: '', internal: value === 'internal' })}
          />
          {item.internal
            ? <InternalProcedurePicker id="thu-tuc-noi-bo" label={t('review.internal')} picked={picked} onPick={pick} />
            : <ProcedurePicker id="thu-tuc" label={t('procedure')} picked={picked} onPick={pick} />}
          <div className="grid">
            <UnitPicker id="don-vi" label={t('review.unit')} value={item.unitId} onChange={(unit) => setItem({ ...item, unitId: unit?.id ?? '' })} />
            <DateField label={t('review.dueOn')} value={item.dueOn} onChange={(dueOn) => setItem({ ...item, dueOn })} />
          </div>
          <Button
            disabled={!whole}
            onClick={() => {
              setItems([...items, item]);
              setItem({ ...EMPTY, internal: item.internal, unitId: item.unitId, dueOn: item.dueOn });
            }}
          >
            {t('review.add')}
          </Button>
        </fieldset>
        {save.isError && <ProblemNotice error={save.error} />}
        <div className="buttons buttons-end">
          <Button type="primary" size="large" disabled={title.trim() === '' || items.length === 0} loading={save.isPending} onClick={() => save.mutate()}>{t('save')}</Button>
        </div>
      </section>
    </Page>
  );
}
