import type { FormError } from '@/components/error-summary';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { FeedbackCategory, FeedbackChannel, SubmitFeedbackInput } from '@/lib/graphql/schema.generated';

/** Channels that an officer writes down for the citizen. */
export const TAKEN_DOWN: FeedbackChannel[] = ['PHONE', 'IN_PERSON', 'LETTER'];

export interface TakeDownForm {
  channel: FeedbackChannel;
  category: FeedbackCategory;
  title: string;
  content: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  place: string;
  concernedUnitId: string;
  dossierCode: string;
  files: FileRef[];
}

export function emptyTakeDown(unitId: string): TakeDownForm {
  return {
    channel: 'IN_PERSON', category: 'SERVICE', title: '', content: '', name: '', phone: '', email: '', address: '', place: '',
    concernedUnitId: unitId, dossierCode: '', files: [],
  };
}

type ErrorText = 'error.title' | 'error.words' | 'error.sender';

export function takeDownErrors(form: TakeDownForm, t: (key: ErrorText) => string): FormError[] {
  const checks: [string, string, ErrorText][] = [
    [form.title, 'tom-tat', 'error.title'], [form.content, 'noi-dung', 'error.words'], [form.name, 'ho-ten', 'error.sender'],
  ];
  return checks.flatMap(([value, field, text]) => (value.trim() === '' ? [{ field, message: t(text) }] : []));
}

export function toSubmission(form: TakeDownForm): SubmitFeedbackInput {
  const orNull = (text: string) => text.trim() || null;
  return {
    category: form.category,
    channel: form.channel,
    title: form.title.trim(),
    content: form.content.trim(),
    sender: { name: form.name.trim(), phone: orNull(form.phone), email: orNull(form.email), address: orNull(form.address) },
    place: orNull(form.place),
    concernedUnitId: form.concernedUnitId || null,
    procedureCode: null,
    dossierCode: orNull(form.dossierCode),
    fileIds: form.files.map((file) => file.id),
  };
}
