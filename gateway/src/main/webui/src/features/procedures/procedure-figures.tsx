import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { percent, wholeNumber } from '@/lib/format/numbers';
import { figuresOf } from './procedure-queries';
import { texts } from './texts';

/** The dossiers of this procedure in the running year, in the scope of the reader. */
export function ProcedureFigures({ code }: { code: string }) {
  const t = useTexts(texts);
  const year = new Date().getFullYear();
  const { data, error, isLoading, refetch } = useQuery(figuresOf(code, year));
  if (isLoading) return <Loading lines={4} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const names = new Map(data?.indicators.map((indicator) => [indicator.code, indicator.name]));
  const rows = data?.total.values ?? [];
  if (rows.length === 0) return <EmptyState title={t('figures.none')} />;
  return (
    <section className="card">
      <h2>{t('figures.year', { year })}</h2>
      <DataTable
        label={t('tab.figures')}
        rows={rows}
        rowKey={(row) => row.indicator}
        columns={[
          { key: 'indicator', title: t('figures.indicator'), render: (row) => names.get(row.indicator) ?? row.indicator },
          { key: 'value', title: t('figures.value'), numeric: true, render: (row) => (row.value === null ? '–' : row.indicator.endsWith('_RATE') ? percent(row.value) : wholeNumber(row.value)) },
        ]}
      />
      <p><Link to={`/so-lieu?thu-tuc=${encodeURIComponent(code)}`}>{t('figures.more')}</Link></p>
    </section>
  );
}
