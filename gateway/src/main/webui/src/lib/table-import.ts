import { sendJson } from './http';
import { reader, type Reader } from './reader';

/** What a file with a table does, or would do, to a draft. */
export interface ImportReport<Line> {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Lines of the draft that the file does not name. */
  kept: number;
  errors: RowRemark[];
  /** What stands in the way later, row by row; it can be taken all the same. */
  problems: RowRemark[];
  lines: Line[];
}

export interface RowRemark {
  row: number;
  column: string | null;
  message: string;
}

/** Sends the file; with `dryRun` in the address it only says what it would do. */
export async function takeTable<Line>(address: string, file: File, lineOf: (line: Reader) => Line): Promise<ImportReport<Line>> {
  const report = reader(await sendJson(address, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file }));
  return {
    rows: report.number('rows') ?? 0,
    added: report.number('added') ?? 0,
    changed: report.number('changed') ?? 0,
    unchanged: report.number('unchanged') ?? 0,
    kept: report.number('kept') ?? 0,
    errors: report.list('errors').map(remarkOf),
    problems: report.list('problems').map(remarkOf),
    lines: report.list('lines').map(lineOf),
  };
}

function remarkOf(error: Reader): RowRemark {
  return { row: error.number('row') ?? 0, column: error.text('column'), message: error.text('message') ?? '' };
}
