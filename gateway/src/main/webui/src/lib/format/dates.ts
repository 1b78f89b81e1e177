const ZONE = 'Asia/Ho_Chi_Minh';
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** 2026-03-14T01:30:00Z → 14/03/2026 08:30 (Asia/Ho_Chi_Minh) */
export function moment(iso: string): string {
  const p = partsOf(new Date(iso));
  return `${p['day']}/${p['month']}/${p['year']} ${p['hour']}:${p['minute']}`;
}

/** 2026-03-14T01:30:05Z → 08:30:05 */
export function clock(iso: string): string {
  const p = partsOf(new Date(iso));
  return `${p['hour']}:${p['minute']}:${p['second']}`;
}

/** A legal date 2026-03-14, or the day of an instant, → 14/03/2026 */
export function day(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (match) return `${match[3]}/${match[2]}/${match[1]}`;
  return moment(iso).slice(0, 10);
}

/** The legal date on which an instant falls: yyyy-MM-dd in Asia/Ho_Chi_Minh. */
export function legalDate(instant: Date): string {
  const p = partsOf(instant);
  return `${p['year']}-${p['month']}-${p['day']}`;
}

/**
 * What a clerk types as a date → yyyy-MM-dd, or null when it is no day: 14/3/2026, 14-03-2026, 14.3.2026, 14032026.
 */
export function parseDay(typed: string): string | null {
  const text = typed.trim();
  const match = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!match) return null;
  const [d, m, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}

/** The legal date `days` later (or earlier when negative). */
export function plusDays(date: string, days: number): string {
  const start = new Date(`${date}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + days);
  return start.toISOString().slice(0, 10);
}

const WEEKDAYS = { vi: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] };

export function weekday(date: string, language: 'vi' | 'en'): string {
  return WEEKDAYS[language][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}
