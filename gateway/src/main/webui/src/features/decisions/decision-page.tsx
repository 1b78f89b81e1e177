import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { readDecision } from './decision-queries';
import { DecisionView } from './decision-view';
import { DecisionWizard } from './decision-wizard';
import { texts } from './texts';

/** A decision that exists: the wizard while it is a draft or waits for the one who issues it, the document once it is issued. */
export function DecisionPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const mayIssue = useMay('decision:issue');
  const { data, error, isLoading, refetch } = useQuery(readDecision(id));
  if (isLoading) return <Page title={t('title')}><Loading lines={10} /></Page>;
  if (error && !data) return <Page title={t('title')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) {
    return (
      <Page title={t('notFound')} narrow>
        <EmptyState title={t('notFoundText')}><LinkButton to="/quyet-dinh" primary>{t('backToList')}</LinkButton></EmptyState>
      </Page>
    );
  }
  if (data.status === 'DRAFT' ? mayDraft || mayIssue : data.status === 'SUBMITTED' && mayIssue) return <DecisionWizard decision={data} />;
  return <DecisionView decision={data} />;
}

export function NewDecisionPage() {
  return <DecisionWizard decision={null} />;
}
