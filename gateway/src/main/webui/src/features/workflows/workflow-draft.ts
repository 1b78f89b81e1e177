import type { DrawWorkflowInput, WorkflowPlace } from '@/lib/graphql/schema.generated';
import type { WorkflowSteps } from './workflows.generated';

export type Role = 'intake-officer' | 'case-officer' | 'approver';
export type Doer = WorkflowPlace | 'UNIT' | 'AGENCY';

/** A step as it is being drawn; `after` are indexes of the list, so that it stays right while steps come and go. */
export interface DraftStep {
  name: string;
  role: Role;
  doer: Doer;
  unitId: string;
  unitName: string;
  agency: string;
  /** Working hours, or percent of the limit, as `inHours` of the draft says. */
  time: number | null;
  output: string;
  after: number[];
}

export interface WorkflowDraft {
  name: string;
  inHours: boolean;
  steps: DraftStep[];
  effectiveFrom: string;
  number: string;
  date: string;
  signer: string;
}

const NEW_STEP: Omit<DraftStep, 'after'> = {
  name: '', role: 'case-officer', doer: 'HANDLING', unitId: '', unitName: '', agency: '', time: null, output: '',
};

export function draftOf(name: string, steps: WorkflowSteps[]): WorkflowDraft {
  const inHours = steps.every((step) => step.hours !== null);
  return {
    name,
    inHours,
    effectiveFrom: '',
    number: '',
    date: '',
    signer: '',
    steps: steps.map((step) => ({
      name: step.name,
      role: roleOf(step.role),
      doer: step.agency ? 'AGENCY' : step.unit ? 'UNIT' : step.at,
      unitId: step.unit?.id ?? '',
      unitName: step.unit?.name ?? '',
      agency: step.agency ?? '',
      time: inHours ? step.hours : Math.round(step.share * 10_000) / 100,
      output: step.output ?? '',
      after: step.after.map((no) => no - 1),
    })),
  };
}

/** A step between this one and what follows it. */
export function addAfter(steps: DraftStep[], index: number): DraftStep[] {
  const moved = shifted(steps, index + 1).map((step) => ({ ...step, after: step.after.map((no) => (no === index ? index + 1 : no)) }));
  return moved.toSpliced(index + 1, 0, { ...NEW_STEP, after: [index] });
}

/** A parallel branch of one step beside this one: it begins and joins where this one does. */
export function addBeside(steps: DraftStep[], index: number): DraftStep[] {
  const moved = shifted(steps, index + 1).map((step) => ({
    ...step, after: step.after.includes(index) ? [...step.after, index + 1].sort((a, b) => a - b) : step.after,
  }));
  return moved.toSpliced(index + 1, 0, { ...NEW_STEP, after: [...(steps[index]?.after ?? [])] });
}

/** Takes a step out; what came after it comes after what was before it, where no other branch says so already. */
export function remove(steps: DraftStep[], index: number): DraftStep[] {
  const before = steps[index]?.after ?? [];
  const linked = steps.toSpliced(index, 1).map((step) => ({
    ...step,
    after: [...new Set(step.after.flatMap((no) => (no === index ? before : [no])))].map((no) => (no > index ? no - 1 : no)).sort((a, b) => a - b),
  }));
  return linked.map((step) => ({ ...step, after: step.after.filter((no) => !step.after.some((other) => comesBefore(linked, no, other))) }));
}

function comesBefore(steps: DraftStep[], one: number, other: number): boolean {
  return one < other && (steps[other]?.after ?? []).some((no) => no === one || comesBefore(steps, one, no));
}

/** Exchanges the work of two neighbours in the list; the shape of the workflow stays as it is. */
export function move(steps: DraftStep[], index: number, by: -1 | 1): DraftStep[] {
  const one = steps[index];
  const other = steps[index + by];
  if (!one || !other) return steps;
  return steps.with(index, { ...other, after: one.after }).with(index + by, { ...one, after: other.after });
}

/** From shares to hours and back, by the limit. */
export function inOtherMeasure(draft: WorkflowDraft, limit: number): Pick<WorkflowDraft, 'inHours' | 'steps'> {
  const factor = draft.inHours ? 100 / limit : limit / 100;
  return {
    inHours: !draft.inHours,
    steps: draft.steps.map((step) => ({ ...step, time: step.time === null ? null : Math.round(step.time * factor * 100) / 100 })),
  };
}

export function toInput(key: string, version: number, draft: WorkflowDraft): DrawWorkflowInput {
  return {
    key,
    version,
    name: draft.name.trim(),
    effectiveFrom: draft.effectiveFrom || null,
    decision: { number: draft.number.trim(), date: draft.date, signer: draft.signer.trim() },
    steps: draft.steps.map((step, index) => ({
      no: index + 1,
      name: step.name.trim(),
      role: step.role,
      at: step.doer === 'RECEIVING' ? 'RECEIVING' : 'HANDLING',
      unitId: step.doer === 'UNIT' ? step.unitId || null : null,
      agency: step.doer === 'AGENCY' ? step.agency.trim() || null : null,
      hours: draft.inHours ? step.time ?? 0 : null,
      share: draft.inHours ? null : (step.time ?? 0) / 100,
      output: step.output.trim() || null,
      after: step.after.map((no) => no + 1),
    })),
  };
}

/** What is missing before it can be sent, by the id of its field. */
export function missing(draft: WorkflowDraft): ('ten-quy-trinh' | 'so-quyet-dinh' | 'ngay-quyet-dinh' | 'nguoi-ky' | 'cac-buoc')[] {
  const steps = draft.steps.some((step) => step.name.trim() === '' || (step.doer === 'UNIT' && !step.unitId) || (step.doer === 'AGENCY' && !step.agency.trim()));
  return [
    ...(draft.name.trim() === '' ? (['ten-quy-trinh'] as const) : []),
    ...(steps ? (['cac-buoc'] as const) : []),
    ...(draft.number.trim() === '' ? (['so-quyet-dinh'] as const) : []),
    ...(draft.date === '' ? (['ngay-quyet-dinh'] as const) : []),
    ...(draft.signer.trim() === '' ? (['nguoi-ky'] as const) : []),
  ];
}

/** Makes room at a place of the list. */
function shifted(steps: DraftStep[], from: number): DraftStep[] {
  return steps.map((step) => ({ ...step, after: step.after.map((no) => (no >= from ? no + 1 : no)) }));
}

function roleOf(role: string): Role {
  return role === 'intake-officer' || role === 'approver' ? role : 'case-officer';
}
