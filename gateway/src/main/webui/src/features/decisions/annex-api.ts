import type { DecisionLineKind } from '@/lib/graphql/schema.generated';
import type { Reader } from '@/lib/reader';
import { takeTable, type ImportReport } from '@/lib/table-import';

export interface AnnexLine {
  state: string;
  kind: DecisionLineKind;
  procedureCode: string;
  procedureName: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

const KINDS: DecisionLineKind[] = ['INTRODUCE', 'AMEND', 'REPLACE', 'ABOLISH'];

/** Puts the annex of a spreadsheet over the draft, or says what that would do. */
export function takeAnnex(id: string, revision: number, dryRun: boolean, file: File): Promise<ImportReport<AnnexLine>> {
  return takeTable(`/api/decisions/${encodeURIComponent(id)}/annex?revision=${revision}&dryRun=${dryRun}`, file, lineOf);
}

function lineOf(line: Reader): AnnexLine {
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
