import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { unit } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { PUBLISHED_PAGE, publishedFeedbacks, type PublishedFeedback } from './public-api';
import { texts } from './texts';

/** Feedback that was answered and published. */
export function PublishedPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(publishedFeedbacks(get('sau')));
  return (
    <Page title={t('published.title')} lead={t('published.lead')} narrow action={<LinkButton to="/gui-phan-anh" primary>{t('send.title')}</LinkButton>}>
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && data.items.length === 0 && <EmptyState title={t('published.empty')}><p>{t('published.emptyText')}</p></EmptyState>}
      {data?.items.map((one) => <Published key={one.code} feedback={one} />)}
      {data && data.items.length > 0 && <Pager shown={data.items.length} total={data.totalCount} pageSize={PUBLISHED_PAGE} pageInfo={data.pageInfo} />}
    </Page>
  );
}

function Published({ feedback }: { feedback: PublishedFeedback }) {
  const t = useTexts(texts);
  const c = useCommon();
  const responsible = useQuery(unit(feedback.responsibleUnitId ?? '')).data?.name ?? '';
  return (
    <article className="card">
      <p className="muted">{feedback.code} · {c(`category.${feedback.category}`)} · {day(feedback.receivedAt)}</p>
      <h2>{feedback.title ?? t('published.untitled', { code: feedback.code })}</h2>
      <div className="long-text">{feedback.text}</div>
      <p className="muted">{t('published.answeredBy', { unit: responsible, date: feedback.publishedAt ? day(feedback.publishedAt) : '' })}</p>
    </article>
  );
}
