import { queryOptions } from '@tanstack/react-query';
import type { Deadline } from '@/lib/graphql/fragments.generated';
import type { DossierState, FeedbackCategory, FeedbackState, Outcome } from '@/lib/graphql/schema.generated';
import { sendJson } from '@/lib/http';
import { reader, type Reader } from '@/lib/reader';

/** Where a dossier is and when it is due; nothing personal. */
export interface PublicDossier {
  code: string;
  state: DossierState;
  procedureCode: string | null;
  procedureName: string | null;
  receivedAt: string | null;
  dueAt: string | null;
  endedAt: string | null;
  returnedAt: string | null;
  stepName: string | null;
  receivingUnitId: string | null;
  handlingUnitId: string | null;
  /** What the applicant is asked for; null when nothing is. */
  reason: string | null;
  outcome: Outcome | null;
  deadline: Deadline | null;
  steps: { at: string; state: DossierState }[];
}

export interface PublicFeedback {
  code: string;
  state: FeedbackState;
  title: string;
  receivedAt: string;
  dueAt: string;
  deadline: Deadline | null;
  answer: { text: string; number: string | null; signer: string | null } | null;
  refusalGround: string | null;
  reason: string | null;
  steps: { at: string; state: FeedbackState }[];
}

export interface PublishedFeedback {
  code: string;
  category: FeedbackCategory;
  title: string | null;
  text: string;
  responsibleUnitId: string | null;
  receivedAt: string;
  publishedAt: string | null;
}

export interface NewFeedback {
  category: FeedbackCategory;
  title: string;
  content: string;
  sender: { name: string; phone: string | null; email: string | null; address: string | null };
  place: string | null;
  concernedUnitId: string | null;
  procedureCode: string | null;
  dossierCode: string | null;
  /** Left empty by people; programs fill it in. */
  website: string;
  fileIds: string[];
}

export interface Supplement {
  secret: string;
  content: string;
  fileIds: string[];
}

export interface FeedbackReceipt {
  code: string;
  secret: string;
  dueAt: string | null;
  refused: boolean;
}

/** Not in the address, which is logged on the way; a header takes no letters outside ASCII, and no secret has any. */
function withSecret(secret: string): Record<string, string> {
  return { 'X-Check-Secret': encodeURIComponent(secret) };
}

export function followDossier(code: string, secret: string) {
  return queryOptions({
    queryKey: ['public', 'dossier', code, secret],
    queryFn: async ({ signal }) =>
      publicDossier(reader(await sendJson(`/public/dossiers/${encodeURIComponent(code)}`, { signal, headers: withSecret(secret) }))),
    enabled: code !== '' && secret !== '',
    retry: false,
  });
}

export function followFeedback(code: string, secret: string) {
  return queryOptions({
    queryKey: ['public', 'feedback', code, secret],
    queryFn: async ({ signal }) =>
      publicFeedback(reader(await sendJson(`/public/feedbacks/${encodeURIComponent(code)}`, { signal, headers: withSecret(secret) }))),
    enabled: code !== '' && secret !== '',
    retry: false,
  });
}

export const PUBLISHED_PAGE = 20;

export function publishedFeedbacks(after: string) {
  return queryOptions({
    queryKey: ['public', 'feedbacks', after],
    queryFn: async ({ signal }) => {
      const page = reader(await sendJson(`/public/feedbacks?first=${PUBLISHED_PAGE}${after ? `&after=${encodeURIComponent(after)}` : ''}`, { signal }));
      return {
        items: page.list('items').map(publishedFeedback),
        totalCount: page.number('totalCount') ?? page.list('items').length,
        pageInfo: { endCursor: page.text('endCursor'), hasNextPage: page.flag('hasNextPage') },
      };
    },
  });
}

export async function sendFeedback(feedback: NewFeedback, idempotencyKey: string): Promise<FeedbackReceipt> {
  const receipt = reader(await sendJson('/public/feedbacks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify({ ...feedback, channel: 'PROVINCE_PORTAL' }),
  }));
  return {
    code: receipt.text('code') ?? '',
    secret: receipt.text('secret') ?? '',
    dueAt: receipt.text('dueAt'),
    refused: receipt.text('state') === 'REFUSED',
  };
}

/** What the sender was asked to add; answers where the feedback is now. */
export async function sendSupplement(code: string, supplement: Supplement, idempotencyKey: string): Promise<PublicFeedback> {
  return publicFeedback(reader(await sendJson(`/public/feedbacks/${encodeURIComponent(code)}/supplement`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
    body: JSON.stringify(supplement),
  })));
}

/** A unit as an id of its own, or inside an object. */
function unitId(one: Reader, name: string): string | null {
  return one.text(`${name}Id`) ?? one.object(name)?.text('id') ?? null;
}

function deadline(one: Reader | null): Deadline | null {
  if (!one) return null;
  return {
    status: (one.text('status') ?? 'NONE') as Deadline['status'],
    dueAt: one.text('dueAt'),
    workingMinutesLeft: one.number('workingMinutesLeft'),
    paused: one.flag('paused'),
    text: one.text('text') ?? '',
  };
}

function publicDossier(one: Reader): PublicDossier {
  return {
    code: one.text('code') ?? '',
    state: (one.text('state') ?? 'RECEIVED') as DossierState,
    procedureCode: one.text('procedureCode'),
    procedureName: one.text('procedureName'),
    receivedAt: one.text('receivedAt'),
    dueAt: one.text('dueAt'),
    endedAt: one.text('endedAt'),
    returnedAt: one.text('returnedAt'),
    stepName: one.object('step')?.text('name') ?? one.text('stepName') ?? one.text('step'),
    receivingUnitId: unitId(one, 'receivingUnit'),
    handlingUnitId: unitId(one, 'handlingUnit'),
    reason: one.text('reason'),
    outcome: one.text('outcome') as Outcome | null,
    deadline: deadline(one.object('deadline')),
    steps: (one.list('steps').length > 0 ? one.list('steps') : one.list('timeline')).flatMap((step) => {
      const at = step.text('at');
      const state = step.text('state') ?? step.text('toState');
      return at && state ? [{ at, state: state as DossierState }] : [];
    }),
  };
}

function publicFeedback(one: Reader): PublicFeedback {
  const answer = one.object('answer');
  return {
    code: one.text('code') ?? '',
    state: (one.text('state') ?? 'NEW') as FeedbackState,
    title: one.text('title') ?? '',
    receivedAt: one.text('receivedAt') ?? '',
    dueAt: one.text('dueAt') ?? '',
    deadline: deadline(one.object('deadline')),
    answer: answer && { text: answer.text('text') ?? '', number: answer.text('number'), signer: answer.text('signer') },
    refusalGround: one.text('refusalGround'),
    reason: one.text('reason'),
    steps: one.list('steps').flatMap((step) => {
      const at = step.text('at');
      const state = step.text('state');
      return at && state ? [{ at, state: state as FeedbackState }] : [];
    }),
  };
}

function publishedFeedback(one: Reader): PublishedFeedback {
  return {
    code: one.text('code') ?? '',
    category: (one.text('category') ?? 'OTHER') as FeedbackCategory,
    title: one.text('title'),
    text: one.text('text') ?? one.text('publicText') ?? '',
    responsibleUnitId: unitId(one, 'responsibleUnit'),
    receivedAt: one.text('receivedAt') ?? '',
    publishedAt: one.text('publishedAt'),
  };
}
