import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { ChangeResult } from './change-result';
import { NewUnits, OldUnits } from './change-units';
import { texts } from './texts';
import { blank, CHANGE_KINDS, complete, inputOf, reshaped, type ChangeForm as Form } from './unit-change';
import { ChangeUnits, DryRunUnitChange } from './units.generated';

const TOUCHED = ['unit-changes', 'units-on', 'unit-in-full', 'units', 'unit', 'divided'];

/** A change of units as the document orders it: first what it would touch, then it is decided. */
export function ChangeForm({ unitId }: { unitId: string }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [form, setForm] = useState(() => blank(unitId ? 'RENAME' : 'MERGE', unitId));
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(false);
  const dryRun = useMutation({ mutationFn: async () => (await graphql(DryRunUnitChange, { change: inputOf(form) })).unitChangeDryRun });
  const decide = useMutation({
    mutationFn: async () => (await graphql(ChangeUnits, { change: inputOf(form), idempotencyKey: key })).changeUnits,
    onSuccess: () => {
      dryRun.reset();
      setForm(blank('MERGE'));
      setTried(false);
      setKey(newId());
    },
    onSettled: () => {
      for (const name of TOUCHED) void queries.invalidateQueries({ queryKey: [name] });
    },
  });
  const put = (next: Form) => {
    dryRun.reset();
    decide.reset();
    setKey(newId());
    setForm(next);
  };
  const change = (part: Partial<Form>) => put({ ...form, ...part });
  const ask = () => {
    setTried(true);
    if (!complete(form)) return;
    decide.reset();
    dryRun.mutate();
  };
  return (
    <section className="card" aria-label={t('change.title')}>
      <h2>{t('change.title')}</h2>
      <SelectField id="loai" label={t('change.kind')} value={form.kind} choices={CHANGE_KINDS.map((value) => ({ value, label: t(`changes.kind.${value}`) }))} onChange={(kind) => kind && put(reshaped(form, kind))} />
      <p className="hint">{t(`change.hint.${form.kind}`)}</p>
      <OldUnits form={form} onChange={(units) => change({ units })} />
      <NewUnits form={form} onChange={(results) => change({ results })} />
      <div className="grid">
        <DateField id="hieu-luc" label={t('change.from')} hint={t('change.fromHint')} value={form.effectiveOn} required onChange={(effectiveOn) => change({ effectiveOn })} />
        <Field id="van-ban" label={t('change.document')} hint={t('change.documentHint')} required>{(control) => <Input {...control} value={form.document} maxLength={100} onChange={(event) => change({ document: event.target.value })} />}</Field>
        <DateField id="ngay-van-ban" label={t('change.documentOn')} value={form.documentOn} required onChange={(documentOn) => change({ documentOn })} />
        <Field id="ly-do" label={t('change.reason')} required={form.kind === 'DISSOLVE'}>{(control) => <Input {...control} value={form.reason} maxLength={1000} onChange={(event) => change({ reason: event.target.value })} />}</Field>
      </div>
      {tried && !complete(form) && <p role="alert" className="field-error">{t('change.needed')}</p>}
      <Button onClick={ask} loading={dryRun.isPending}>{t('change.preview')}</Button>
      {dryRun.error && <ProblemNotice error={dryRun.error} />}
      {dryRun.data && <ChangeResult result={dryRun.data} dissolved={form.kind === 'DISSOLVE'} />}
      {dryRun.data?.problems.length === 0 && (
        <>
          <p>{t('change.final')}</p>
          <Button type="primary" loading={decide.isPending} onClick={() => decide.mutate()}>{t('change.decide')}</Button>
        </>
      )}
      {decide.error && <ProblemNotice error={decide.error} />}
      {decide.isSuccess && <p role="status" className="notice notice-good">{t('change.done')}</p>}
    </section>
  );
}
