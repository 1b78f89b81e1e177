import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { ErrorSummary, type FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { problemOf } from '@/lib/problem';
import { RegisterUpstream, type UpstreamRow } from './decisions.generated';
import { texts } from './texts';

interface UpstreamFormProps {
  entry: UpstreamRow | null;
  onDone: () => void;
}

/** Registers a ministry's decision, or mends its entry. */
export function UpstreamForm({ entry, onDone }: UpstreamFormProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const queries = useQueryClient();
  const [form, setForm] = useState({
    number: entry?.number ?? '', issuer: entry?.issuer ?? '', title: entry?.title ?? '', issuedOn: entry?.issuedOn ?? '', receivedOn: entry?.receivedOn ?? '',
    effectiveOn: entry?.effectiveOn ?? '', unitId: entry?.unit?.id ?? '', noAnswerReason: entry?.noAnswerReason ?? '',
  });
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(0);
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const save = useMutation({
    mutationFn: async () => (await graphql(RegisterUpstream, {
      input: {
        id: entry?.id ?? null, revision: entry?.revision ?? null, number: form.number.trim(), issuer: form.issuer.trim(), title: form.title.trim(), issuedOn: form.issuedOn,
        receivedOn: form.receivedOn, effectiveOn: form.effectiveOn || null, unitId: form.unitId || null, noAnswerReason: form.noAnswerReason.trim() || null,
      },
      idempotencyKey: key,
    })).registerUpstreamDecision,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['upstream'] });
      onDone();
    },
    onError: (error) => {
      if (problemOf(error).kind === 'refused') setKey(newId());
    },
  });
  const errors: FormError[] = [];
  if (form.number.trim() === '') errors.push({ field: 'so-bo', message: t('error.number') });
  if (form.issuer.trim() === '') errors.push({ field: 'bo', message: t('error.issuer') });
  if (form.title.trim() === '') errors.push({ field: 'trich-yeu-bo', message: t('error.title') });
  if (form.issuedOn === '') errors.push({ field: 'ngay-bo', message: t('error.issuedOn') });
  if (form.receivedOn === '' || form.receivedOn < form.issuedOn) errors.push({ field: 'ngay-nhan', message: t('error.receivedOn') });
  const errorOf = (field: string) => (tried ? errors.find((error) => error.field === field)?.message ?? null : null);
  return (
    <form
      className="card"
      aria-label={t('upstream.register')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried((times) => times + 1);
        if (errors.length === 0 && !save.isPending) save.mutate();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <ErrorSummary errors={tried ? errors : []} attempt={tried} />
      <div className="grid">
        <Field id="so-bo" label={t('number')} required error={errorOf('so-bo')}>
          {(control) => <Input {...control} autoFocus maxLength={100} value={form.number} onChange={(event) => change({ number: event.target.value })} />}
        </Field>
        <Field id="bo" label={t('upstream.issuer')} required error={errorOf('bo')}>
          {(control) => <Input {...control} maxLength={200} value={form.issuer} onChange={(event) => change({ issuer: event.target.value })} />}
        </Field>
        <DateField id="ngay-bo" label={t('head.upstreamIssuedOn')} required value={form.issuedOn} onChange={(issuedOn) => change({ issuedOn })} error={errorOf('ngay-bo')} />
        <DateField id="ngay-nhan" label={t('head.upstreamReceivedOn')} required value={form.receivedOn} onChange={(receivedOn) => change({ receivedOn })} error={errorOf('ngay-nhan')} />
        <DateField label={t('head.upstreamEffectiveOn')} value={form.effectiveOn} onChange={(effectiveOn) => change({ effectiveOn })} />
        <UnitPicker id="so-tham-muu" label={t('upstream.unit')} level="DEPARTMENT" value={form.unitId} onChange={(unit) => change({ unitId: unit?.id ?? '' })} />
      </div>
      <Field id="trich-yeu-bo" label={t('subject')} required error={errorOf('trich-yeu-bo')}>
        {(control) => <Input.TextArea {...control} rows={2} maxLength={1000} value={form.title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      <Field label={t('upstream.noAnswer')} hint={t('upstream.noAnswerHint')}>
        {(control) => <Input {...control} maxLength={1000} value={form.noAnswerReason} onChange={(event) => change({ noAnswerReason: event.target.value })} />}
      </Field>
      {save.isError && <ProblemNotice error={save.error} />}
      <div className="buttons buttons-end">
        <Button onClick={onDone}>{c('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>{t('upstream.save')}</Button>
      </div>
    </form>
  );
}
