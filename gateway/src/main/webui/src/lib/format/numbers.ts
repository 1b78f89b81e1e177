const WHOLE = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const TWO = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 1234567 → 1.234.567 */
export function wholeNumber(value: number): string {
  return WHOLE.format(value);
}

/** 98.5 → 98,50 % */
export function percent(value: number): string {
  return `${TWO.format(value)} %`;
}

/** Money in đồng: 8000 → 8.000 đ */
export function money(value: number): string {
  return `${WHOLE.format(value)} đ`;
}

/** 8000 → 8.000 đ; from 8000 to 20000 → 8.000 – 20.000 đ; null when nothing is due. @param to null when the amount is certain */
export function moneyRange(from: number, to: number | null | undefined): string | null {
  if (to !== null && to !== undefined && to > from) return `${WHOLE.format(from)} – ${money(to)}`;
  return from > 0 ? money(from) : null;
}

/** Size of a file: 1536 → 1,5 KB */
export function fileSize(bytes: number): string {
  const one = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${one.format(bytes / 1024)} KB`;
  return `${one.format(bytes / 1024 / 1024)} MB`;
}

/** 36.5 → 36,5; at most two digits behind the comma */
export function decimal(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);
}
