import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/page';
import { useDraft } from '@/hooks/use-draft';
import { useLeaveWarning } from '@/hooks/use-leave-warning';
import { useTexts } from '@/hooks/use-texts';
import { emptyDraft } from './intake-draft';
import { IntakeForm } from './intake-form';
import type { ReceiveDossierMutation } from './intake.generated';
import { Received } from './received';
import { texts } from './texts';

export type ReceivedDossier = ReceiveDossierMutation['receiveDossier'];

/** Tiếp nhận hồ sơ: one page from the procedure to the receipt, all of it by keyboard. */
export function IntakePage() {
  const t = useTexts(texts);
  const [params, setParams] = useSearchParams();
  const { draft, update, clear, restored } = useDraft('intake', emptyDraft);
  const [received, setReceived] = useState<ReceivedDossier | null>(null);
  const queries = useQueryClient();
  useLeaveWarning(received === null && (draft.name !== '' || draft.identityNumber !== ''));
  if (received) {
    return (
      <Page title={t('done')} narrow>
        <Received dossier={received} onNext={() => setReceived(null)} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={<span className="only-wide">{t('lead')}</span>}>
      <IntakeForm
        draft={draft}
        update={update}
        restored={restored}
        suggestedCode={params.get('thu-tuc') ?? ''}
        onDiscard={clear}
        onReceived={(dossier) => {
          clear();
          setParams({}, { replace: true });
          setReceived(dossier);
          void queries.invalidateQueries({ queryKey: ['desk'] });
          void queries.invalidateQueries({ queryKey: ['dossiers'] });
        }}
      />
    </Page>
  );
}
