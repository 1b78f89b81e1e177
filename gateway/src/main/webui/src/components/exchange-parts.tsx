import { useCallback } from 'react';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import type { Cause, ExchangeParts as Parts } from '@/lib/graphql/fragments.generated';
import { dictionary } from '@/lib/texts/dictionary';
import en from './exchange-parts.en.json';
import vi from './exchange-parts.vi.json';
import { Mark } from './mark';

const texts = dictionary(vi, en);

/** State, progress and result: each is acknowledged by the national portal for itself. */
export function ExchangeParts({ of }: { of: Parts }) {
  const t = useTexts(texts);
  const missing = of.standing === 'STUCK' ? <Mark tone="bad">{t('stuck')}</Mark> : <Mark tone="paused">{t('waiting')}</Mark>;
  const there = <Mark tone="good">{t('acknowledged')}</Mark>;
  return (
    <dl className="facts">
      <dt>{t('state')}</dt>
      <dd>{of.acknowledgedRevision !== null && of.acknowledgedRevision >= of.revision ? there : missing}</dd>
      <dt>{t('progress')}</dt>
      <dd>
        {of.progressEntries === 0
          ? <Mark tone="ended">{t('nothingYet')}</Mark>
          : <>{of.acknowledgedProgress >= of.progressEntries ? there : missing} {t('progressOf', { done: of.acknowledgedProgress, all: of.progressEntries })}</>}
      </dd>
      <dt>{t('result')}</dt>
      <dd>{of.resultAcknowledged ? there : of.resultDue ? missing : <Mark tone="ended">{t('notDue')}</Mark>}</dd>
    </dl>
  );
}

/** Why something did not get through, in plain words, and what to do about it. */
export function ExchangeCause({ cause }: { cause: Cause }) {
  const t = useTexts(texts);
  const vietnamese = useLanguage() === 'vi';
  return (
    <>
      <p>{vietnamese ? cause.text : cause.textEn}{cause.portalSays && ` ${t('portalSays', { text: cause.portalSays })}`}</p>
      <p><strong>{t('nextStep')}</strong> {vietnamese ? cause.nextStep : cause.nextStepEn}</p>
    </>
  );
}

/** Names a state as the national portal does (1 to 10). */
export function usePortalStatus(): (status: number | null) => string {
  const t = useTexts(texts);
  return useCallback((status) => {
    const key = `portal.${status ?? 'none'}`;
    return isText(key) ? t(key) : t('portal.other', { status: String(status) });
  }, [t]);
}

function isText(key: string): key is keyof typeof vi {
  return key in vi;
}
