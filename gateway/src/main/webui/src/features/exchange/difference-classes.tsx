import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import type { PortalDifferenceKind } from '@/lib/graphql/schema.generated';
import { differenceCounts, KINDS } from './exchange-queries';
import { texts } from './texts';

/** The classes of differences with their numbers; the chosen one says what it means and what to do. */
export function DifferenceClasses({ chosen }: { chosen: PortalDifferenceKind | null }) {
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(differenceCounts);
  const counts = KINDS.flatMap((kind) => data?.find((count) => count.kind === kind && count.open > 0) ?? []);
  return (
    <section className="difference-classes" aria-labelledby="loai-chenh-lech">
      <h2 id="loai-chenh-lech">{t('classes')}</h2>
      {isLoading && <Loading lines={2} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {counts.length > 0 && (
        <ul className="tiles">
          {counts.map((count) => (
            <li key={count.kind}>
              <Link to={`/dong-bo/chenh-lech?loai=${count.kind}`} className={`tile tile-${count.lostThere > 0 ? 'bad' : 'soon'}`} aria-current={count.kind === chosen ? 'true' : undefined}>
                <span className="tile-count">{wholeNumber(count.open)}</span>
                <span className="tile-name">{t(`kind.${count.kind}`)}</span>
                {count.lostThere > 0 && <span>{t('lostThere', { count: wholeNumber(count.lostThere) })}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {chosen && (
        <div className="notice notice-info">
          <p className="notice-title">{t(`kind.${chosen}`)}</p>
          <p>{t(`means.${chosen}`)}</p>
          <p><strong>{t('nextStep')}</strong> {t(`next.${chosen}`)}</p>
          <p><LinkButton to="/dong-bo/chenh-lech">{t('allClasses')}</LinkButton></p>
        </div>
      )}
    </section>
  );
}
