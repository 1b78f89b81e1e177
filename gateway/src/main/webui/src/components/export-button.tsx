import Button from 'antd/es/button';
import { useMutation } from '@tanstack/react-query';
import { useCommon } from '@/hooks/use-common';
import { MOST_ROWS, TooManyRows } from '@/lib/all-pages';
import { downloadCsv } from '@/lib/csv';
import { wholeNumber } from '@/lib/format/numbers';
import { ProblemNotice } from './problem-notice';

export type Cells = (string | number | null)[];

interface ExportButtonProps {
  /** Name of the file without its ending. */
  name: string;
  titles: string[];
  /** All rows that match, not only those on the screen. */
  rows: () => Promise<Cells[]>;
}

/** Everything that the filter of the list matches, as a CSV file. */
export function ExportButton({ name, titles, rows }: ExportButtonProps) {
  const c = useCommon();
  const make = useMutation({
    mutationFn: rows,
    onSuccess: (found) => downloadCsv(`${name}.csv`, [titles, ...found]),
  });
  return (
    <>
      <Button loading={make.isPending} onClick={() => make.mutate()}>{c('exportCsv')}</Button>
      {make.isSuccess && <span role="status" className="muted">{c('exported', { count: wholeNumber(make.data.length) })}</span>}
      {make.error instanceof TooManyRows && (
        <span role="alert">{c('exportTooMany', { total: wholeNumber(make.error.total), most: wholeNumber(MOST_ROWS) })}</span>
      )}
      {make.isError && !(make.error instanceof TooManyRows) && <ProblemNotice error={make.error} />}
    </>
  );
}
