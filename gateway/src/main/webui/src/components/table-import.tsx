import Button from 'antd/es/button';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTexts } from '@/hooks/use-texts';
import type { ImportReport, RowRemark } from '@/lib/table-import';
import { dictionary } from '@/lib/texts/dictionary';
import { ProblemNotice } from './problem-notice';
import en from './table-import.en.json';
import vi from './table-import.vi.json';

const texts = dictionary(vi, en);

/** A line that the file changes, as people read it. */
export interface ImportedLine {
  key: string;
  name: string;
  changes: { field: string; before: string | null; after: string | null }[];
}

interface TableImportProps<Line> {
  title: string;
  hint: string;
  fileLabel: string;
  choose: string;
  download: { label: string; href: string };
  /** Endings of files, such as ".xlsx,.csv". */
  accept: string;
  /** Whether nothing is typed that the file would be put under. */
  saved: boolean;
  send: (file: File, dryRun: boolean) => Promise<ImportReport<Line>>;
  /** Null for a line that stays as it is. */
  lineOf: (line: Line) => ImportedLine | null;
  linesLabel: string;
  onTaken: () => Promise<void>;
}

/** A table from a file: first what it would do, row by row, then it is taken, all of it or nothing. */
export function TableImport<Line>({ title, hint, fileLabel, choose, download, accept, saved, send, lineOf, linesLabel, onTaken }: TableImportProps<Line>) {
  const t = useTexts(texts);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => send(chosen, true) });
  const take = useMutation({
    mutationFn: async (chosen: File) => {
      await send(chosen, false);
      await onTaken();
    },
    onSuccess: () => {
      setFile(null);
      look.reset();
    },
  });
  const report = look.data;
  const news = report ? report.added + report.changed : 0;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="hint">{hint}</p>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={fileLabel}
        accept={accept}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (!chosen) return;
          setFile(chosen);
          take.reset();
          look.mutate(chosen);
        }}
      />
      <div className="buttons">
        <Button disabled={!saved} loading={look.isPending} onClick={() => input.current?.click()}>{choose}</Button>
        <a className="button" href={download.href}>{download.label}</a>
      </div>
      {!saved && <p className="hint">{t('saveFirst')}</p>}
      {look.isError && <ProblemNotice error={look.error} />}
      {take.isError && <ProblemNotice error={take.error} />}
      {take.isSuccess && <div className="notice notice-good" role="status">{t('taken')}</div>}
      {report && file && (
        <div role="status">
          <p><strong>{file.name}</strong>: {t('counts', { rows: report.rows, added: report.added, changed: report.changed, unchanged: report.unchanged, kept: report.kept })}</p>
          <Remarks tone="error" title={t('errors', { count: report.errors.length })} remarks={report.errors} />
          <Remarks tone="warn" title={t('problems', { count: report.problems.length })} remarks={report.problems} />
          <Lines label={linesLabel} lines={report.lines.flatMap((line) => lineOf(line) ?? [])} />
          {report.errors.length === 0 && news === 0 && <p>{t('nothingNew')}</p>}
          {report.errors.length === 0 && news > 0 && (
            <Button type="primary" loading={take.isPending} onClick={() => take.mutate(file)}>{t('take', { count: news })}</Button>
          )}
        </div>
      )}
    </section>
  );
}

function Remarks({ tone, title, remarks }: { tone: 'error' | 'warn'; title: string; remarks: RowRemark[] }) {
  const t = useTexts(texts);
  if (remarks.length === 0) return null;
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      <p className="notice-title">{title}</p>
      <ul>{remarks.map((remark, at) => <li key={at}>{t('row', { row: remark.row })}{remark.column && ` (${remark.column})`}: {remark.message}</li>)}</ul>
    </div>
  );
}

function Lines({ label, lines }: { label: string; lines: ImportedLine[] }) {
  const t = useTexts(texts);
  if (lines.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="table table-plain differences" aria-label={label}>
        <thead><tr><th scope="col">{t('procedure')}</th><th scope="col">{t('field')}</th><th scope="col">{t('before')}</th><th scope="col">{t('after')}</th></tr></thead>
        <tbody>
          {lines.flatMap((line) => (line.changes.length === 0
            ? [<tr key={line.key}><th scope="row">{line.name}</th><td colSpan={3}>–</td></tr>]
            : line.changes.map((change, at) => (
              <tr key={`${line.key}.${change.field}`}>
                {at === 0 && <th scope="row" rowSpan={line.changes.length}>{line.name}</th>}
                <td>{change.field}</td>
                <td className="long-text">{change.before ?? t('empty')}</td>
                <td className="long-text">{change.after ?? t('empty')}</td>
              </tr>
            ))))}
        </tbody>
      </table>
    </div>
  );
}
