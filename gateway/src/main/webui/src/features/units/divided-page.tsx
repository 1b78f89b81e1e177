import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { graphql } from '@/lib/graphql/client';
import { DividedList, type Assignment } from './divided-list';
import { texts } from './texts';
import { divided, dividedFeedback } from './unit-queries';
import { AssignDivided, AssignDividedFeedback } from './units.generated';

const KINDS = ['dossier', 'feedback'] as const;

/** Open dossiers and feedbacks of divided units, given on by a person with a reason. */
export function DividedPage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const kind = oneOf(get('loai'), KINDS, 'dossier');
  return (
    <Page title={t('dividedTitle')} lead={t('dividedLead')}>
      <SelectField label={t('kinds')} value={kind} choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(value) => set({ loai: value })} />
      {kind === 'dossier' ? <Dossiers /> : <Feedbacks />}
    </Page>
  );
}

async function assignDossiers({ ids, toUnitId, reason, key }: Assignment) {
  return (await graphql(AssignDivided, { input: { dossierIds: ids, toUnitId, reason }, idempotencyKey: key })).assignDossiers.dossiers;
}

async function assignFeedbacks({ ids, toUnitId, reason, key }: Assignment) {
  return (await graphql(AssignDividedFeedback, { input: { feedbackIds: ids, toUnitId, reason }, idempotencyKey: key })).assignFeedbacks.feedbacks;
}

function Dossiers() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(divided(get('sau')));
  const rows = data?.edges.map(({ node }) => ({ ...node, about: node.procedureName })) ?? [];
  const words = { what: t('dossier'), due: t('dueAt'), chosen: (count: string) => t('chosen', { count }), assign: t('assign'), assigned: (count: string) => t('assigned', { count }), needed: t('assignNeeded') };
  return (
    <>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('dividedEmpty')}><p>{t('dividedEmptyText')}</p></EmptyState>}
      {data && rows.length > 0 && <DividedList rows={rows} words={words} onAssign={assignDossiers} />}
      {data && rows.length > 0 && <Pager shown={rows.length} total={data.totalCount} pageSize={50} pageInfo={data.pageInfo} />}
    </>
  );
}

function Feedbacks() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(dividedFeedback(get('sau')));
  const rows = data?.edges.map(({ node }) => ({ ...node, about: node.title })) ?? [];
  const words = { what: t('feedback.what'), due: t('feedback.due'), chosen: (count: string) => t('feedback.chosen', { count }), assign: t('feedback.assign'), assigned: (count: string) => t('feedback.assigned', { count }), needed: t('feedback.needed') };
  return (
    <>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('feedback.empty')}><p>{t('feedback.emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && <DividedList rows={rows} words={words} onAssign={assignFeedbacks} />}
      {data && rows.length > 0 && <Pager shown={rows.length} total={data.totalCount} pageSize={50} pageInfo={data.pageInfo} />}
    </>
  );
}
