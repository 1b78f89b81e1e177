import Input from 'antd/es/input';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import type { DecisionDraft } from './decision-draft';
import { texts } from './texts';

interface HeadStepProps {
  draft: DecisionDraft;
  change: (part: Partial<DecisionDraft>) => void;
  error: string | null;
}

export function HeadStep({ draft, change, error }: HeadStepProps) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-label={t('s1')}>
      <Field id="trich-yeu" label={t('head.title')} hint={t('head.titleHint')} required error={error}>
        {(control) => <Input.TextArea {...control} autoFocus rows={2} maxLength={1000} value={draft.title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      <div className="grid">
        <Field label={t('head.upstreamNumber')}>
          {(control) => <Input {...control} maxLength={100} value={draft.upstreamNumber} onChange={(event) => change({ upstreamNumber: event.target.value })} />}
        </Field>
        <DateField label={t('head.upstreamIssuedOn')} value={draft.upstreamIssuedOn} onChange={(upstreamIssuedOn) => change({ upstreamIssuedOn })} />
        <DateField label={t('head.upstreamReceivedOn')} value={draft.upstreamReceivedOn} onChange={(upstreamReceivedOn) => change({ upstreamReceivedOn })} />
      </div>
    </section>
  );
}
