import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { ApplicantKind, Channel, LookUpOutcome, PaperForm, ReceiveDossierInput, ReturnBy } from '@/lib/graphql/schema.generated';
import type { IntakeProcedureQuery } from './intake.generated';
import type { FormError } from '@/components/error-summary';
import { newId } from '@/lib/new-id';

export type IntakeProcedureView = NonNullable<IntakeProcedureQuery['procedure']>;
export type Component = IntakeProcedureView['components'][number];

export interface DraftPaper {
  form: PaperForm;
  originals: number;
  copies: number;
  file: FileRef | null;
  /** Why a paper is taken that data could have replaced; absent: they were not looked up. */
  lookUp?: LookUpOutcome | null;
}

/** What has been typed so far; kept in the tab until the dossier is received. */
export interface IntakeDraft {
  /** Stays the same for every try, so that a dossier sent twice is received once. */
  idempotencyKey: string;
  procedure: { code: string; name: string } | null;
  caseName: string;
  channel: Channel;
  kind: ApplicantKind;
  identityNumber: string;
  name: string;
  birthDate: string;
  phone: string;
  email: string;
  address: string;
  /** By number of the component. */
  papers: Record<number, DraftPaper>;
  /** đồng; the amount that applies when the procedure has several; null while it is not said */
  feeDue: number | null;
  feePaid: boolean;
  returnBy: ReturnBy;
  note: string;
}

export function emptyDraft(): IntakeDraft {
  return {
    idempotencyKey: newId(), procedure: null, caseName: '', channel: 'COUNTER', kind: 'CITIZEN', identityNumber: '', name: '',
    birthDate: '', phone: '', email: '', address: '', papers: {}, feeDue: null, feePaid: false, returnBy: 'COUNTER', note: '',
  };
}

/** Components that the chosen case asks for: those of the case and those of no case. */
export function componentsOf(procedure: IntakeProcedureView | null | undefined, caseName: string): Component[] {
  return (procedure?.components ?? []).filter((one) => !one.caseName || !caseName || one.caseName === caseName);
}

/** How a paper counts when it is simply ticked: as many as the procedure asks for. */
export function asAsked(component: Component): DraftPaper {
  const form: PaperForm = component.originals > 0 || component.copies === 0 ? 'ORIGINAL' : 'COPY';
  return { form, originals: component.originals || (form === 'ORIGINAL' ? 1 : 0), copies: component.copies, file: null };
}

/** Data of the database that the list decision names stand for the paper. */
export const REPLACED: DraftPaper = { form: 'DATA', originals: 0, copies: 0, file: null };

export function isReceived(paper: DraftPaper | undefined): paper is DraftPaper {
  return paper !== undefined && paper.form !== 'NONE';
}

export function missingPapers(components: Component[], papers: IntakeDraft['papers']): Component[] {
  return components.filter((component) => component.required && !isReceived(papers[component.no]));
}

/** 12 digits for a citizen; tax code of 10 or 13 digits for an enterprise; both for others. */
export function isIdentityNumber(value: string, kind: ApplicantKind): boolean {
  const digits = value.replace(/[\s.-]/g, '');
  switch (kind) {
    case 'CITIZEN': return /^\d{12}$/.test(digits);
    case 'ENTERPRISE': return /^(\d{10}|\d{13})$/.test(digits);
    case 'AUTHORITY':
    case 'ORGANISATION': return /^(\d{10}|\d{12}|\d{13})$/.test(digits);
    default: return kind satisfies never;
  }
}

export type IntakeErrorText =
  | 'error.procedure' | 'error.case' | 'error.identity' | 'error.identityEnterprise' | 'error.name' | 'error.paper' | 'error.phone';

/** What still stands against receiving; ids are those of the controls. */
export function errorsOf(
  draft: IntakeDraft,
  procedure: IntakeProcedureView | null | undefined,
  t: (key: IntakeErrorText, values?: { name: string }) => string,
): FormError[] {
  const errors: FormError[] = [];
  if (!draft.procedure) errors.push({ field: 'thu-tuc', message: t('error.procedure') });
  if (procedure && procedure.cases.length > 0 && !draft.caseName) errors.push({ field: 'truong-hop', message: t('error.case') });
  if (!isIdentityNumber(draft.identityNumber, draft.kind)) {
    errors.push({ field: 'dinh-danh', message: t(draft.kind === 'CITIZEN' ? 'error.identity' : 'error.identityEnterprise') });
  }
  if (draft.name.trim() === '') errors.push({ field: 'ho-ten', message: t('error.name') });
  if (draft.phone && !/^\+?[\d\s.-]{8,15}$/.test(draft.phone.trim())) errors.push({ field: 'dien-thoai', message: t('error.phone') });
  for (const component of missingPapers(componentsOf(procedure, draft.caseName), draft.papers)) {
    errors.push({ field: `giay-to-${component.no}`, message: t('error.paper', { name: component.name }) });
  }
  return errors;
}

export function toInput(draft: IntakeDraft, components: Component[]): ReceiveDossierInput {
  return {
    procedureCode: draft.procedure?.code ?? '',
    caseName: draft.caseName || null,
    channel: draft.channel,
    applicant: {
      kind: draft.kind,
      name: draft.name.trim(),
      identityNumber: draft.identityNumber.replace(/[\s.-]/g, ''),
      birthDate: draft.birthDate || null,
      phone: draft.phone.trim() || null,
      email: draft.email.trim() || null,
      address: draft.address.trim() || null,
    },
    papers: components.map((component) => {
      const paper = draft.papers[component.no];
      if (!isReceived(paper)) return { no: component.no, form: 'NONE' };
      if (paper.form === 'DATA') return { no: component.no, form: 'DATA', database: component.replaceableBy };
      return {
        no: component.no, form: paper.form, originals: paper.originals, copies: paper.copies, fileId: paper.file?.id ?? null, lookUp: paper.lookUp ?? null,
      };
    }),
    feeDue: draft.feeDue ?? null,
    feePaid: draft.feePaid,
    paidOnline: false,
    returnBy: draft.returnBy,
    note: draft.note.trim() || null,
  };
}
