import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ExchangeCause } from '@/components/exchange-parts';
import { Loading } from '@/components/loading';
import { Mark } from '@/components/mark';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { exchangeLink } from './exchange-queries';
import type { ReadExchangeLinkQuery } from './exchange.generated';
import { texts } from './texts';

type LinkView = ReadExchangeLinkQuery['exchangeLink'];

/** How the exchange with the national portal stands, and what is to be done when it does not run. */
export function LinkCard() {
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(exchangeLink);
  return (
    <section className="card" aria-labelledby="duong-truyen">
      <h2 id="duong-truyen">{t('link')}{data && <> <Standing link={data} /></>}</h2>
      {isLoading && <Loading lines={3} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Numbers link={data} />}
      {data?.state === 'NOT_CONNECTED' && <div className="notice notice-info"><p>{t('notConnectedText')}</p></div>}
      {data?.cause && (
        <div className="notice notice-warn">
          <ExchangeCause cause={data.cause} />
          {data.nextTryAt && <p>{t('triesAgain', { at: moment(data.nextTryAt) })}</p>}
        </div>
      )}
    </section>
  );
}

function Standing({ link }: { link: LinkView }) {
  const t = useTexts(texts);
  switch (link.state) {
    case 'WORKING': return <Mark tone="good">{t('link.WORKING')}</Mark>;
    case 'INTERRUPTED': return <Mark tone="bad">{link.since ? t('link.interruptedSince', { at: moment(link.since) }) : t('link.INTERRUPTED')}</Mark>;
    case 'NOT_CONNECTED': return <Mark tone="ended">{t('link.NOT_CONNECTED')}</Mark>;
    default: return link.state satisfies never;
  }
}

function Numbers({ link }: { link: LinkView }) {
  const t = useTexts(texts);
  return (
    <dl className="flow">
      <div><dt>{t('stuck')}</dt><dd><Link to="/dong-bo?xem=STUCK">{wholeNumber(link.stuck)}</Link></dd></div>
      <div>
        <dt>{t('waiting')}</dt>
        <dd><Link to="/dong-bo?xem=WAITING">{wholeNumber(link.waiting)}</Link></dd>
        {link.oldestWaitingSince && <dd className="flow-before">{t('oldest', { at: moment(link.oldestWaitingSince) })}</dd>}
      </div>
      <div><dt>{t('openDifferences')}</dt><dd><Link to="/dong-bo/chenh-lech">{wholeNumber(link.openDifferences)}</Link></dd></div>
      <div><dt>{t('lastAcknowledged')}</dt><dd>{link.lastAcknowledgedAt ? moment(link.lastAcknowledgedAt) : t('never')}</dd></div>
    </dl>
  );
}
