import { describe, expect, it } from 'vitest';
import { changed, complete, emptyLayer, type DayForm } from './layer-change';

const form: DayForm = { kind: 'OFF', date: '2026-12-31', name: ' Nghỉ bão ', reason: 'Bão số 9', document: '' };
const layer = { layerId: 'PROVINCE', version: 3, daysOff: [{ date: '2027-01-02', name: 'Nghỉ bù' }], makeUpDays: [{ date: '2026-12-31', name: 'Làm bù' }] };

describe('a changed layer', () => {
  it('has the day off in order, and no longer made up', () => {
    expect(changed(layer, form)).toEqual({
      layerId: 'PROVINCE', version: 3, reason: 'Bão số 9', document: null,
      daysOff: [{ date: '2026-12-31', name: 'Nghỉ bão' }, { date: '2027-01-02', name: 'Nghỉ bù' }], makeUpDays: [],
    });
  });

  it('loses a day that is to be as the week has it', () => {
    const back = changed(layer, { ...form, kind: 'NONE', date: '2027-01-02' });
    expect(back.daysOff).toEqual([]);
    expect(back.makeUpDays).toEqual(layer.makeUpDays);
  });

  it('starts empty for a unit without days of its own', () => {
    expect(changed(emptyLayer('31078-20250701'), form).version).toBe(0);
  });
});

it('needs a day, its name and a reason', () => {
  expect(complete(form)).toBe(true);
  expect(complete({ ...form, name: ' ' })).toBe(false);
  expect(complete({ ...form, name: '', kind: 'NONE' })).toBe(true);
  expect(complete({ ...form, reason: '' })).toBe(false);
});
