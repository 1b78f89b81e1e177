import { useQuery } from '@tanstack/react-query';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Tabs } from '@/components/tabs';
import { useMay, useSession } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { DossierFilters } from './dossier-filters-bar';
import { dossierFilter, viewOf, viewsFor } from './dossier-filters';
import { DossierQueue } from './dossier-queue';
import { listDossiers } from './dossier-queries';
import { texts } from './texts';

/** Hồ sơ: the queue, with saved views as tabs and the filter in the address. */
export function DossiersPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const who = useSession();
  const mayReceive = useMay('dossier:receive');
  const { data, error, isLoading, refetch } = useQuery(listDossiers(dossierFilter(get), get('sau')));
  return (
    <Page title={t('title')} action={mayReceive && <LinkButton to="/tiep-nhan" primary>{t('action.ACCEPT')}</LinkButton>}>
      <Tabs
        label={t('views')}
        current={viewOf(get)}
        tabs={viewsFor(who).map((view) => ({ key: view, label: t(`view.${view}`), to: `/ho-so?xem=${view}` }))}
      />
      <DossierFilters />
      {isLoading && <Loading lines={12} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <DossierQueue connection={data} />}
    </Page>
  );
}
