import Button from 'antd/es/button';
import { useState } from 'react';
import { useTexts } from '@/hooks/use-texts';
import { graphql } from '@/lib/graphql/client';
import { useExchangeChanged } from './exchange-queries';
import { SettlePortalDifference, type Difference } from './exchange.generated';
import { ReasonDialog } from './reason-dialog';
import { texts } from './texts';

/** Ends a difference that sending again cannot mend; the ground stays with it. */
export function SettleButton({ of }: { of: Difference }) {
  const t = useTexts(texts);
  const changed = useExchangeChanged();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" aria-label={t('settleOf', { code: of.code })} onClick={() => setAsking(true)}>{t('settle')}</Button>
      {asking && (
        <ReasonDialog
          title={t('settle')}
          about={<><p><strong>{of.code}</strong> – {t(`kind.${of.kind}`)}</p><p className="muted">{t('settleAbout')}</p></>}
          label={t('ground')}
          hint={t('groundHint')}
          most={1000}
          send={async (ground, idempotencyKey) => (await graphql(SettlePortalDifference, { id: of.id, ground, idempotencyKey })).settlePortalDifference}
          onDone={() => {
            changed();
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
