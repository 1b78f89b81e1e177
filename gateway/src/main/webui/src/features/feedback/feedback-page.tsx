import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { DeadlineMark } from '@/components/deadline-mark';
import { FeedbackStateMark } from '@/components/dossier-state-mark';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Timeline } from '@/components/timeline';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useTitle } from '@/hooks/use-title';
import { fileAddress } from '@/lib/files';
import { moment } from '@/lib/format/dates';
import { FeedbackActions } from './feedback-actions';
import { readFeedback } from './feedback-queries';
import type { FeedbackDetail } from './feedback.generated';
import { PublicPreview } from './public-preview';
import { texts } from './texts';

/** One feedback: the citizen's words, what to do with them, and what the public will read. */
export function FeedbackPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(readFeedback(id));
  if (isLoading) return <Page title={t('title')}><Loading lines={12} /></Page>;
  if (data) return <Content feedback={data} />;
  if (error) return <Page title={t('title')}><ProblemNotice error={error} onRetry={() => void refetch()} /></Page>;
  return (
    <Page title={t('notFound', { id })} narrow>
      <EmptyState title={t('notFoundText')}><LinkButton to="/phan-anh" primary>{t('backToList')}</LinkButton></EmptyState>
    </Page>
  );
}

function Content({ feedback }: { feedback: FeedbackDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  useTitle(feedback.code);
  return (
    <div className="page">
      <div className="dossier-head card">
        <div>
          <h1>{feedback.title}</h1>
          <p className="muted">{feedback.code} · {c(`category.${feedback.category}`)} · {feedback.responsibleUnit.name}</p>
        </div>
        <div className="dossier-clock">
          <FeedbackStateMark state={feedback.state} />
          <DeadlineMark deadline={feedback.deadline} outcome={feedback.outcome} />
          <LinkButton to="/phan-anh">{t('backToList')}</LinkButton>
        </div>
      </div>
      <div className="detail">
        <div className="detail-left no-print"><FeedbackActions key={feedback.revision} feedback={feedback} /></div>
        <div className="detail-middle">
          <section className="card">
            <h2>{t('words')}</h2>
            <blockquote className="long-text words">{feedback.content}</blockquote>
            {feedback.place && <p>{t('place')}: {feedback.place}</p>}
            {feedback.attachments.length > 0 && (
              <>
                <h3>{t('attachments')}</h3>
                <ul>{feedback.attachments.map((file) => <li key={file.id}><a href={fileAddress(file.id, '/api/feedback-files')} target="_blank" rel="noreferrer">{file.name}</a></li>)}</ul>
              </>
            )}
          </section>
          <Answer feedback={feedback} />
          {feedback.publicText && <PublicPreview heading={t('publicNow')} title={feedback.title} text={feedback.publicText} unit={feedback.responsibleUnit.name} />}
          <About feedback={feedback} />
        </div>
        <div className="detail-right">
          <section className="card">
            <h2>{t('timeline')}</h2>
            <Timeline entries={feedback.timeline} name={(entry) => actionName(entry.action, t)} />
          </section>
        </div>
      </div>
    </div>
  );
}

function Answer({ feedback }: { feedback: FeedbackDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  if (feedback.refusalGround) {
    return <section className="card"><h2>{t('refusal')}</h2><p>{c(`ground.${feedback.refusalGround}`)}</p></section>;
  }
  return (
    <section className="card">
      <h2>{t('answer')}</h2>
      {!feedback.answer && <p className="muted">{t('noAnswer')}</p>}
      {feedback.answer && (
        <>
          <div className="long-text">{feedback.answer.text}</div>
          <p className="muted">{t('answerMeta', { number: feedback.answer.number ?? '–', signer: feedback.answer.signer ?? '–' })} · {moment(feedback.answer.at)}</p>
        </>
      )}
    </section>
  );
}

function About({ feedback }: { feedback: FeedbackDetail }) {
  const t = useTexts(texts);
  const c = useCommon();
  const { sender } = feedback;
  return (
    <section className="card">
      <h2>{t('sender')}</h2>
      {(!sender || sender.masked) && <p className="muted">{t('senderHidden')}</p>}
      {sender && (
        <dl className="facts">
          <dt>{t('senderName')}</dt><dd>{sender.name}</dd>
          {sender.phone && <><dt>{t('phone')}</dt><dd>{sender.phone}</dd></>}
          {sender.email && <><dt>{t('email')}</dt><dd>{sender.email}</dd></>}
          {sender.address && <><dt>{t('address')}</dt><dd>{sender.address}</dd></>}
        </dl>
      )}
      <h2>{t('about')}</h2>
      <dl className="facts">
        <dt>{t('from')}</dt><dd>{c(`feedbackChannel.${feedback.channel}`)}</dd>
        <dt>{t('receivedAt')}</dt><dd>{moment(feedback.receivedAt)}</dd>
        {feedback.concernedUnit && <><dt>{t('concerned')}</dt><dd>{feedback.concernedUnit.name}</dd></>}
        {feedback.procedure && <><dt>{t('procedure')}</dt><dd><Link to={`/thu-tuc/${feedback.procedure.code}`}>{feedback.procedure.name}</Link></dd></>}
        {feedback.dossier && <><dt>{t('dossier')}</dt><dd><Link to={`/ho-so/${feedback.dossier.id}`}>{feedback.dossier.code}</Link></dd></>}
        {feedback.answeredAt && <><dt>{t('answeredAt')}</dt><dd>{moment(feedback.answeredAt)}</dd></>}
        {feedback.publishedAt && <><dt>{t('publishedAt')}</dt><dd>{moment(feedback.publishedAt)}</dd></>}
      </dl>
    </section>
  );
}

function actionName(action: string, t: (key: keyof typeof texts.vi) => string): string {
  const key = `action.${action}`;
  return isText(key) ? t(key) : action;
}

function isText(key: string): key is keyof typeof texts.vi {
  return key in texts.vi;
}
