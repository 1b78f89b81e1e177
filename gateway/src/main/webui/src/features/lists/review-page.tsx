import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import Button from 'antd/es/button';
import { useParams } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { money, wholeNumber } from '@/lib/format/numbers';
import { IssuePlan } from './issue-plan';
import { ItemStepForm } from './item-step-form';
import { readReviewPlan } from './review-queries';
import type { ReviewPlanDetail } from './reviews.generated';
import { texts } from './texts';

type Item = ReviewPlanDetail['items'][number];
const CLOSED = ['REJECTED', 'IMPLEMENTED'];

/** One plan: its counts, its items, and what can be done with each. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { data, error, isLoading, refetch } = useQuery(readReviewPlan(id));
  const [open, setOpen] = useState<number | null>(null);
  if (isLoading) return <Page title={t('tab.reviews')}><Loading lines={8} /></Page>;
  if (error && !data) return <Page title={t('tab.reviews')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) {
    return (
      <Page title={t('review.notFound')} narrow>
        <EmptyState title={t('review.notFoundText')}><LinkButton to="/danh-muc/ra-soat" primary>{t('review.back')}</LinkButton></EmptyState>
      </Page>
    );
  }
  const columns: Column<Item>[] = [
    { key: 'no', title: t('no'), numeric: true, width: '4rem', render: (item) => item.no },
    {
      key: 'subject', title: t('procedure'),
      render: (item) => <>{item.subjectCode} {item.subjectName}{item.internal && ` (${t('review.internal')})`}{item.proposal && <><br /><small>{t(`proposal.${item.proposal.kind}`)}: {item.proposal.text}</small></>}</>,
    },
    { key: 'unit', title: t('review.unit'), width: '12rem', render: (item) => item.unit?.name ?? '–' },
    { key: 'due', title: t('review.dueOn'), width: '8rem', render: (item) => day(item.dueOn) },
    { key: 'state', title: t('status'), width: '12rem', render: (item) => <>{t(`itemState.${item.state}`)}{item.decisionNumber && <><br /><small>{item.decisionNumber}</small></>}</> },
    { key: 'step', title: '', width: '8rem', render: (item) => mayDraft && data.number !== null && !CLOSED.includes(item.state) && <Button aria-label={t('review.stepOf', { name: item.subjectName })} onClick={() => setOpen(open === item.no ? null : item.no)}>{t('review.step')}</Button> },
  ];
  const item = data.items.find((one) => one.no === open);
  return (
    <Page title={data.number ?? t('review.draft')} lead={data.title}>
      <section className="card" aria-label={t('sizes')}>
        <p role="status">{t('review.tally', { planned: wholeNumber(data.counts.planned), reviewed: wholeNumber(data.counts.reviewed), proposed: wholeNumber(data.counts.proposed), approved: wholeNumber(data.counts.approved), implemented: wholeNumber(data.counts.implemented), overdue: wholeNumber(data.counts.overdue), saving: money(data.counts.saving) })}</p>
      </section>
      {item && <ItemStepForm key={`${item.no}/${data.revision}`} plan={data} item={item} onDone={() => setOpen(null)} />}
      <DataTable label={t('review.items')} columns={columns} rows={data.items} rowKey={(one) => String(one.no)} selected={open === null ? null : String(open)} dense />
      {data.number === null && <IssuePlan plan={data} />}
    </Page>
  );
}
