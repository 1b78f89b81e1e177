import type { FormError } from '@/components/error-summary';
import type {
  DecisionLineKind, DraftDecisionInput, DraftLineInput, ProcedureContentInput,
} from '@/lib/graphql/schema.generated';
import { newId } from '@/lib/new-id';
import type { ContentOfProcedureQuery, DecisionDetail } from './decisions.generated';

export interface DraftLine {
  key: string;
  kind: DecisionLineKind;
  procedureCode: string;
  procedureName: string;
  replaced: { code: string; name: string } | null;
  note: string;
  /** What a new procedure is; of an amendment only what changes; null for an abolition, and while it is not written. */
  content: ProcedureContentInput | null;
}

export interface DecisionDraft {
  idempotencyKey: string;
  title: string;
  upstreamNumber: string;
  upstreamIssuedOn: string;
  upstreamReceivedOn: string;
  lines: DraftLine[];
  /** Whether the content of the lines was written here (the server answers differences only). */
  ours: boolean;
  saved: boolean;
}

export function emptyDraft(): DecisionDraft {
  return { idempotencyKey: newId(), title: '', upstreamNumber: '', upstreamIssuedOn: '', upstreamReceivedOn: '', lines: [], ours: true, saved: false };
}

/** What the server knows of a draft; the content of its lines has to be written again. */
export function fromDecision(decision: DecisionDetail): DecisionDraft {
  return {
    idempotencyKey: newId(),
    title: decision.title,
    upstreamNumber: decision.upstreamNumber ?? '',
    upstreamIssuedOn: decision.upstreamIssuedOn ?? '',
    upstreamReceivedOn: decision.upstreamReceivedOn ?? '',
    lines: decision.lines.map((line) => ({
      key: newId(),
      kind: line.kind,
      procedureCode: line.procedureCode,
      procedureName: line.procedureName,
      replaced: line.replacedCode ? { code: line.replacedCode, name: '' } : null,
      note: line.note ?? '',
      content: null,
    })),
    ours: decision.lines.every((line) => line.kind === 'ABOLISH'),
    saved: true,
  };
}

type Content = NonNullable<ContentOfProcedureQuery['procedure']>;

/** The content in force, in the shape of the editor. */
export function editable(procedure: Content): ProcedureContentInput {
  return {
    name: procedure.name,
    fieldCode: procedure.fieldCode,
    level: procedure.level,
    handlingUnitId: procedure.handlingUnit?.id ?? null,
    nonTerritorial: procedure.nonTerritorial,
    onlineLevel: procedure.onlineLevel,
    limits: procedure.limits,
    components: procedure.components.map(({ caseName, name, originals, copies, required }) => ({ caseName, name, originals, copies, required })),
    fees: procedure.fees,
    results: procedure.results,
    applicants: procedure.applicants,
    steps: procedure.steps,
    conditions: procedure.conditions,
  };
}

/** Only what the editor changed against the content in force; an amendment carries nothing else. */
export function difference(before: ProcedureContentInput, after: ProcedureContentInput): ProcedureContentInput {
  const changed = Object.entries(after).filter(([field, value]) => {
    const old = before[field as keyof ProcedureContentInput] ?? null;
    return JSON.stringify(old) !== JSON.stringify(value ?? null);
  });
  return Object.fromEntries(changed);
}

export function isComplete(line: DraftLine): boolean {
  switch (line.kind) {
    case 'ABOLISH': return line.procedureCode !== '';
    case 'AMEND': return line.content !== null && Object.keys(line.content).length > 0;
    case 'INTRODUCE': return Boolean(line.content?.name && line.content.fieldCode);
    case 'REPLACE': return Boolean(line.content?.name && line.content.fieldCode && line.replaced);
    default: return line.kind satisfies never;
  }
}

type ErrorText = 'error.title' | 'error.lines' | 'error.incomplete';

export function draftErrors(draft: DecisionDraft, t: (key: ErrorText, values?: { name: string }) => string): FormError[] {
  const errors: FormError[] = [];
  if (draft.title.trim() === '') errors.push({ field: 'trich-yeu', message: t('error.title') });
  if (draft.lines.length === 0) errors.push({ field: 'them-thu-tuc', message: t('error.lines') });
  for (const line of draft.lines) {
    if (!isComplete(line)) errors.push({ field: `sua-${line.key}`, message: t('error.incomplete', { name: line.procedureName || line.procedureCode }) });
  }
  return errors;
}

export function toDraftInput(draft: DecisionDraft, known: { id: string; revision: number } | null): DraftDecisionInput {
  return {
    id: known?.id ?? null,
    revision: known?.revision ?? null,
    title: draft.title.trim(),
    upstreamNumber: draft.upstreamNumber.trim() || null,
    upstreamIssuedOn: draft.upstreamIssuedOn || null,
    upstreamReceivedOn: draft.upstreamReceivedOn || null,
    lines: draft.lines.map(toLine),
  };
}

function toLine(line: DraftLine): DraftLineInput {
  return {
    kind: line.kind,
    procedureCode: line.procedureCode,
    replacedCode: line.kind === 'REPLACE' ? (line.replaced?.code ?? null) : null,
    note: line.note.trim() || null,
    content: line.kind === 'ABOLISH' || !line.content ? null : withoutBlankLines(line.content),
  };
}

/** The editor keeps empty lines while one types; they are no results and no applicants. */
function withoutBlankLines(content: ProcedureContentInput): ProcedureContentInput {
  const clean = { ...content };
  if (clean.results) clean.results = clean.results.map((one) => one.trim()).filter(Boolean);
  if (clean.applicants) clean.applicants = clean.applicants.map((one) => one.trim()).filter(Boolean);
  return clean;
}
