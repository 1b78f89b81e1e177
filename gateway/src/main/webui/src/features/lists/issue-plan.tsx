import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '@/components/date-field';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { readReviewPlan } from './review-queries';
import { IssueReviewPlan, type ReviewPlanDetail } from './reviews.generated';
import { texts } from './texts';

/** Number and day make a draft a plan. */
export function IssuePlan({ plan }: { plan: ReviewPlanDetail }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const mayIssue = useMay('decision:issue');
  const [form, setForm] = useState({ number: '', issuedOn: '' });
  const issue = useMutation({
    mutationFn: async () => (await graphql(IssueReviewPlan, { input: { id: plan.id, revision: plan.revision, ...form }, idempotencyKey: newId() })).issueReviewPlan,
    onSuccess: (issued) => {
      queries.setQueryData(readReviewPlan(plan.id).queryKey, issued);
      void queries.invalidateQueries({ queryKey: ['review-plans'] });
    },
  });
  if (!mayIssue) return <div className="notice notice-info">{t('issue.notAllowed')}</div>;
  return (
    <section className="card" aria-label={t('issue')}>
      <div className="grid">
        <Field label={t('review.number')} required>{(control) => <Input {...control} maxLength={100} value={form.number} onChange={(event) => setForm({ ...form, number: event.target.value })} />}</Field>
        <DateField label={t('issuedOn')} required value={form.issuedOn} onChange={(issuedOn) => setForm({ ...form, issuedOn })} />
      </div>
      {issue.isError && <ProblemNotice error={issue.error} />}
      <Button type="primary" disabled={form.number.trim() === '' || form.issuedOn === ''} loading={issue.isPending} onClick={() => issue.mutate()}>{t('issue')}</Button>
    </section>
  );
}
