import Input from 'antd/es/input';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { ApplicantKind } from '@/lib/graphql/schema.generated';
import { EarlierDossiersNotice } from './earlier-dossiers';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

const KINDS: ApplicantKind[] = ['CITIZEN', 'ENTERPRISE', 'ORGANISATION', 'AUTHORITY'];

export function ApplicantSection({ draft, update, errorOf }: SectionProps & { errorOf: (field: string) => string | null }) {
  const t = useTexts(texts);
  const c = useCommon();
  const citizen = draft.kind === 'CITIZEN';
  return (
    <section className="card" aria-labelledby="muc-2">
      <h2 id="muc-2">{t('s2')}</h2>
      <div className="grid">
        <Field id="dinh-danh" label={identityLabel(draft.kind, t)} required error={errorOf('dinh-danh')}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              autoComplete="off"
              maxLength={16}
              value={draft.identityNumber}
              onChange={(event) => update({ identityNumber: event.target.value })}
            />
          )}
        </Field>
        <SelectField
          label={t('kind')}
          value={draft.kind}
          choices={KINDS.map((value) => ({ value, label: c(`applicant.${value}`) }))}
          onChange={(kind) => update({ kind: kind || 'CITIZEN' })}
        />
      </div>
      <EarlierDossiersNotice draft={draft} update={update} />
      <div className="grid">
        <Field id="ho-ten" label={citizen ? t('name') : t('orgName')} required error={errorOf('ho-ten')}>
          {(control) => <Input {...control} autoComplete="off" maxLength={200} value={draft.name} onChange={(event) => update({ name: event.target.value })} />}
        </Field>
        {citizen && <DateField label={t('birthDate')} value={draft.birthDate} onChange={(birthDate) => update({ birthDate })} />}
        <Field id="dien-thoai" label={t('phone')} error={errorOf('dien-thoai')}>
          {(control) => <Input {...control} inputMode="tel" autoComplete="off" maxLength={20} value={draft.phone} onChange={(event) => update({ phone: event.target.value })} />}
        </Field>
        <Field label={t('email')}>
          {(control) => <Input {...control} inputMode="email" autoComplete="off" maxLength={200} value={draft.email} onChange={(event) => update({ email: event.target.value })} />}
        </Field>
        <Field label={t('address')} className="wide">
          {(control) => <Input {...control} autoComplete="off" maxLength={500} value={draft.address} onChange={(event) => update({ address: event.target.value })} />}
        </Field>
      </div>
    </section>
  );
}

function identityLabel(kind: ApplicantKind, t: (key: 'identity' | 'taxCode' | 'identityAny') => string): string {
  switch (kind) {
    case 'CITIZEN': return t('identity');
    case 'ENTERPRISE': return t('taxCode');
    case 'AUTHORITY':
    case 'ORGANISATION': return t('identityAny');
    default: return kind satisfies never;
  }
}
