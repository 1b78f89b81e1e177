import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay, useSession } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { desk, stuckExchange } from './desk-query';
import { Flow } from './flow';
import { texts } from './texts';
import { wholeNumber } from '@/lib/format/numbers';
import { inOrderOfRisk, tileAddress, tileTone, type Tile } from './tiles';

/** Bàn làm việc: what needs the reader now, in order of risk, and this month's flow of the unit. */
export function DeskPage() {
  const t = useTexts(texts);
  const who = useSession();
  const mayReceive = useMay('dossier:receive');
  const { data, error, isLoading, refetch } = useQuery(desk);
  const stuck = useQuery({ ...stuckExchange, enabled: useMay('exchange:read') }).data ?? 0;
  const ofExchange: Tile[] = stuck > 0 ? [{ kind: 'EXCHANGE_STUCK', count: stuck, view: 'STUCK' }] : [];
  const tiles = inOrderOfRisk([...(data?.tiles ?? []), ...ofExchange]);
  return (
    <Page
      title={t('title')}
      lead={who?.kind === 'officer' ? [who.me.name, who.me.unit?.name].filter(Boolean).join(' · ') : undefined}
      action={mayReceive && <LinkButton to="/tiep-nhan" primary>{t('receive')}</LinkButton>}
    >
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <h2>{t('now')}</h2>
          {tiles.length === 0 && <EmptyState title={t('nothing')}><p>{t('nothingText')}</p></EmptyState>}
          <ul className="tiles">
            {tiles.map((tile) => (
              <li key={tile.kind}>
                <Link to={tileAddress(tile)} className={`tile tile-${tileTone(tile)}`}>
                  <span className="tile-count">{wholeNumber(tile.count)}</span>
                  <span className="tile-name">{t(`tile.${tile.kind}`)}</span>
                  <span className="tile-open">{t('open')} →</span>
                </Link>
              </li>
            ))}
          </ul>
          {data.flow && <Flow flow={data.flow} />}
        </>
      )}
    </Page>
  );
}
