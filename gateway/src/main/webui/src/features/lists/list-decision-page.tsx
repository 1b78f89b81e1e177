import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { ListDecisionEditor } from './list-decision-editor';
import { ListDecisionView } from './list-decision-view';
import { readListDecision } from './list-queries';
import { texts } from './texts';

/** A list decision that exists: the editor while it is a draft, the document once it is issued. */
export function ListDecisionPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { data, error, isLoading, refetch } = useQuery(readListDecision(id));
  if (isLoading) return <Page title={t('decisionTitle')}><Loading lines={10} /></Page>;
  if (error && !data) return <Page title={t('decisionTitle')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  if (!data) {
    return (
      <Page title={t('decisionNotFound')} narrow>
        <EmptyState title={t('decisionNotFoundText')}><LinkButton to="/danh-muc/quyet-dinh" primary>{t('backToDecisions')}</LinkButton></EmptyState>
      </Page>
    );
  }
  return data.status === 'DRAFT' && mayDraft ? <ListDecisionEditor key={data.revision} decision={data} /> : <ListDecisionView decision={data} />;
}

export function NewListDecisionPage() {
  return <ListDecisionEditor decision={null} />;
}
