import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { DeadlineMark } from '@/components/deadline-mark';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { previewDossier } from './dossier-queries';
import type { PreviewDossierQuery } from './dossiers.generated';
import { texts } from './texts';

/** A look at a dossier without leaving the list. */
export function DossierPreview({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(texts);
  const { data, error, isLoading } = useQuery(previewDossier(id));
  return (
    <aside className="preview card" aria-label={t('preview')}>
      <div className="preview-head">
        <h2>{data?.code ?? t('preview')}</h2>
        <Button size="small" onClick={onClose}><span aria-hidden="true">✕</span> <span className="visually-hidden">{t('closePreview')}</span> <kbd>Esc</kbd></Button>
      </div>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} />}
      {data && <Facts dossier={data} />}
    </aside>
  );
}

function Facts({ dossier }: { dossier: NonNullable<PreviewDossierQuery['dossier']> }) {
  const t = useTexts(texts);
  const c = useCommon();
  const main = dossier.allowedActions.find((allowed) => allowed.main);
  return (
    <>
      <p>{dossier.procedureName}</p>
      <p><DossierStateMark state={dossier.state} /></p>
      <p><DeadlineMark deadline={dossier.deadline} outcome={dossier.outcome} /></p>
      <dl className="stack">
        <dt>{t('applicant')}</dt><dd>{dossier.applicant?.name ?? t('hidden')}{dossier.applicant?.phone && ` · ${dossier.applicant.phone}`}</dd>
        {dossier.step && <><dt>{t('step')}</dt><dd>{t('stepOf', { no: dossier.step.no, of: dossier.step.of, name: dossier.step.name })}</dd></>}
        <dt>{t('holder')}</dt><dd>{dossier.assigneeName ?? t('nobody')}</dd>
        <dt>{t('received')}</dt><dd>{dossier.receivingUnit.name} · {c(`channel.${dossier.channel}`)}</dd>
        <dt>{t('handling')}</dt><dd>{dossier.handlingUnit.name}</dd>
        <dt>{t('receivedAt')}</dt><dd>{moment(dossier.receivedAt ?? dossier.registeredAt)}</dd>
        <dt>{t('papers')}</dt>
        <dd>{t('paperCount', { received: dossier.papers.filter((paper) => paper.received).length, total: dossier.papers.length })}</dd>
        {dossier.note && <><dt>{c('note')}</dt><dd>{dossier.note}</dd></>}
      </dl>
      <div className="buttons">
        <LinkButton to={`/ho-so/${dossier.id}`} primary>{main ? t(`action.${main.action}`) : t('open')} →</LinkButton>
      </div>
    </>
  );
}
