import { useTexts } from '@/hooks/use-texts';
import { money, wholeNumber } from '@/lib/format/numbers';
import { exact } from './detail-text';
import type { Counts, ReadListQuery } from './lists.generated';
import { texts } from './texts';

interface SizesProps {
  counts: Counts;
  savings: ReadListQuery['procedureList']['savings'];
}

/** How large the list is, by level and distinct side by side, and what it saves. */
export function Sizes({ counts, savings }: SizesProps) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-label={t('sizes')}>
      <p role="status">
        {t('sizesText', {
          procedures: wholeNumber(counts.procedures), byLevel: wholeNumber(counts.province + counts.commune), province: wholeNumber(counts.province),
          commune: wholeNumber(counts.commune), fields: wholeNumber(counts.fields), decisions: wholeNumber(counts.decisions),
        })}
      </p>
      {savings && (
        <>
          <p>
            <strong>{t('savingsText', { days: exact(savings.days), hours: exact(savings.hours), cost: money(savings.cost), counted: wholeNumber(savings.counted) })}</strong>
          </p>
          <p className="hint">{t('savingsRule')}</p>
          <ul>
            {savings.excluded.map((one) => <li key={one.reason}>{t('excluded', { lines: wholeNumber(one.lines), reason: t(`exclusion.${one.reason}`) })}</li>)}
            {savings.withoutRate > 0 && <li>{t('withoutRate', { lines: wholeNumber(savings.withoutRate) })}</li>}
          </ul>
        </>
      )}
    </section>
  );
}
