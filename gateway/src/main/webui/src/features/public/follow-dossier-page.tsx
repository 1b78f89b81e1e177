import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { DeadlineMark } from '@/components/deadline-mark';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { unit } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { followDossier, type PublicDossier } from './public-api';
import { isNotFound } from './not-found';
import { secretIn } from './secret-in';
import { texts } from './texts';
import { TwoCodes } from './two-codes';

/** Tra cứu hồ sơ: code and check secret give where it is and when it is due. The receipt's QR code brings both. */
export function FollowDossierPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const secret = secretIn(useLocation());
  const { data, error, isLoading, refetch } = useQuery(followDossier(code, secret));
  if (data) return <Page title={t('follow.title')} narrow><Answer dossier={data} /></Page>;
  return (
    <Page title={t('follow.title')} lead={t('follow.lead')} narrow>
      {isLoading && <Loading lines={5} />}
      {error && isNotFound(error) && (
        <div className="notice notice-warn" role="alert">
          <p className="notice-title">{t('follow.notFound')}</p>
          <p>{t('follow.notFoundText')}</p>
        </div>
      )}
      {error && !isNotFound(error) && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!isLoading && (
        <TwoCodes
          code={code}
          codeLabel={t('follow.code')}
          codeHint={t('follow.codeHint')}
          onLookUp={(typed, typedSecret) => void navigate(`/tra-cuu/ho-so/${encodeURIComponent(typed)}#ma=${encodeURIComponent(typedSecret)}`)}
        />
      )}
    </Page>
  );
}

function Answer({ dossier }: { dossier: PublicDossier }) {
  const t = useTexts(texts);
  const c = useCommon();
  const receiving = useQuery(unit(dossier.receivingUnitId ?? '')).data?.name;
  const handling = useQuery(unit(dossier.handlingUnitId ?? '')).data?.name;
  const due = dossier.dueAt ?? dossier.deadline?.dueAt ?? null;
  return (
    <>
      <section className="card">
        <p className="muted">{dossier.code}</p>
        <h2>{dossier.procedureName}</h2>
        <p className="say" role="status">{t(`say.${dossier.state}`)}</p>
        {dossier.reason && <div className="notice notice-warn">{dossier.reason}</div>}
        <p><DossierStateMark state={dossier.state} /></p>
        <dl className="facts">
          <dt>{t('follow.due')}</dt>
          <dd>
            {due ? <strong>{moment(due)}</strong> : t('follow.noDue')}
            {dossier.deadline && <><br /><DeadlineMark deadline={{ ...dossier.deadline, dueAt: null }} outcome={dossier.outcome} /></>}
          </dd>
          {dossier.stepName && <><dt>{t('follow.step')}</dt><dd>{dossier.stepName}</dd></>}
          {handling && <><dt>{t('follow.where')}</dt><dd>{handling}</dd></>}
          {receiving && <><dt>{t('follow.handedIn')}</dt><dd>{receiving}</dd></>}
          {dossier.receivedAt && <><dt>{t('follow.received')}</dt><dd>{moment(dossier.receivedAt)}</dd></>}
          {dossier.endedAt && <><dt>{t('follow.ended')}</dt><dd>{moment(dossier.endedAt)}</dd></>}
          {dossier.returnedAt && <><dt>{t('follow.returned')}</dt><dd>{moment(dossier.returnedAt)}</dd></>}
          {dossier.procedureCode && (
            <><dt>{t('follow.procedure')}</dt><dd><Link to={`/thu-tuc/${encodeURIComponent(dossier.procedureCode)}`}>{dossier.procedureCode}</Link></dd></>
          )}
        </dl>
      </section>
      {dossier.steps.length > 0 && (
        <section className="card">
          <h2>{t('follow.course')}</h2>
          <ol className="timeline">
            {dossier.steps.map((step) => (
              <li key={step.at + step.state}><div className="timeline-what">{c(`state.${step.state}`)}</div><div className="muted">{moment(step.at)}</div></li>
            ))}
          </ol>
        </section>
      )}
      <LinkButton to="/tra-cuu/ho-so">{t('follow.other')}</LinkButton>
    </>
  );
}
