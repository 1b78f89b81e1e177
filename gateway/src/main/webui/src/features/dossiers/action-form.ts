import type { FormError } from '@/components/error-summary';
import type { FileRef } from '@/lib/graphql/fragments.generated';
import type { ActOnDossierInput, DossierAction, LookUpOutcome, PaperForm, ReceivedPaperInput } from '@/lib/graphql/schema.generated';
import type { DossierDetail } from './dossiers.generated';

interface FormPaper {
  form: PaperForm;
  file: FileRef | null;
  /** Why a paper is taken that data could have replaced; null: they were not looked up. */
  lookUp: LookUpOutcome | null;
}

export interface ActionForm {
  reason: string;
  note: string;
  /** Numbers of the papers to bring (asked for) or brought (received). */
  papers: Record<number, FormPaper>;
  result: { number: string; issuedOn: string; summary: string; file: FileRef | null };
  newDate: string;
  newTime: string;
  /** SEND_BACK: the step it goes back to; null: as the workflow foresees. */
  backTo: number | null;
}

export function emptyForm(dossier: DossierDetail): ActionForm {
  return {
    reason: '',
    note: '',
    papers: {},
    result: {
      number: dossier.result?.number ?? '',
      issuedOn: dossier.result?.issuedOn ?? '',
      summary: dossier.result?.summary ?? '',
      file: dossier.result?.file ?? null,
    },
    newDate: '',
    newTime: '17:00',
    backTo: dossier.course.returnTo[0] ?? null,
  };
}

/** Which parts the dialog of an action has. */
export function partsOf(action: DossierAction): { papers: 'ask' | 'take' | null; result: boolean; newDue: boolean } {
  switch (action) {
    case 'REQUEST_SUPPLEMENT': return { papers: 'ask', result: false, newDue: false };
    case 'RECEIVE_SUPPLEMENT': return { papers: 'take', result: false, newDue: false };
    case 'APPROVE':
    case 'FORWARD': return { papers: null, result: true, newDue: false };
    case 'EXTEND': return { papers: null, result: false, newDue: true };
    case 'ACCEPT':
    case 'REFUSE':
    case 'TAKE':
    case 'REQUEST_FINANCIAL_DUTY':
    case 'CONFIRM_FINANCIAL_DUTY':
    case 'AWAIT_AGENCY':
    case 'AGENCY_ANSWERED':
    case 'SEND_BACK':
    case 'RETURN_RESULT':
    case 'STOP':
    case 'WITHDRAW': return { papers: null, result: false, newDue: false };
    default: return action satisfies never;
  }
}

/** Who settles a dossier tells its applicant which papers to bring: the ticked ones stand in front of the reason. */
export function fullReason(form: ActionForm, dossier: DossierDetail, action: DossierAction, intro: (papers: string) => string): string {
  const asked = partsOf(action).papers === 'ask' ? dossier.papers.filter((paper) => form.papers[paper.no]) : [];
  const list = asked.length > 0 ? intro(asked.map((paper) => paper.name).join('; ')) : '';
  return [list, form.reason.trim()].filter(Boolean).join(' ');
}

export function formErrors(
  form: ActionForm,
  dossier: DossierDetail,
  need: { action: DossierAction; reasonRequired: boolean },
  t: (key: 'dialog.reasonError' | 'dialog.newDateError') => string,
): FormError[] {
  const errors: FormError[] = [];
  const asked = Object.keys(form.papers).length > 0 && partsOf(need.action).papers === 'ask';
  if (need.reasonRequired && form.reason.trim() === '' && !asked) errors.push({ field: 'ly-do', message: t('dialog.reasonError') });
  if (partsOf(need.action).newDue) {
    const moved = newDueAt(form);
    if (!moved || (dossier.dueAt && new Date(moved) <= new Date(dossier.dueAt))) {
      errors.push({ field: 'ngay-hen', message: t('dialog.newDateError') });
    }
  }
  return errors;
}

/** The typed day and hour as an instant of Asia/Ho_Chi_Minh, which keeps +07:00 all year. */
function newDueAt(form: ActionForm): string | null {
  return form.newDate && /^\d{1,2}:\d{2}$/.test(form.newTime) ? `${form.newDate}T${form.newTime.padStart(5, '0')}:00+07:00` : null;
}

function toPaper(no: number, paper: FormPaper, dossier: DossierDetail): ReceivedPaperInput {
  if (paper.form === 'DATA') return { no, form: 'DATA', database: dossier.papers.find((one) => one.no === no)?.flags?.replaceableBy ?? null };
  return { no, form: paper.form, originals: 1, copies: 0, fileId: paper.file?.id ?? null, lookUp: paper.lookUp };
}

export function toActionInput(form: ActionForm, dossier: DossierDetail, action: DossierAction, reason: string, stepNo: number | null): ActOnDossierInput {
  const parts = partsOf(action);
  const { number, issuedOn, summary, file } = form.result;
  const hasResult = parts.result && (number || issuedOn || summary || file);
  return {
    id: dossier.id,
    revision: dossier.revision,
    action,
    reason: reason || null,
    note: form.note.trim() || null,
    papers: parts.papers === 'take'
      ? Object.entries(form.papers).map(([no, paper]) => toPaper(Number(no), paper, dossier))
      : null,
    result: hasResult ? { number: number || null, issuedOn: issuedOn || null, summary: summary || null, fileId: file?.id ?? null } : null,
    newDueAt: parts.newDue ? newDueAt(form) : null,
    stepNo: action === 'SEND_BACK' ? form.backTo : stepNo,
  };
}
