import { useTexts } from '@/hooks/use-texts';
import { offerFile } from '@/lib/download';
import { legalDate } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { sendForFile } from '@/lib/http';
import { ReasonDialog } from './reason-dialog';
import { texts } from './texts';

interface EvidenceDialogProps {
  dossierIds: string[];
  onClose: () => void;
}

/** Chứng cứ trao đổi: the signed messages of dossiers in one file; what it is for goes into the audit trail. */
export function EvidenceDialog({ dossierIds, onClose }: EvidenceDialogProps) {
  const t = useTexts(texts);
  return (
    <ReasonDialog
      title={t('evidence')}
      about={<p>{t('evidenceAbout', { count: wholeNumber(dossierIds.length) })}</p>}
      label={t('purpose')}
      hint={t('purposeHint')}
      most={500}
      send={(purpose) => sendForFile('/api/exchange/evidence', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/zip, application/problem+json' },
        body: JSON.stringify({ dossierIds, purpose }),
      })}
      onDone={(file) => {
        offerFile(`chung-cu-trao-doi-${legalDate(new Date())}.zip`, file);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
