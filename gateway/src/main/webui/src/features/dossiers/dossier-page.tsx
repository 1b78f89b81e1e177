import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Terms } from '@/components/term';
import { Timeline } from '@/components/timeline';
import { ExplainedDeadline } from '@/components/explanation';
import { useTexts } from '@/hooks/use-texts';
import { AccessLog } from './access-log';
import { Actions } from './actions';
import { Course } from './course';
import { DossierHead } from './dossier-head';
import { PersonAndFacts } from './dossier-facts';
import { Papers, Result } from './dossier-papers';
import { readDossier } from './dossier-queries';
import type { DossierDetail } from './dossiers.generated';
import { PortalExchange } from './portal-exchange';
import { texts } from './texts';

/** One dossier: what is to be done, its papers, its clock and all that happened. */
export function DossierPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(readDossier(id));
  if (isLoading) return <Page title={t('title')}><Loading lines={12} /></Page>;
  if (data) return <Content dossier={data} />;
  if (error) return <Page title={t('title')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  return (
    <Page title={t('notFound', { id })} narrow>
      <EmptyState title={t('notFoundText')}><LinkButton to="/ho-so" primary>{t('backToList')}</LinkButton></EmptyState>
    </Page>
  );
}

function Content({ dossier }: { dossier: DossierDetail }) {
  const t = useTexts(texts);
  return (
    <div className="page">
      <DossierHead dossier={dossier} />
      <div className="detail">
        <div className="detail-left no-print">
          <Actions key={dossier.revision} dossier={dossier} />
        </div>
        <div className="detail-middle">
          <Papers papers={dossier.papers} />
          <Result result={dossier.result} />
          <PersonAndFacts dossier={dossier} />
          <Course course={dossier.course} />
          <AccessLog key={dossier.id} dossierId={dossier.id} code={dossier.code} />
        </div>
        <div className="detail-right">
          <section className="card">
            <h2>{t('timeline')}</h2>
            <Timeline entries={dossier.timeline} name={(entry) => actionName(entry.action, t)} />
          </section>
          <section className="card">
            <div className="term-head"><h2>{t('deadline')}</h2><Terms ids={['hen-tra', 'tam-dung', 'gia-han']} /></div>
            <ExplainedDeadline explanation={dossier.deadlineExplained} />
          </section>
          <PortalExchange dossierId={dossier.id} />
        </div>
      </div>
    </div>
  );
}

/** The timeline knows a few acts more than officers may choose; an unknown one shows its code. */
function actionName(action: string, t: (key: keyof typeof texts.vi) => string): string {
  const key = `action.${action}`;
  return isText(key) ? t(key) : action;
}

function isText(key: string): key is keyof typeof texts.vi {
  return key in texts.vi;
}
