import { DossierStateMark } from '@/components/dossier-state-mark';
import { DeadlineMark } from '@/components/deadline-mark';
import { LinkButton } from '@/components/link-button';
import { useTexts } from '@/hooks/use-texts';
import { useTitle } from '@/hooks/use-title';
import { receiptAddress } from '@/lib/files';
import type { DossierDetail } from './dossiers.generated';
import { texts } from './texts';

/** Code, procedure, applicant, state and clock. */
export function DossierHead({ dossier }: { dossier: DossierDetail }) {
  const t = useTexts(texts);
  useTitle(dossier.code);
  return (
    <div className="dossier-head card">
      <div>
        <h1>{dossier.code}</h1>
        <p className="dossier-procedure">{dossier.procedureName}</p>
        <p className="muted">
          {dossier.applicant?.name ?? t('hidden')} · {dossier.handlingUnit.name}
          {dossier.step && ` · ${t('stepOf', { no: dossier.step.no, of: dossier.step.of, name: dossier.step.name })}`}
        </p>
      </div>
      <div className="dossier-clock">
        <DossierStateMark state={dossier.state} />
        <DeadlineMark deadline={dossier.deadline} outcome={dossier.outcome} />
        <div className="buttons no-print">
          {dossier.receivedAt && <a className="button" href={receiptAddress(dossier.id)} target="_blank" rel="noreferrer">{t('printReceipt')}</a>}
          <LinkButton to="/ho-so">{t('backToList')}</LinkButton>
        </div>
      </div>
    </div>
  );
}
