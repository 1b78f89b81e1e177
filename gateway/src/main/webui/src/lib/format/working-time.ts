/** One working day (ngày làm việc) has eight hours. */
const DAY = 480;

export interface WorkingSpan {
  days: number;
  hours: number;
  minutes: number;
}

/** Splits working minutes; the sign is dropped. */
export function workingSpan(minutes: number): WorkingSpan {
  const total = Math.abs(Math.trunc(minutes));
  return { days: Math.floor(total / DAY), hours: Math.floor((total % DAY) / 60), minutes: total % 60 };
}

/** The two largest parts in words: "2 ngày 3 giờ", "5 giờ 20 phút", "0 phút". */
export function workingWords(minutes: number, words: { day: string; hour: string; minute: string }): string {
  const span = workingSpan(minutes);
  const parts = [
    span.days > 0 ? `${span.days} ${words.day}` : '',
    span.hours > 0 ? `${span.hours} ${words.hour}` : '',
    span.minutes > 0 && span.days === 0 ? `${span.minutes} ${words.minute}` : '',
  ].filter((part) => part !== '');
  return parts.slice(0, 2).join(' ') || `0 ${words.minute}`;
}
