import type { FormError } from '@/components/error-summary';
import type { IssueApiKeyInput, KeyScope } from '@/lib/graphql/schema.generated';
import type { Translate } from '@/hooks/use-texts';
import type { KeyText } from './texts';

export const SCOPES: KeyScope[] = ['CATALOGUE', 'FIGURES', 'CASES'];

/** What an administrator types; dates as yyyy-MM-dd or ''. */
export interface KeyForm {
  name: string;
  owner: string;
  contact: string;
  purpose: string;
  legalGround: string;
  scopes: KeyScope[];
  units: { id: string; name: string }[];
  fields: { code: string; name: string }[];
  periodFrom: string;
  periodTo: string;
  addresses: string;
  perMinute: string;
  perDay: string;
  expiresOn: string;
}

export const EMPTY: KeyForm = {
  name: '', owner: '', contact: '', purpose: '', legalGround: '', scopes: ['FIGURES'], units: [], fields: [], periodFrom: '', periodTo: '',
  addresses: '', perMinute: '60', perDay: '10000', expiresOn: '',
};

const NEEDED = ['name', 'owner', 'contact', 'purpose', 'legalGround', 'expiresOn'] as const;

export function inputOf(form: KeyForm): IssueApiKeyInput {
  return {
    name: form.name.trim(),
    owner: form.owner.trim(),
    contact: form.contact.trim(),
    purpose: form.purpose.trim(),
    legalGround: form.legalGround.trim(),
    scopes: form.scopes,
    unitIds: form.units.map((unit) => unit.id),
    fieldCodes: form.fields.map((field) => field.code),
    periodFrom: form.periodFrom || null,
    periodTo: form.periodTo || null,
    addresses: form.addresses.split(/[\s,;]+/).filter(Boolean),
    perMinute: Number(form.perMinute),
    perDay: Number(form.perDay),
    expiresOn: form.expiresOn,
  };
}

/** What the form itself can see; the gateway has the last word. */
export function errorsOf(form: KeyForm, today: string, t: Translate<KeyText>): FormError[] {
  const errors: FormError[] = NEEDED.filter((field) => form[field].trim() === '')
    .map((field) => ({ field: idOf(field), message: t('needed', { what: t(field) }) }));
  if (form.scopes.length === 0) errors.push({ field: idOf('scopes'), message: t('needed', { what: t('scopes') }) });
  if (form.expiresOn && form.expiresOn < today) errors.push({ field: idOf('expiresOn'), message: t('expiresPast') });
  if (form.periodFrom && form.periodTo && form.periodTo < form.periodFrom) errors.push({ field: idOf('periodTo'), message: t('periodWrong') });
  for (const [field, most] of [['perMinute', 600], ['perDay', 1_000_000]] as const) {
    const value = Number(form[field]);
    if (!Number.isInteger(value) || value < 1 || value > most) errors.push({ field: idOf(field), message: t('numberWrong', { what: t(field), most }) });
  }
  return errors;
}

export function idOf(field: keyof KeyForm): string {
  return `khoa-${field}`;
}
