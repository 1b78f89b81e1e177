import { describe, expect, it } from 'vitest';
import { addAfter, addBeside, draftOf, inOtherMeasure, missing, move, remove, toInput } from './workflow-draft';

const step = (no: number, role: string, share: number) => ({
  no, name: `Bước ${no}`, role, at: role === 'intake-officer' ? 'RECEIVING' as const : 'HANDLING' as const,
  share, output: null, hours: null, agency: null, unit: null, after: no === 1 ? [] : [no - 1],
});
const draft = draftOf('Quy trình', [step(1, 'intake-officer', 0.1), step(2, 'case-officer', 0.6), step(3, 'approver', 0.2), step(4, 'intake-officer', 0.1)]);
const after = (steps: { after: number[] }[]) => steps.map((one) => one.after);

describe('drawing a workflow', () => {
  it('puts a step between two others', () => {
    expect(after(addAfter(draft.steps, 1))).toEqual([[], [0], [1], [2], [3]]);
  });

  it('opens a branch that begins and joins where its neighbour does', () => {
    expect(after(addBeside(draft.steps, 1))).toEqual([[], [0], [0], [1, 2], [3]]);
  });

  it('closes the gap where a step is taken out', () => {
    expect(after(remove(addBeside(draft.steps, 1), 2))).toEqual([[], [0], [1], [2]]);
    expect(after(remove(addBeside(draft.steps, 1), 1))).toEqual([[], [0], [1], [2]]);
  });

  it('moves the work and keeps the shape', () => {
    const moved = move(addBeside(draft.steps, 1), 3, -1);
    expect(after(moved)).toEqual([[], [0], [0], [1, 2], [3]]);
    expect(moved.map((one) => one.name)).toEqual(['Bước 1', 'Bước 2', 'Bước 3', '', 'Bước 4']);
    expect(move(draft.steps, 0, -1)).toBe(draft.steps);
  });

  it('turns shares into hours of the limit and back', () => {
    const hours = { ...draft, ...inOtherMeasure(draft, 40) };
    expect(hours.steps.map((one) => one.time)).toEqual([4, 24, 8, 4]);
    expect(inOtherMeasure(hours, 40).steps.map((one) => one.time)).toEqual([10, 60, 20, 10]);
  });

  it('numbers the steps for the service and says what is missing', () => {
    const input = toInput('COMMUNE/HT', 1, { ...draft, ...inOtherMeasure(draft, 40) });
    expect(input.steps[1]).toMatchObject({ no: 2, hours: 24, share: null, after: [1], at: 'HANDLING' });
    expect(missing(draft)).toEqual(['so-quyet-dinh', 'ngay-quyet-dinh', 'nguoi-ky']);
    expect(missing({ ...draft, steps: addAfter(draft.steps, 0) })).toContain('cac-buoc');
  });
});
