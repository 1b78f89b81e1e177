import { useQuery } from '@tanstack/react-query';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { wholeNumber } from '@/lib/format/numbers';
import { LEVELS, qualityFilter, summaryOf } from './quality-queries';
import type { QualitySummaryQuery } from './quality.generated';
import { texts } from './texts';

type Counts = QualitySummaryQuery['qualitySummary']['kinds'];

/** Filters by kind, field, unit and level, each choice with what it would bring. */
export function QualityFilters() {
  const t = useTexts(texts);
  const c = useCommon();
  const language = useLanguage();
  const { get, set } = useUrlState();
  const summary = useQuery(summaryOf(qualityFilter(get))).data;
  const offer = (counts: Counts | undefined, name?: (value: string) => string) => (counts ?? []).map((count) => ({
    value: count.value,
    label: t('withCount', { name: name?.(count.value) ?? (language === 'vi' ? count.label : count.labelEn) ?? count.value, count: wholeNumber(count.findings) }),
  }));
  return (
    <search className="card filters">
      <div className="grid">
        <SelectField label={t('kind')} value={get('loai')} empty={t('allKinds')} choices={offer(summary?.kinds)} onChange={(value) => set({ loai: value })} />
        <SelectField label={t('field')} value={get('linh-vuc')} empty={t('allFields')} choices={offer(summary?.fields)} onChange={(value) => set({ 'linh-vuc': value })} />
        <SelectField label={t('unit')} value={get('co-quan')} empty={t('allUnits')} choices={offer(summary?.units)} onChange={(value) => set({ 'co-quan': value })} />
        <SelectField label={t('level')} value={get('cap')} empty={c('all')} choices={offer(summary?.levels, (value) => c(`level.${oneOf(value, LEVELS, 'OTHER')}`))} onChange={(value) => set({ cap: value })} />
        <SelectField
          label={t('proposal')}
          value={get('de-xuat')}
          empty={c('all')}
          choices={[{ value: 'co', label: t('withProposal') }, { value: 'khong', label: t('withoutProposal') }]}
          onChange={(value) => set({ 'de-xuat': value })}
        />
      </div>
      {summary && (
        <p className="count" role="status">
          {get('thu-tuc') && <>{t('one', { code: get('thu-tuc') })}: </>}
          {t('count', { findings: wholeNumber(summary.findings), procedures: wholeNumber(summary.procedures) })}
          {summary.unchecked > 0 && <> {t('unchecked', { count: wholeNumber(summary.unchecked) })}</>}
        </p>
      )}
    </search>
  );
}
