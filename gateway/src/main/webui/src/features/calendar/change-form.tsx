import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { ChangeCalendar, DryRunCalendar } from './calendar.generated';
import { DryRunResult } from './dry-run-result';
import { changed, complete, emptyLayer, type DayForm, type DayKind, type Layer } from './layer-change';
import { texts } from './texts';

const KINDS: DayKind[] = ['OFF', 'MAKE_UP', 'NONE'];
type Place = 'NATION' | 'PROVINCE' | 'unit';
const PLACES: Place[] = ['NATION', 'PROVINCE', 'unit'];
const BLANK: DayForm = { kind: 'OFF', date: '', name: '', reason: '', document: '' };

/** One day of one layer: first what it would move, then it is applied. */
export function ChangeForm({ layers }: { layers: Layer[] }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [place, setPlace] = useState<Place>('PROVINCE');
  const [unit, setUnit] = useState('');
  const [form, setForm] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const layerId = place === 'unit' ? unit : place;
  const layer = layers.find((each) => each.layerId === layerId) ?? emptyLayer(layerId);
  const ready = layerId !== '' && complete(form);
  const dryRun = useMutation({
    mutationFn: () => graphql(DryRunCalendar, { change: changed(layer, form) }),
  });
  const apply = useMutation({
    mutationFn: async () => (await graphql(ChangeCalendar, { change: changed(layer, form) })).changeCalendarLayer,
    onSuccess: () => {
      dryRun.reset();
      setForm(BLANK);
      setTried(false);
    },
    onSettled: () => {
      for (const name of ['calendar-layers', 'calendar-changes']) void queries.invalidateQueries({ queryKey: [name] });
    },
  });
  const change = (part: Partial<DayForm>) => {
    dryRun.reset();
    setForm((before) => ({ ...before, ...part }));
  };
  const ask = () => {
    setTried(true);
    if (!ready) return;
    apply.reset();
    dryRun.mutate();
  };
  return (
    <section className="card" aria-label={t('addTitle')}>
      <h2>{t('addTitle')}</h2>
      <div className="grid">
        <SelectField label={t('layer')} value={place} choices={PLACES.map((value) => ({ value, label: t(`layer.${value}`) }))} onChange={(value) => { dryRun.reset(); setPlace(value || 'PROVINCE'); }} />
        {place === 'unit' && <UnitPicker id="don-vi" label={t('unit')} value={unit} required onChange={(chosen) => { dryRun.reset(); setUnit(chosen?.id ?? ''); }} />}
        <SelectField label={t('kind')} value={form.kind} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => change({ kind: value || 'OFF' })} />
        <DateField id="ngay" label={t('date')} value={form.date} required onChange={(date) => change({ date })} />
        {form.kind !== 'NONE' && (
          <Field id="ten" label={t('name')} required>{(control) => <Input {...control} value={form.name} maxLength={200} onChange={(event) => change({ name: event.target.value })} />}</Field>
        )}
        <Field id="ly-do" label={t('reason')} hint={t('reasonHint')} required>{(control) => <Input {...control} value={form.reason} maxLength={500} onChange={(event) => change({ reason: event.target.value })} />}</Field>
        <Field id="van-ban" label={t('document')}>{(control) => <Input {...control} value={form.document} maxLength={200} onChange={(event) => change({ document: event.target.value })} />}</Field>
      </div>
      {tried && !ready && <p role="alert" className="field-error">{t('needed')}</p>}
      <Button onClick={ask} loading={dryRun.isPending}>{t('preview')}</Button>
      {dryRun.error && <ProblemNotice error={dryRun.error} />}
      {dryRun.data && <DryRunResult dossiers={dryRun.data.calendarDryRun} feedbacks={dryRun.data.calendarFeedbackDryRun} />}
      {dryRun.data && <Button type="primary" loading={apply.isPending} onClick={() => apply.mutate()}>{t('apply')}</Button>}
      {apply.error && <ProblemNotice error={apply.error} />}
      {apply.isSuccess && <p role="status" className="notice notice-info">{t('applied')}</p>}
    </section>
  );
}
