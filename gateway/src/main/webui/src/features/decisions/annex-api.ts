import { sendJson } from '@/lib/http';
import { reader, type Reader } from '@/lib/reader';
import type { DecisionLineKind } from '@/lib/graphql/schema.generated';

export interface AnnexReport {
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Lines of the draft that the file does not name. */
  kept: number;
  errors: { row: number; column: string | null; message: string }[];
  lines: {
    state: string;
    kind: DecisionLineKind;
    procedureCode: string;
    procedureName: string;
    changes: { field: string; before: string | null; after: string | null }[];
  }[];
}

const KINDS: DecisionLineKind[] = ['INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH'];

/** Puts the annex of a spreadsheet over the draft, or says what that would do. */
export async function takeAnnex(id: string, revision: number, dryRun: boolean, file: File): Promise<AnnexReport> {
  const body = await sendJson(`/api/decisions/${encodeURIComponent(id)}/annex?revision=${revision}&dryRun=${dryRun}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  const report = reader(body);
  return {
    rows: report.number('rows') ?? 0,
    added: report.number('added') ?? 0,
    changed: report.number('changed') ?? 0,
    unchanged: report.number('unchanged') ?? 0,
    kept: report.number('kept') ?? 0,
    errors: report.list('errors').map((error) => ({ row: error.number('row') ?? 0, column: error.text('column'), message: error.text('message') ?? '' })),
    lines: report.list('lines').map(lineOf),
  };
}

function lineOf(line: Reader): AnnexReport['lines'][number] {
  return {
    state: line.text('state') ?? '',
    kind: KINDS.find((kind) => kind === line.text('kind')) ?? 'AMEND',
    procedureCode: line.text('procedureCode') ?? '',
    procedureName: line.text('procedureName') ?? '',
    changes: line.list('changes').map((change) => ({ field: change.text('field') ?? '', before: change.text('before'), after: change.text('after') })),
  };
}

export function annexAddress(id: string): string {
  return `/api/decisions/${encodeURIComponent(id)}/annex.xlsx`;
}

export function documentAddress(id: string): string {
  return `/api/decisions/${encodeURIComponent(id)}/document.docx`;
}
