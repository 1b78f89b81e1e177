import Button from 'antd/es/button';
import { useState } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import { EvidenceDialog } from './evidence-dialog';
import { useExchangeChanged } from './exchange-queries';
import { RepairPortalDifferences, type Difference } from './exchange.generated';
import { ReasonDialog } from './reason-dialog';
import { texts } from './texts';

interface RepairBarProps {
  rows: Difference[];
  onClear: () => void;
}

/** What can be done to all chosen differences: send again what that can mend, or take out the evidence. */
export function RepairBar({ rows, onClear }: RepairBarProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const changed = useExchangeChanged();
  const [doing, setDoing] = useState<'repair' | 'evidence' | null>(null);
  const [queued, setQueued] = useState<number | null>(null);
  const close = () => setDoing(null);
  const repairable = rows.filter((row) => row.repairable);
  const dossierIds = [...new Set(rows.flatMap((row) => row.dossierId ?? []))];
  return (
    <>
      {queued !== null && rows.length === 0 && <p className="notice notice-good" role="status">{t('queued', { count: wholeNumber(queued) })}</p>}
      {rows.length > 0 && (
        <div className="buttons" role="group" aria-label={t('chosen', { count: wholeNumber(rows.length) })}>
          <strong>{t('chosen', { count: wholeNumber(rows.length) })}</strong>
          {repairable.length > 0 && <Button type="primary" onClick={() => setDoing('repair')}>{t('resend')}</Button>}
          {dossierIds.length > 0 && <Button onClick={() => setDoing('evidence')}>{t('evidence')}</Button>}
          {repairable.length < rows.length && <span className="muted">{t('notRepairable', { count: wholeNumber(rows.length - repairable.length) })}</span>}
          <Button onClick={onClear}>{c('cancel')}</Button>
        </div>
      )}
      {doing === 'evidence' && <EvidenceDialog dossierIds={dossierIds} onClose={close} />}
      {doing === 'repair' && (
        <ReasonDialog
          title={t('resend')}
          about={<p>{t('repairAbout', { count: wholeNumber(repairable.length) })}</p>}
          label={t('reason')}
          hint={t('reasonHint')}
          most={500}
          send={async (reason, idempotencyKey) => (await graphql(RepairPortalDifferences, { ids: repairable.map((row) => row.id), reason, idempotencyKey })).repairPortalDifferences}
          onDone={(done) => {
            setQueued(done.queued);
            changed();
            onClear();
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
