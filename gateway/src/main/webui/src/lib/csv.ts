import { offerFile } from './download';

/** Offers a table as a CSV file that spreadsheet programs open with Vietnamese marks intact. */
export function downloadCsv(name: string, rows: (string | number | null)[][]): void {
  const text = rows.map((row) => row.map(cell).join(',')).join('\r\n');
  offerFile(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
}

/** Quotes what needs it, and keeps a spreadsheet from taking text for a formula. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
