import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { money, wholeNumber } from '@/lib/format/numbers';
import { ListsTabs } from './lists-tabs';
import { listReviewPlans } from './review-queries';
import type { ListReviewPlansQuery } from './reviews.generated';
import { texts } from './texts';

type Row = ListReviewPlansQuery['reviewPlans']['edges'][number]['node'];

/** Rà soát: the plans with what became of their items. */
export function ReviewsPage() {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(listReviewPlans(get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  const count = (key: 'planned' | 'reviewed' | 'proposed' | 'approved' | 'implemented' | 'overdue'): Column<Row> => ({ key, title: t(`review.${key}`), numeric: true, render: (row) => wholeNumber(row.counts[key]) });
  const columns: Column<Row>[] = [
    { key: 'number', title: t('review.plan'), render: (row) => <><Link to={`/danh-muc/ra-soat/${row.id}`}>{row.number ?? t('noNumber')}</Link><br /><small>{row.title}</small></> },
    { key: 'issued', title: t('issuedOn'), width: '8rem', render: (row) => (row.issuedOn ? day(row.issuedOn) : t('status.DRAFT')) },
    count('planned'), count('reviewed'), count('proposed'), count('approved'), count('implemented'), count('overdue'),
    { key: 'saving', title: t('review.saving'), numeric: true, render: (row) => money(row.counts.saving) },
  ];
  return (
    <Page title={t('tab.reviews')} action={mayDraft && <LinkButton to="/danh-muc/ra-soat/moi" primary>{t('review.new')}</LinkButton>}>
      <ListsTabs current="reviews" />
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('review.none')}><p>{t('review.noneText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('tab.reviews')} columns={columns} rows={rows} rowKey={(row) => row.id} dense />
          <Pager shown={rows.length} total={data.totalCount} pageSize={20} pageInfo={data.pageInfo} />
        </>
      )}
    </Page>
  );
}
