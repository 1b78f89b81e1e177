import type { FormError } from '@/components/error-summary';
import type { FeedbackCategory } from '@/lib/graphql/schema.generated';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import { newId } from '@/lib/new-id';
import type { NewFeedback } from './public-api';

export interface FeedbackDraft {
  idempotencyKey: string;
  category: FeedbackCategory;
  title: string;
  content: string;
  place: string;
  concernedUnitId: string;
  dossierCode: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  website: string;
  files: FileRef[];
}

/** Files of one feedback or supplement, as the service allows. */
export const MOST_FILES = 5;

export type SendStep = 1 | 2 | 3;
export type SendErrorText = 'error.content' | 'error.subject' | 'error.name' | 'error.contact' | 'error.email' | 'error.phone';

export function emptyDraft(): FeedbackDraft {
  return {
    idempotencyKey: newId(), category: 'SERVICE', title: '', content: '', place: '', concernedUnitId: '', dossierCode: '',
    name: '', phone: '', email: '', address: '', website: '', files: [],
  };
}

/** What stands against going on from a step. */
export function errorsOf(draft: FeedbackDraft, step: SendStep, t: (key: SendErrorText) => string): FormError[] {
  const errors: FormError[] = [];
  const add = (field: string, key: SendErrorText) => errors.push({ field, message: t(key) });
  switch (step) {
    case 1:
      if (draft.content.trim() === '') add('noi-dung', 'error.content');
      if (draft.title.trim() === '') add('tom-tat', 'error.subject');
      return errors;
    case 2: return errors;
    case 3:
      if (draft.name.trim() === '') add('ho-ten', 'error.name');
      if (draft.phone.trim() === '' && draft.email.trim() === '') add('dien-thoai', 'error.contact');
      if (draft.phone.trim() !== '' && !/^\+?[0-9][0-9 .()-]{7,19}$/.test(draft.phone.trim())) add('dien-thoai', 'error.phone');
      if (draft.email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim())) add('thu-dien-tu', 'error.email');
      return errors;
    default: return step satisfies never;
  }
}

export function toFeedback(draft: FeedbackDraft): NewFeedback {
  const orNull = (text: string) => text.trim() || null;
  return {
    category: draft.category,
    title: draft.title.trim(),
    content: draft.content.trim(),
    sender: { name: draft.name.trim(), phone: orNull(draft.phone), email: orNull(draft.email), address: orNull(draft.address) },
    place: orNull(draft.place),
    concernedUnitId: draft.concernedUnitId || null,
    procedureCode: null,
    dossierCode: orNull(draft.dossierCode),
    website: draft.website,
    fileIds: (draft.files ?? []).map((file) => file.id),
  };
}
