import Button from 'antd/es/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { EvidenceDialog } from './evidence-dialog';
import { exchangeEntry, useExchangeChanged } from './exchange-queries';
import { ResendToPortal, type EntryDetail } from './exchange.generated';
import { ReasonDialog } from './reason-dialog';
import { texts } from './texts';

/** Sends the dossier again, or takes out what proves the exchange. */
export function EntryActions({ of }: { of: EntryDetail }) {
  const t = useTexts(texts);
  const mayResend = useMay('exchange:resend');
  const queries = useQueryClient();
  const changed = useExchangeChanged();
  const [doing, setDoing] = useState<'resend' | 'evidence' | null>(null);
  const [sent, setSent] = useState(false);
  const close = () => setDoing(null);
  if (!mayResend) return null;
  return (
    <>
      {sent && <span role="status">{t('resent')}</span>}
      <Button onClick={() => setDoing('evidence')}>{t('evidence')}</Button>
      {of.mayResend && <Button type="primary" onClick={() => setDoing('resend')}>{t('resend')}</Button>}
      {doing === 'evidence' && <EvidenceDialog dossierIds={[of.dossierId]} onClose={close} />}
      {doing === 'resend' && (
        <ReasonDialog
          title={t('resend')}
          about={<><p><strong>{of.code}</strong> – {of.procedureName}</p><p className="muted">{t('resendAbout')}</p></>}
          label={t('reason')}
          hint={t('reasonHint')}
          most={500}
          send={async (reason, idempotencyKey) => (await graphql(ResendToPortal, { dossierId: of.dossierId, reason, idempotencyKey })).resendToPortal}
          onDone={(entry) => {
            queries.setQueryData(exchangeEntry(entry.dossierId).queryKey, entry);
            changed();
            setSent(true);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
