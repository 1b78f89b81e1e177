import type { DraftListDecisionInput, ListAction, ListDetailInput, ListKind, ProcedureLevel } from '@/lib/graphql/schema.generated';
import { isAuthority, isReduction, itemOf } from './list-kinds';
import type { ListDecisionDetail } from './lists.generated';

/** A line as it is being written; numbers stay text until it is put into the decision. */
export interface LineDraft {
  action: ListAction;
  kind: ListKind;
  subjectCode: string;
  subjectName: string;
  level: ProcedureLevel;
  item: string;
  validTo: string;
  detail: ListDetailInput | null;
}

export interface ListDraft {
  title: string;
  hourlyRate: string;
  hourlyRateSource: string;
  lines: LineDraft[];
}

export function emptyDraft(): ListDraft {
  return { title: '', hourlyRate: '', hourlyRateSource: '', lines: [] };
}

export function emptyLine(kind: ListKind): LineDraft {
  return { action: 'ADD', kind, subjectCode: '', subjectName: '', level: 'PROVINCE', item: '', validTo: '', detail: emptyDetail(kind) };
}

export function emptyDetail(kind: ListKind): ListDetailInput | null {
  const nothing: ListDetailInput = { reduction: null, replacement: null, authority: null, internalProcedure: null };
  if (isReduction(kind)) return { ...nothing, reduction: { statutory: 0, reduced: 0, unit: 'WORKING_DAY' } };
  if (kind === 'COMPONENT_REPLACEABLE') return { ...nothing, replacement: { database: '', owner: null, ownerDecision: null, mode: 'MANDATORY' } };
  if (isAuthority(kind)) return { ...nothing, authority: { from: '', fromUnitId: null, to: '', toUnitId: null } };
  if (kind === 'INTERNAL_PROCEDURE') {
    return { ...nothing, internalProcedure: { name: '', fieldName: '', group: 'WITHIN_AGENCY', unitId: null, limitDays: null, electronic: false } };
  }
  return null;
}

export function fromDecision(decision: ListDecisionDetail): ListDraft {
  return {
    title: decision.title,
    hourlyRate: decision.hourlyRate === null ? '' : String(decision.hourlyRate),
    hourlyRateSource: decision.hourlyRateSource ?? '',
    lines: decision.lines.map((line) => ({
      action: line.action, kind: line.kind, subjectCode: line.subjectCode, subjectName: line.subjectName, level: line.level,
      item: line.item ?? '', validTo: line.validTo ?? '', detail: line.detail,
    })),
  };
}

export function toInput(draft: ListDraft, decision: ListDecisionDetail | null): DraftListDecisionInput {
  return {
    id: decision?.id ?? null, revision: decision?.revision ?? null, number: decision?.number ?? null, signer: decision?.signer ?? null, title: draft.title.trim(),
    hourlyRate: draft.hourlyRate.trim() === '' ? null : Number(draft.hourlyRate), hourlyRateSource: draft.hourlyRateSource.trim() || null,
    lines: draft.lines.map((line) => ({
      action: line.action, kind: line.kind, subjectCode: line.subjectCode, level: line.level, item: line.item || null, validTo: line.validTo || null,
      detail: line.action === 'REMOVE' ? null : line.detail,
    })),
  };
}

export type LineError = 'subject' | 'item' | 'limits' | 'database' | 'authority' | 'internal' | null;

/** What is still missing on a line; null when it can be put into the decision. */
export function lineError(line: LineDraft): LineError {
  if (line.subjectCode.trim() === '') return 'subject';
  const item = itemOf(line.kind);
  if ((item === 'components' || item === 'results') && line.item === '') return 'item';
  if (line.action === 'REMOVE') return null;
  const { reduction, replacement, authority, internalProcedure } = line.detail ?? {};
  if (reduction && !(reduction.statutory > 0 && reduction.reduced >= 0 && reduction.reduced < reduction.statutory)) return 'limits';
  if (replacement && replacement.database.trim() === '') return 'database';
  if (authority && (authority.from.trim() === '' || authority.to.trim() === '')) return 'authority';
  if (internalProcedure && (internalProcedure.name.trim() === '' || internalProcedure.fieldName.trim() === '')) return 'internal';
  return null;
}
