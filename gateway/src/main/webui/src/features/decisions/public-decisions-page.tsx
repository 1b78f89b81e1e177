import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { PUBLIC_PAGE, publicDecisions } from './public-decision-api';
import { texts } from './texts';

/** Issued decisions, open to everyone. */
export function PublicDecisionsPage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(publicDecisions(get('q'), get('sau')));
  return (
    <Page title={t('public.title')} lead={t('public.lead')} narrow>
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && data.items.length === 0 && <EmptyState title={t('public.empty')}><p>{t('public.emptyText')}</p></EmptyState>}
      {data?.items.map((one) => (
        <article key={one.address} className="card">
          <h2><Link to={`/quyet-dinh-cong-bo/${one.address}`}>{t('public.name', { number: one.number, date: day(one.issuedOn) })}</Link></h2>
          <p>{one.title}</p>
          <p className="muted">{t('totals', one.totals)} · {t('effectiveOn')}: {day(one.effectiveOn)}</p>
        </article>
      ))}
      {data && data.items.length > 0 && <Pager shown={data.items.length} total={data.totalCount} pageSize={PUBLIC_PAGE} pageInfo={data.pageInfo} />}
    </Page>
  );
}
