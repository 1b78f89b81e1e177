import { useQueryClient } from '@tanstack/react-query';
import { TableImport } from '@/components/table-import';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { annexAddress, takeAnnex } from './annex-api';
import { readDecision } from './decision-queries';
import { ReadDecision, type DecisionDetail } from './decisions.generated';
import { texts } from './texts';
import { useFieldName } from './use-field-name';

interface AnnexImportProps {
  decision: DecisionDetail;
  /** Whether nothing is typed that the file would be put under. */
  saved: boolean;
  onTaken: (decision: DecisionDetail) => void;
}

/** The annex as a spreadsheet. */
export function AnnexImport({ decision, saved, onTaken }: AnnexImportProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const nameOf = useFieldName();
  const queries = useQueryClient();
  return (
    <TableImport
      title={t('annex.title')}
      hint={t('annex.hint')}
      fileLabel={t('annex.file')}
      choose={t('annex.choose')}
      download={{ label: t('annex.download'), href: annexAddress(decision.id) }}
      accept=".xlsx,.csv"
      saved={saved}
      send={(file, dryRun) => takeAnnex(decision.id, decision.revision, dryRun, file)}
      linesLabel={t('annex.lines')}
      lineOf={(line) => (line.state === 'UNCHANGED' ? null : {
        key: line.procedureCode,
        name: `${c(`lineKind.${line.kind}`)}: ${line.procedureCode} ${line.procedureName}`,
        changes: line.changes.map((change) => ({ ...change, field: nameOf(change.field) })),
      })}
      onTaken={async () => {
        const taken = (await graphql(ReadDecision, { id: decision.id })).decision;
        if (!taken) return;
        queries.setQueryData(readDecision(decision.id).queryKey, taken);
        void queries.invalidateQueries({ queryKey: ['decisions'] });
        onTaken(taken);
      }}
    />
  );
}
