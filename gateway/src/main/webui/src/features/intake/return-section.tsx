import Input from 'antd/es/input';
import { Field } from '@/components/field';
import { RadioField } from '@/components/radio-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { ReturnBy } from '@/lib/graphql/schema.generated';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

const WAYS: ReturnBy[] = ['COUNTER', 'POST', 'ONLINE'];

export function ReturnSection({ draft, update }: SectionProps) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <section className="card" aria-labelledby="muc-5">
      <h2 id="muc-5">{t('s5')}</h2>
      <RadioField
        legend={t('returnBy')}
        value={draft.returnBy}
        choices={WAYS.map((value) => ({ value, label: c(`returnBy.${value}`) }))}
        onChange={(returnBy) => update({ returnBy })}
      />
      <Field label={t('note')}>
        {(control) => <Input {...control} maxLength={1000} value={draft.note} onChange={(event) => update({ note: event.target.value })} />}
      </Field>
    </section>
  );
}
