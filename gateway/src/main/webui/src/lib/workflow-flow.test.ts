import { describe, expect, it } from 'vitest';
import { layOut, longestPath, wrap } from './workflow-flow';

const FORK = [
  { no: 1, after: [], hours: 4 },
  { no: 2, after: [1], hours: 8 },
  { no: 3, after: [2], hours: 16 },
  { no: 4, after: [2], hours: 40, agency: 'Công an tỉnh' },
  { no: 5, after: [3, 4], hours: 8 },
];

describe('a workflow as a picture', () => {
  it('puts branches side by side and the step that joins them below', () => {
    const { placed, rows, lanes } = layOut(FORK);
    expect(placed.map(({ row, lane }) => [row, lane])).toEqual([[0, 0], [1, 0], [2, 0], [2, 1], [3, 0]]);
    expect([rows, lanes]).toEqual([4, 2]);
  });

  it('never puts two steps at one place', () => {
    const wide = [{ no: 1, after: [] }, ...[2, 3, 4, 5].map((no) => ({ no, after: [1] })), { no: 6, after: [2, 5] }];
    const places = layOut(wide).placed.map(({ row, lane }) => `${row}/${lane}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('does not count the time of another agency', () => {
    expect(longestPath(FORK)).toEqual({ steps: [1, 2, 3, 5], time: 36 });
  });

  it('breaks long names into lines', () => {
    expect(wrap('Thẩm tra, ghi sổ, dự thảo Giấy khai sinh', 20, 2)).toEqual(['Thẩm tra, ghi sổ, dự', 'thảo Giấy khai sinh']);
    expect(wrap('Thẩm tra, ghi sổ, dự thảo Giấy khai sinh', 20, 1)).toEqual(['Thẩm tra, ghi sổ, dự…']);
  });
});
