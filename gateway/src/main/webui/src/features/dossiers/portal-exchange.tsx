import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ExchangeCause, ExchangeParts, usePortalStatus } from '@/components/exchange-parts';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { Term } from '@/components/term';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { dossierExchange } from './dossier-queries';
import type { DossierExchangeQuery } from './dossiers.generated';
import { texts } from './texts';

/** What the national portal has acknowledged of the dossier. */
export function PortalExchange({ dossierId }: { dossierId: string }) {
  const t = useTexts(texts);
  const mayRead = useMay('exchange:read');
  const { data, error, isLoading, refetch } = useQuery(dossierExchange(dossierId, mayRead));
  if (!mayRead) return null;
  return (
    <section className="card no-print" aria-labelledby="dong-bo">
      <div className="term-head"><h2 id="dong-bo">{t('exchange')}</h2><Term id="so-dong-bo" /></div>
      {isLoading && <Loading lines={3} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === null && <p className="muted">{t('exchange.none')}</p>}
      {data && <Content entry={data} />}
      <p><Link to={data === null ? '/dong-bo' : `/dong-bo/ho-so/${dossierId}`}>{t('exchange.open')} →</Link></p>
    </section>
  );
}

function Content({ entry }: { entry: NonNullable<DossierExchangeQuery['exchangeEntry']> }) {
  const t = useTexts(texts);
  const portalStatus = usePortalStatus();
  return (
    <>
      <ExchangeParts of={entry} />
      <dl className="stack">
        <dt>{t('exchange.there')}</dt><dd>{portalStatus(entry.remoteStatus)}</dd>
        {entry.receipt && <><dt>{t('exchange.receipt')}</dt><dd className="filter-text">{entry.receipt}{entry.lastAcknowledgedAt && ` (${moment(entry.lastAcknowledgedAt)})`}</dd></>}
      </dl>
      {entry.cause && <div className="notice notice-warn"><ExchangeCause cause={entry.cause} /></div>}
    </>
  );
}
