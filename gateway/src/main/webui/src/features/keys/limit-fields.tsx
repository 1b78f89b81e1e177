import Input from 'antd/es/input';
import { useQuery } from '@tanstack/react-query';
import { Chips } from '@/components/chips';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useTexts } from '@/hooks/use-texts';
import { fields } from '@/lib/fields';
import { idOf, SCOPES, type KeyForm } from './key-form';
import { texts } from './texts';

interface LimitFieldsProps {
  form: KeyForm;
  onChange: (part: Partial<KeyForm>) => void;
  errorOf: (field: string) => string | null;
}

/** What the key opens: scopes, units, fields, days and network addresses. */
export function LimitFields({ form, onChange, errorOf }: LimitFieldsProps) {
  const t = useTexts(texts);
  const known = useQuery(fields).data ?? [];
  const wrongScopes = errorOf(idOf('scopes'));
  const toggle = (scope: KeyForm['scopes'][number]) =>
    onChange({ scopes: form.scopes.includes(scope) ? form.scopes.filter((each) => each !== scope) : [...form.scopes, scope] });
  return (
    <>
      <fieldset className="radios" id={idOf('scopes')} tabIndex={-1}>
        <legend>{t('scopes')} *</legend>
        <div className="radio-row">
          {SCOPES.map((scope) => (
            <label key={scope} className="radio">
              <input type="checkbox" checked={form.scopes.includes(scope)} onChange={() => toggle(scope)} />
              {t(`scope.${scope}`)}
            </label>
          ))}
        </div>
        {wrongScopes && <div className="field-error">{wrongScopes}</div>}
      </fieldset>
      <div>
        <UnitPicker
          key={form.units.length}
          id={idOf('units')}
          label={t('units')}
          hint={t('unitsHint')}
          value=""
          onChange={(unit) => unit && onChange({ units: [...form.units.filter((each) => each.id !== unit.id), { id: unit.id, name: unit.name }] })}
        />
        <Chips chips={form.units.map((unit) => ({ key: unit.id, label: unit.name, onRemove: () => onChange({ units: form.units.filter((each) => each.id !== unit.id) }) }))} />
      </div>
      <div>
        <SelectField
          id={idOf('fields')}
          label={t('fields')}
          hint={t('fieldsHint')}
          value=""
          empty={t('addField')}
          choices={known.filter((field) => form.fields.every((each) => each.code !== field.code)).map((field) => ({ value: field.code, label: field.name }))}
          onChange={(code) => {
            const field = known.find((each) => each.code === code);
            if (field) onChange({ fields: [...form.fields, { code: field.code, name: field.name }] });
          }}
        />
        <Chips chips={form.fields.map((field) => ({ key: field.code, label: field.name, onRemove: () => onChange({ fields: form.fields.filter((each) => each.code !== field.code) }) }))} />
      </div>
      <DateField id={idOf('periodFrom')} label={t('periodFrom')} hint={t('periodHint')} value={form.periodFrom} onChange={(periodFrom) => onChange({ periodFrom })} />
      <DateField id={idOf('periodTo')} label={t('periodTo')} value={form.periodTo} error={errorOf(idOf('periodTo'))} onChange={(periodTo) => onChange({ periodTo })} />
      <Field id={idOf('addresses')} label={t('addresses')} hint={t('addressesHint')}>
        {(control) => <Input {...control} value={form.addresses} maxLength={2000} onChange={(event) => onChange({ addresses: event.target.value })} />}
      </Field>
    </>
  );
}
