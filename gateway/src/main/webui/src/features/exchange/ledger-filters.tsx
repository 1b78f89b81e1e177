import { RadioField } from '@/components/radio-field';
import { SearchField } from '@/components/search-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { SHOWN, showingOf } from './exchange-queries';
import { texts } from './texts';

/** Which rows of the ledger are shown; kept in the address. */
export function LedgerFilters() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  return (
    <search className="card filters">
      <RadioField
        legend={t('show')}
        value={showingOf(get)}
        choices={SHOWN.map((value) => ({ value, label: value === 'ALL' ? c('all') : t(`standing.${value}`) }))}
        onChange={(value) => set({ xem: value })}
      />
      <div className="grid">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <UnitPicker label={t('unit')} hint={t('unitHint')} id="don-vi" value={get('don-vi')} onChange={(unit) => set({ 'don-vi': unit?.id ?? null })} />
      </div>
    </search>
  );
}
