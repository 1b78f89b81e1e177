import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { remarksOn } from './procedure-queries';
import { texts } from './texts';

/** What looks wrong in the data of this procedure. */
export function Remarks({ code }: { code: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { data, error, isLoading, refetch } = useQuery(remarksOn(code));
  if (isLoading) return <Loading lines={4} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const rows = data?.edges.map((edge, index) => ({ ...edge.node, key: String(index) })) ?? [];
  if (rows.length === 0) return <EmptyState title={t('quality.none')} />;
  return (
    <section className="card">
      <DataTable
        label={t('tab.quality')}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'kind', title: t('quality.kind'), render: (row) => (language === 'vi' ? row.title : row.titleEn) },
          { key: 'value', title: t('quality.value'), render: (row) => row.value ?? '–' },
          { key: 'proposal', title: t('quality.proposal'), render: (row) => row.proposal ?? t('quality.ask') },
        ]}
      />
      <p><Link to={`/chat-luong?thu-tuc=${encodeURIComponent(code)}`}>{t('quality.all')}</Link></p>
    </section>
  );
}
