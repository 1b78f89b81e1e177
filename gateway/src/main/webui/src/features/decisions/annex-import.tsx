import Button from 'antd/es/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { annexAddress, takeAnnex, type AnnexReport } from './annex-api';
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

/** The annex as a spreadsheet: first what it would do, row by row, then it is taken, all of it or nothing. */
export function AnnexImport({ decision, saved, onTaken }: AnnexImportProps) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => takeAnnex(decision.id, decision.revision, true, chosen) });
  const take = useMutation({
    mutationFn: async (chosen: File) => {
      await takeAnnex(decision.id, decision.revision, false, chosen);
      return (await graphql(ReadDecision, { id: decision.id })).decision;
    },
    onSuccess: (taken) => {
      setFile(null);
      look.reset();
      if (!taken) return;
      queries.setQueryData(readDecision(decision.id).queryKey, taken);
      void queries.invalidateQueries({ queryKey: ['decisions'] });
      onTaken(taken);
    },
  });
  const report = look.data;
  const news = report ? report.added + report.changed : 0;
  return (
    <section className="card" aria-labelledby="phu-luc">
      <h2 id="phu-luc">{t('annex.title')}</h2>
      <p className="hint">{t('annex.hint')}</p>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('annex.file')}
        accept=".xlsx"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (!chosen) return;
          setFile(chosen);
          look.mutate(chosen);
        }}
      />
      <div className="buttons">
        <Button disabled={!saved} loading={look.isPending} onClick={() => input.current?.click()}>{t('annex.choose')}</Button>
        <a className="button" href={annexAddress(decision.id)}>{t('annex.download')}</a>
      </div>
      {!saved && <p className="hint">{t('annex.saveFirst')}</p>}
      {look.isError && <ProblemNotice error={look.error} />}
      {take.isError && <ProblemNotice error={take.error} />}
      {take.isSuccess && <div className="notice notice-good" role="status">{t('annex.taken')}</div>}
      {report && file && (
        <div role="status">
          <p><strong>{file.name}</strong>: {t('annex.counts', { rows: report.rows, added: report.added, changed: report.changed, unchanged: report.unchanged, kept: report.kept })}</p>
          <AnnexErrors report={report} />
          <AnnexLines report={report} />
          {report.errors.length === 0 && news === 0 && <p>{t('annex.nothingNew')}</p>}
          {report.errors.length === 0 && news > 0 && (
            <Button type="primary" loading={take.isPending} onClick={() => take.mutate(file)}>{t('annex.take', { count: news })}</Button>
          )}
        </div>
      )}
    </section>
  );
}

function AnnexErrors({ report }: { report: AnnexReport }) {
  const t = useTexts(texts);
  if (report.errors.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert">
      <p className="notice-title">{t('annex.errors', { count: report.errors.length })}</p>
      <ul>{report.errors.map((error) => <li key={`${error.row}.${error.column}`}>{t('annex.row', { row: error.row })}{error.column && ` (${error.column})`}: {error.message}</li>)}</ul>
    </div>
  );
}

function AnnexLines({ report }: { report: AnnexReport }) {
  const t = useTexts(texts);
  const nameOf = useFieldName();
  const c = useCommon();
  const lines = report.lines.filter((line) => line.state !== 'UNCHANGED');
  if (lines.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table table-plain differences" aria-label={t('annex.lines')}>
        <thead><tr><th scope="col">{t('lines.procedure')}</th><th scope="col">{t('diff.field')}</th><th scope="col">{t('diff.before')}</th><th scope="col">{t('diff.after')}</th></tr></thead>
        <tbody>
          {lines.flatMap((line) => {
            const name = `${c(`lineKind.${line.kind}`)}: ${line.procedureCode} ${line.procedureName}`;
            return line.changes.length === 0
              ? [<tr key={line.procedureCode}><th scope="row">{name}</th><td colSpan={3}>–</td></tr>]
              : line.changes.map((change, at) => (
                <tr key={`${line.procedureCode}.${change.field}`}>
                  {at === 0 && <th scope="row" rowSpan={line.changes.length}>{name}</th>}
                  <td>{nameOf(change.field)}</td>
                  <td className="long-text">{change.before ?? t('diff.empty')}</td>
                  <td className="long-text">{change.after ?? t('diff.empty')}</td>
                </tr>
              ));
          })}
        </tbody>
      </table>
    </div>
  );
}
