import { useQueryClient } from '@tanstack/react-query';
import { TableImport } from '@/components/table-import';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import type { Reader } from '@/lib/reader';
import { takeTable } from '@/lib/table-import';
import { KINDS } from './list-kinds';
import { readListDecision } from './list-queries';
import { ReadListDecision, type ListDecisionDetail } from './lists.generated';
import { texts } from './texts';

/** Lines of the draft from a spreadsheet or text file. */
export function LinesImport({ decision }: { decision: ListDecisionDetail }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const address = `/api/list-decisions/${encodeURIComponent(decision.id)}/lines`;
  return (
    <TableImport
      title={t('import.title')}
      hint={t('import.hint')}
      fileLabel={t('import.file')}
      choose={t('import.choose')}
      download={{ label: t('import.download'), href: `${address}.xlsx` }}
      accept=".xlsx,.csv"
      saved
      send={(file, dryRun) => takeTable(`${address}?revision=${decision.revision}&dryRun=${dryRun}`, file, lineOf)}
      linesLabel={t('import.lines')}
      lineOf={(line) => (line.state === 'UNCHANGED' ? null : {
        key: `${line.kind}.${line.level}.${line.code}.${line.item}`,
        name: `${KINDS.filter((kind) => kind === line.kind).map((kind) => t(`kind.${kind}`)).join('')}: ${line.code} ${line.name}${line.item && ` – ${line.item}`}`,
        changes: line.changes,
      })}
      onTaken={async () => {
        const taken = (await graphql(ReadListDecision, { id: decision.id })).listDecision;
        queries.setQueryData(readListDecision(decision.id).queryKey, taken);
        void queries.invalidateQueries({ queryKey: ['list-decisions'] });
      }}
    />
  );
}

function lineOf(line: Reader) {
  return {
    state: line.text('state') ?? '',
    kind: line.text('kind') ?? '',
    level: line.text('level') ?? '',
    code: line.text('subjectCode') ?? '',
    name: line.text('subjectName') ?? '',
    item: line.text('item') ?? '',
    changes: line.list('changes').map((change) => ({ field: change.text('column') ?? '', before: change.text('before'), after: change.text('after') })),
  };
}
