import { useQuery } from '@tanstack/react-query';
import { DataTable } from '@/components/data-table';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { readsOf } from './key-queries';
import { texts } from './texts';

const PAGE_SIZE = 50;

/** What was read with the key, the newest first. */
export function KeyReads({ id }: { id: string }) {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(readsOf(id, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <section className="card" aria-label={t('reads')}>
      <h2>{t('reads')}</h2>
      {isLoading && <Loading lines={4} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <p role="status">{t('noReads')}</p>}
      {data && rows.length > 0 && (
        <>
          <DataTable
            label={t('reads')}
            dense
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'at', title: t('at'), width: '10rem', render: (row) => moment(row.at) },
              { key: 'query', title: t('query'), width: '16rem', render: (row) => row.query },
              { key: 'filter', title: t('filter'), render: (row) => <code className="filter-text">{row.filter}</code> },
              { key: 'rows', title: t('rows'), width: '6rem', numeric: true, render: (row) => wholeNumber(row.rows) },
              { key: 'status', title: t('status'), width: '6rem', numeric: true, render: (row) => row.status },
              { key: 'address', title: t('address'), width: '9rem', render: (row) => row.address ?? '–' },
            ]}
          />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </section>
  );
}
