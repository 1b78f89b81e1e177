import Input from 'antd/es/input';
import type { FormError } from '@/components/error-summary';
import { Field } from '@/components/field';
import { useTexts } from '@/hooks/use-texts';
import type { ListDraft } from './list-draft';
import { texts } from './texts';

interface HeadFieldsProps {
  draft: ListDraft;
  change: (part: Partial<ListDraft>) => void;
  errors: FormError[];
}

export function HeadFields({ draft, change, errors }: HeadFieldsProps) {
  const t = useTexts(texts);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message ?? null;
  return (
    <section className="card" aria-label={t('head')}>
      <Field id="trich-yeu" label={t('subject')} required error={errorOf('trich-yeu')}>
        {(control) => <Input.TextArea {...control} rows={2} maxLength={1000} value={draft.title} onChange={(event) => change({ title: event.target.value })} />}
      </Field>
      <div className="grid">
        <Field id="don-gia" label={t('rate')} hint={t('rateHint')} error={errorOf('don-gia')}>
          {(control) => <Input {...control} inputMode="numeric" maxLength={12} value={draft.hourlyRate} onChange={(event) => change({ hourlyRate: event.target.value })} />}
        </Field>
        <Field label={t('rateSource')}>
          {(control) => <Input {...control} maxLength={300} value={draft.hourlyRateSource} onChange={(event) => change({ hourlyRateSource: event.target.value })} />}
        </Field>
      </div>
    </section>
  );
}
