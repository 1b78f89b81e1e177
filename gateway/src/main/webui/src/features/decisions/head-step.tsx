import Input from 'antd/es/input';
import { useQuery } from '@tanstack/react-query';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import type { DecisionDraft, StatedTotals } from './decision-draft';
import { listDecisions, listUpstream } from './decision-queries';
import { texts } from './texts';

interface HeadStepProps {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  error: string | null;
}

const TOTALS: (keyof StatedTotals)[] = ['introduced', 'amended', 'replaced', 'abolished', 'total'];

export function HeadStep({ draft, change, error }: HeadStepProps) {
  const t = useTexts(texts);
  const registered = useQuery(listUpstream({ open: true }, '')).data?.edges.map((edge) => edge.node) ?? [];
  const issued = useQuery(listDecisions({ status: 'ISSUED' }, '')).data?.edges.map((edge) => edge.node) ?? [];
  const follow = (id: string) => {
    const one = registered.find((upstream) => upstream.id === id);
    change(one
      ? { upstreamId: one.id, upstreamNumber: one.number, upstreamIssuedOn: one.issuedOn, upstreamReceivedOn: one.receivedOn, upstreamEffectiveOn: one.effectiveOn ?? '' }
      : { upstreamId: '' });
  };
  const known = registered.some((one) => one.id === draft.upstreamId);
  return (
    <section className="card" aria-label={t('s1')}>
      <Field id="trich-yeu" label={t('head.title')} hint={t('head.titleHint')} required error={error}>
        {(control) => <Input.TextArea {...control} autoFocus rows={2} maxLength={1000} value={draft.title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      <SelectField
        label={t('head.upstream')}
        hint={t('head.upstreamHint')}
        value={draft.upstreamId}
        empty={t('head.upstreamNone')}
        choices={[
          ...registered.map((one) => ({ value: one.id, label: `${one.number} – ${one.issuer} (${day(one.receivedOn)})` })),
          ...(draft.upstreamId && !known ? [{ value: draft.upstreamId, label: draft.upstreamNumber }] : []),
        ]}
        onChange={follow}
      />
      {draft.upstreamId === '' && (
        <div className="grid">
          <Field label={t('head.upstreamNumber')}>
            {(control) => <Input {...control} maxLength={100} value={draft.upstreamNumber} onChange={(event) => change({ upstreamNumber: event.target.value })} />}
          </Field>
          <DateField label={t('head.upstreamIssuedOn')} value={draft.upstreamIssuedOn} onChange={(upstreamIssuedOn) => change({ upstreamIssuedOn })} />
          <DateField label={t('head.upstreamReceivedOn')} value={draft.upstreamReceivedOn} onChange={(upstreamReceivedOn) => change({ upstreamReceivedOn })} />
          <DateField label={t('head.upstreamEffectiveOn')} value={draft.upstreamEffectiveOn} onChange={(upstreamEffectiveOn) => change({ upstreamEffectiveOn })} />
        </div>
      )}
      <fieldset className="rows">
        <legend>{t('head.stated')}</legend>
        <p className="hint">{t('head.statedHint')}</p>
        <div className="grid">
          {TOTALS.map((name) => (
            <Field key={name} label={t(`head.stated.${name}`)}>
              {(control) => <Input {...control} inputMode="numeric" maxLength={4} value={draft.stated[name]} onChange={(event) => change({ stated: { ...draft.stated, [name]: event.target.value } })} />}
            </Field>
          ))}
        </div>
      </fieldset>
      <SelectField
        label={t('head.corrects')}
        value={draft.correctsId}
        empty={t('head.correctsNone')}
        choices={issued.map((one) => ({ value: one.id, label: `${one.number ?? ''} – ${one.title}` }))}
        onChange={(correctsId) => change({ correctsId })}
      />
      <Field label={t('head.recipients')} hint={t('head.recipientsHint')}>
        {(control) => <Input.TextArea {...control} rows={3} value={draft.recipients} onChange={(event) => change({ recipients: event.target.value })} />}
      </Field>
    </section>
  );
}
