import type { FormError } from '@/components/error-summary';
import type { ActOnFeedbackInput, FeedbackAction, RefusalGround } from '@/lib/graphql/schema.generated';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { FeedbackDetail } from './feedback.generated';

export interface FeedbackForm {
  reason: string;
  ground: RefusalGround | '';
  toUnitId: string;
  content: string;
  answer: string;
  number: string;
  signer: string;
  publicText: string;
  files: FileRef[];
}

export type FeedbackPart = 'reason' | 'ground' | 'toUnit' | 'content' | 'answer' | 'publicText';

/** What the dialog of an action asks for. */
export function partsOf(action: FeedbackAction): FeedbackPart[] {
  switch (action) {
    case 'REFUSE': return ['ground', 'reason'];
    case 'FORWARD': return ['toUnit', 'reason'];
    case 'REQUEST_SUPPLEMENT':
    case 'RETURN': return ['reason'];
    case 'SUPPLEMENT': return ['content'];
    case 'ANSWER':
    case 'EMAIL': return ['answer'];
    case 'SUBMIT_PUBLICATION':
    case 'PUBLISH': return ['publicText'];
    case 'ACCEPT':
    case 'START': return [];
    default: return action satisfies never;
  }
}

export function emptyForm(feedback: FeedbackDetail): FeedbackForm {
  return {
    reason: '', ground: '', toUnitId: '', content: '',
    answer: feedback.answer?.text ?? '',
    number: feedback.answer?.number ?? '',
    signer: feedback.answer?.signer ?? '',
    publicText: feedback.publicText ?? feedback.answer?.text ?? '',
    files: [],
  };
}

type ErrorText = 'error.reason' | 'error.ground' | 'error.toUnit' | 'error.content' | 'error.answer' | 'error.publicText';

export function formErrors(form: FeedbackForm, action: FeedbackAction, reasonRequired: boolean, t: (key: ErrorText) => string): FormError[] {
  const parts = partsOf(action);
  const reasonNeeded = reasonRequired || (parts.includes('reason') && action !== 'FORWARD');
  const checks: [boolean, string, ErrorText][] = [
    [parts.includes('ground') && form.ground === '', 'can-cu', 'error.ground'],
    [parts.includes('toUnit') && form.toUnitId === '', 'don-vi-nhan', 'error.toUnit'],
    [reasonNeeded && form.reason.trim() === '', 'ly-do', 'error.reason'],
    [parts.includes('content') && form.content.trim() === '', 'bo-sung', 'error.content'],
    [parts.includes('answer') && form.answer.trim() === '', 'tra-loi', 'error.answer'],
    [parts.includes('publicText') && form.publicText.trim() === '', 'cong-khai', 'error.publicText'],
  ];
  return checks.flatMap(([wrong, field, text]) => (wrong ? [{ field, message: t(text) }] : []));
}

export function toFeedbackInput(form: FeedbackForm, feedback: FeedbackDetail, action: FeedbackAction): ActOnFeedbackInput {
  const parts = partsOf(action);
  return {
    id: feedback.id,
    revision: feedback.revision,
    action,
    reason: form.reason.trim() || null,
    ground: parts.includes('ground') && form.ground !== '' ? form.ground : null,
    toUnitId: parts.includes('toUnit') ? form.toUnitId : null,
    content: parts.includes('content') ? form.content.trim() : null,
    answer: parts.includes('answer')
      ? { number: form.number.trim() || null, signer: form.signer.trim() || null, text: form.answer.trim() }
      : null,
    publicText: parts.includes('publicText') ? form.publicText.trim() : null,
    fileIds: parts.includes('content') ? form.files.map((file) => file.id) : null,
  };
}
