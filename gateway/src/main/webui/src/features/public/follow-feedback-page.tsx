import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams } from 'react-router';
import { FeedbackStateMark } from '@/components/dossier-state-mark';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { followFeedback, type PublicFeedback } from './public-api';
import { isNotFound } from './not-found';
import { secretIn } from './secret-in';
import { SupplementForm } from './supplement-form';
import { texts } from './texts';
import { TwoCodes } from './two-codes';

/** For the sender: what became of a feedback. */
export function FollowFeedbackPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const secret = secretIn(useLocation());
  const { data, error, isLoading, refetch } = useQuery(followFeedback(code, secret));
  if (data) return <Page title={data.title || t('fb.title')} narrow><Answer feedback={data} secret={secret} /></Page>;
  return (
    <Page title={t('fb.title')} narrow>
      {isLoading && <Loading lines={5} />}
      {error && isNotFound(error) && (
        <div className="notice notice-warn" role="alert"><p className="notice-title">{t('fb.notFound')}</p><p>{t('fb.notFoundText')}</p></div>
      )}
      {error && !isNotFound(error) && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!isLoading && (
        <TwoCodes
          code={code}
          codeLabel={t('send.doneCode')}
          onLookUp={(typed, secret) => void navigate(`/tra-cuu/phan-anh/${encodeURIComponent(typed)}#ma=${encodeURIComponent(secret)}`)}
        />
      )}
    </Page>
  );
}

function Answer({ feedback, secret }: { feedback: PublicFeedback; secret: string }) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <>
      <section className="card">
        <p className="muted">{feedback.code}</p>
        <p><FeedbackStateMark state={feedback.state} /></p>
        {feedback.state === 'REFUSED' && <div className="notice notice-warn"><p className="notice-title">{t('fb.refused')}</p><p>{feedback.reason}</p></div>}
        {feedback.state === 'WAITING_SUPPLEMENT' && <div className="notice notice-warn"><p className="notice-title">{t('fb.asked')}</p><p>{feedback.reason}</p></div>}
        {feedback.state === 'WAITING_SUPPLEMENT' && <SupplementForm code={feedback.code} secret={secret} />}
        <h2>{t('fb.answer')}</h2>
        {feedback.answer
          ? <div className="long-text">{feedback.answer.text}</div>
          : <p className="muted">{feedback.state === 'REFUSED' ? '–' : t('fb.noAnswer', { due: moment(feedback.dueAt) })}</p>}
      </section>
      <section className="card">
        <h2>{t('follow.course')}</h2>
        <ol className="timeline">
          {feedback.steps.map((step) => (
            <li key={step.at + step.state}><div className="timeline-what">{c(`feedbackState.${step.state}`)}</div><div className="muted">{moment(step.at)}</div></li>
          ))}
        </ol>
      </section>
    </>
  );
}
