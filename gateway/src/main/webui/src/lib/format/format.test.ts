// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { day, legalDate, moment, parseDay, plusDays } from './dates';
import { money, percent, wholeNumber } from './numbers';
import { workingWords } from './working-time';

const WORDS = { day: 'ngày', hour: 'giờ', minute: 'phút' };

describe('dates', () => {
  it('are written day first, in the hours of Việt Nam', () => {
    expect(moment('2026-03-14T01:30:00Z')).toBe('14/03/2026 08:30');
    expect(day('2026-03-14')).toBe('14/03/2026');
    expect(legalDate(new Date('2026-03-13T18:00:00Z'))).toBe('2026-03-14');
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  });

  it.each([['14/3/2026', '2026-03-14'], ['14032026', '2026-03-14'], ['14-03-2026', '2026-03-14'], ['31/02/2026', null], ['14/3/26', null], ['', null]])(
    'typed as %s are %s', (typed, expected) => expect(parseDay(typed)).toBe(expected));
});

describe('numbers', () => {
  it('are written as in Việt Nam', () => {
    expect(wholeNumber(1234567)).toBe('1.234.567');
    expect(percent(96.9)).toBe('96,90 %');
    expect(money(8000)).toBe('8.000 đ');
  });
});

describe('working time', () => {
  it.each([[1140, '2 ngày 3 giờ'], [-510, '1 ngày'], [170, '2 giờ 50 phút'], [0, '0 phút']])('%i minutes are %s', (minutes, words) => {
    expect(workingWords(minutes, WORDS)).toBe(words);
  });
});
