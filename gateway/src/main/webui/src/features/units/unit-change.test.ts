import { describe, expect, it } from 'vitest';
import { blank, blankNew, complete, inputOf, reshaped } from './unit-change';

const head = { effectiveOn: '2027-01-01', document: ' 12/NQ-HĐND ', documentOn: '2026-12-01', reason: '' };

describe('a change of units', () => {
  it('begins with as many old and new units as its kind needs', () => {
    expect(blank('DIVIDE', '30307-20250701')).toMatchObject({ units: [{ unitId: '30307-20250701' }], results: [{}, {}] });
    expect(blank('DISSOLVE')).toMatchObject({ units: [{ unitId: '' }], results: [] });
    expect(blank('ESTABLISH', 'x').units).toEqual([]);
  });

  it('keeps what fits when another kind is chosen', () => {
    const merge = { ...blank('MERGE', 'a'), results: [{ ...blankNew(), place: 'existing' as const, unitId: 'b' }] };
    expect(reshaped(merge, 'RENAME')).toMatchObject({ units: [{ unitId: 'a' }], results: [{ place: 'new' }] });
    expect(reshaped(merge, 'DISSOLVE').results).toEqual([]);
  });

  it('is complete only with a document, days, units, and a reason where nobody follows', () => {
    const rename = { ...blank('RENAME', 'a'), ...head };
    expect(complete(rename)).toBe(false);
    const named = { ...rename, results: [{ ...blankNew(), name: 'Phường Mới', kind: '' }] };
    expect(complete(named)).toBe(true);
    expect(complete({ ...blank('DISSOLVE', 'a'), ...head })).toBe(false);
    expect(complete({ ...blank('DISSOLVE', 'a'), ...head, reason: 'Hết nhiệm vụ' })).toBe(true);
  });

  it('says of a renamed unit only what changes, and of an existing successor only which it is', () => {
    const rename = { ...blank('RENAME', 'a'), ...head, results: [{ ...blankNew(), name: ' Phường Mới ', kind: '' }] };
    expect(inputOf(rename)).toMatchObject({ document: '12/NQ-HĐND', reason: null, results: [{ unitId: null, code: null, name: 'Phường Mới', level: null, kind: null }] });
    const merge = { ...blank('MERGE', 'a'), ...head, results: [{ ...blankNew(), place: 'existing' as const, unitId: 'b' }] };
    expect(inputOf(merge).results).toEqual([{ unitId: 'b', code: null, name: null, level: null, kind: null }]);
    expect(inputOf({ ...blank('DIVIDE', 'a'), ...head }).units).toEqual([{ unitId: 'a', extent: 'PARTIAL' }]);
  });
});
