import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { EmptyState } from '@/components/empty-state';
import { ExchangeCause, ExchangeParts, usePortalStatus } from '@/components/exchange-parts';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Terms } from '@/components/term';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { EntryActions } from './entry-actions';
import { EntryMessages } from './entry-messages';
import { exchangeEntry } from './exchange-queries';
import type { EntryDetail } from './exchange.generated';
import { StandingMark } from './standing-mark';
import { texts } from './texts';

/** One dossier in the ledger: what the portal has acknowledged of it, and every message. */
export function EntryPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const { data, error, isLoading, refetch } = useQuery(exchangeEntry(id));
  return (
    <Page title={data ? t('entryOf', { code: data.code }) : t('entry')} lead={data?.procedureName} action={data && <EntryActions of={data} />}>
      <p><LinkButton to="/dong-bo">{t('backToLedger')}</LinkButton></p>
      <Terms ids={['so-dong-bo', 'ma-bien-nhan', 'chung-cu-trao-doi']} />
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data === null && <EmptyState title={t('notInLedger')}><p>{t('notInLedgerText')}</p></EmptyState>}
      {data && <Content entry={data} />}
    </Page>
  );
}

function Content({ entry }: { entry: EntryDetail }) {
  const t = useTexts(texts);
  const portalStatus = usePortalStatus();
  const facts: [string, string | null][] = [
    [t('unit'), entry.unit?.name ?? null],
    [t('there'), portalStatus(entry.remoteStatus) + (entry.remoteStatusAt ? ` (${moment(entry.remoteStatusAt)})` : '')],
    [t('dueSince'), entry.dueSince && moment(entry.dueSince)],
    [t('tries'), entry.tries > 0 ? String(entry.tries) : null],
    [t('nextTry'), entry.nextTryAt && moment(entry.nextTryAt)],
    [t('lastSent'), entry.lastSentAt && moment(entry.lastSentAt)],
    [t('lastAcknowledged'), entry.lastAcknowledgedAt && moment(entry.lastAcknowledgedAt)],
    [t('receipt'), entry.receipt],
  ];
  return (
    <>
      <section className="card" aria-labelledby="da-ghi-nhan">
        <h2 id="da-ghi-nhan">{t('parts')} <StandingMark standing={entry.standing} /></h2>
        <ExchangeParts of={entry} />
        {entry.cause && <div className="notice notice-warn"><ExchangeCause cause={entry.cause} /></div>}
        <dl className="facts">
          <dt>{t('here')}</dt><dd><DossierStateMark state={entry.state} /> <Link to={`/ho-so/${entry.dossierId}`}>{t('openDossier')}</Link></dd>
          {facts.map(([name, value]) => value && <div className="fact" key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
        </dl>
      </section>
      <EntryMessages messages={entry.messages} />
    </>
  );
}
