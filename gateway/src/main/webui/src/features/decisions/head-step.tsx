import Input from 'antd/es/input';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import type { DecisionDraft, StatedTotals } from './decision-draft';
import { CorrectedDecision, FollowedDecision } from './decision-picker';
import { texts } from './texts';

interface HeadStepProps {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  error: string | null;
}

const TOTALS: (keyof StatedTotals)[] = ['introduced', 'amended', 'replaced', 'abolished', 'total'];

export function HeadStep({ draft, change, error }: HeadStepProps) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-label={t('s1')}>
      <Field id="trich-yeu" label={t('head.title')} hint={t('head.titleHint')} required error={error}>
        {(control) => <Input.TextArea {...control} autoFocus rows={2} maxLength={1000} value={draft.title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      <FollowedDecision
        value={draft.upstreamId}
        number={draft.upstreamNumber}
        onChange={(one) => change(one
          ? { upstreamId: one.id, upstreamNumber: one.number, upstreamIssuedOn: one.issuedOn, upstreamReceivedOn: one.receivedOn, upstreamEffectiveOn: one.effectiveOn ?? '' }
          : { upstreamId: '' })}
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
      <CorrectedDecision value={draft.correctsId} onChange={(correctsId) => change({ correctsId })} />
      <Field label={t('head.recipients')} hint={t('head.recipientsHint')}>
        {(control) => <Input.TextArea {...control} rows={3} value={draft.recipients} onChange={(event) => change({ recipients: event.target.value })} />}
      </Field>
    </section>
  );
}
