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
  /** The procedures that go when the line replaces: one by another, or several by one. */
  replaced: { code: string; name: string }[];
  paragraph: string;
  note: string;
  /** What a new procedure is; of an amendment only what changes; null for an abolition. */
  content: ProcedureContentInput | null;
}

/** As its fields are typed: '' where nothing is. */
export interface StatedTotals {
  introduced: string;
  amended: string;
  replaced: string;
  abolished: string;
  total: string;
}

export interface DecisionDraft {
  idempotencyKey: string;
  /** Of the draft on the server that this goes on from; null for a new one. */
  revision: number | null;
  title: string;
  upstreamId: string;
  upstreamNumber: string;
  upstreamIssuedOn: string;
  upstreamReceivedOn: string;
  upstreamEffectiveOn: string;
  stated: StatedTotals;
  correctsId: string;
  recipients: string;
  lines: DraftLine[];
  saved: boolean;
}

const NONE_STATED: StatedTotals = { introduced: '', amended: '', replaced: '', abolished: '', total: '' };

export function emptyDraft(): DecisionDraft {
  return {
    idempotencyKey: newId(), revision: null, title: '', upstreamId: '', upstreamNumber: '', upstreamIssuedOn: '', upstreamReceivedOn: '', upstreamEffectiveOn: '',
    stated: NONE_STATED, correctsId: '', recipients: '', lines: [], saved: false,
  };
}

/** The draft as the server keeps it, whoever wrote it and wherever. */
export function fromDecision(decision: DecisionDetail): DecisionDraft {
  const stated = decision.statedTotals;
  return {
    idempotencyKey: newId(),
    revision: decision.revision,
    title: decision.title,
    upstreamId: decision.upstreamId ?? '',
    upstreamNumber: decision.upstreamNumber ?? '',
    upstreamIssuedOn: decision.upstreamIssuedOn ?? '',
    upstreamReceivedOn: decision.upstreamReceivedOn ?? '',
    upstreamEffectiveOn: decision.upstreamEffectiveOn ?? '',
    stated: {
      introduced: typed(stated?.introduced), amended: typed(stated?.amended), replaced: typed(stated?.replaced), abolished: typed(stated?.abolished), total: typed(stated?.total),
    },
    correctsId: decision.correctsId ?? '',
    recipients: decision.recipients.join('\n'),
    lines: decision.lines.map((line) => ({
      key: newId(),
      kind: line.kind,
      procedureCode: line.procedureCode,
      procedureName: line.procedureName,
      replaced: line.replacedCodes.map((code) => ({ code, name: '' })),
      paragraph: line.paragraph ?? '',
      note: line.note ?? '',
      content: line.content && present(line.content),
    })),
    saved: true,
  };
}

const typed = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
const counted = (value: string) => (/^\d+$/.test(value.trim()) ? Number(value) : null);

/** Absent parts are not empty ones: of an amendment they stay as they are. */
function present(content: ProcedureContentInput): ProcedureContentInput {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
}

type Content = NonNullable<ContentOfProcedureQuery['procedure']>;

/** The content in force, in the shape of the editor. */
export function editable(procedure: Content): ProcedureContentInput {
  return {
    name: procedure.name,
    fieldCode: procedure.fieldCode,
    level: procedure.level,
    levels: procedure.levels,
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
    receivingAddress: procedure.receivingAddress,
    legalBases: procedure.legalBases.map(({ number, title }) => ({ number, title })),
    variants: procedure.variants.map(({ level, handlingUnit, limits, fees }) => ({ level, handlingUnitId: handlingUnit?.id ?? null, limits, fees })),
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
    case 'REPLACE': return Boolean(line.content?.name && line.content.fieldCode && line.replaced.length > 0);
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

export function toDraftInput(draft: DecisionDraft, id: string | null): DraftDecisionInput {
  const { introduced, amended, replaced, abolished, total } = draft.stated;
  const stated = { introduced: counted(introduced), amended: counted(amended), replaced: counted(replaced), abolished: counted(abolished), total: counted(total) };
  return {
    id,
    revision: draft.revision,
    title: draft.title.trim(),
    upstreamId: draft.upstreamId || null,
    upstreamNumber: draft.upstreamNumber.trim() || null,
    upstreamIssuedOn: draft.upstreamIssuedOn || null,
    upstreamReceivedOn: draft.upstreamReceivedOn || null,
    upstreamEffectiveOn: draft.upstreamEffectiveOn || null,
    statedTotals: Object.values(stated).some((value) => value !== null) ? stated : null,
    correctsId: draft.correctsId || null,
    recipients: draft.recipients.split('\n').map((one) => one.trim()).filter(Boolean),
    lines: draft.lines.map(toLine),
  };
}

function toLine(line: DraftLine): DraftLineInput {
  return {
    kind: line.kind,
    procedureCode: line.procedureCode,
    replacedCodes: line.kind === 'REPLACE' ? line.replaced.map((one) => one.code) : [],
    paragraph: line.paragraph.trim() || null,
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
