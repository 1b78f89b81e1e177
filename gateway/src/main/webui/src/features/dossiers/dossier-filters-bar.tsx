import { useQuery } from '@tanstack/react-query';
import { Chips, type Chip } from '@/components/chips';
import { DateField } from '@/components/date-field';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { fields } from '@/lib/fields';
import { day } from '@/lib/format/dates';
import { CHANNELS, dossierFilter, STATES } from './dossier-filters';
import { texts } from './texts';

/** Search and filters; those in force stand below as chips. */
export function DossierFilters() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const filter = dossierFilter(get);
  const fieldList = useQuery(fields).data ?? [];
  const fieldName = fieldList.find((field) => field.code === filter.fieldCode)?.name ?? filter.fieldCode;
  const candidates: [string, string | null | undefined | false][] = [
    ['q', filter.text && t('textChip', { text: filter.text })],
    ['trang-thai', filter.state && c(`state.${filter.state}`)],
    ['linh-vuc', fieldName],
    ['kenh', filter.channel && c(`channel.${filter.channel}`)],
    ['thu-tuc', filter.procedureCode && t('procedureChip', { code: filter.procedureCode })],
    ['don-vi', filter.unitId],
    ['tu', filter.receivedFrom && t('fromChip', { date: day(filter.receivedFrom) })],
    ['den', filter.receivedTo && t('toChip', { date: day(filter.receivedTo) })],
  ];
  const chips: Chip[] = candidates.flatMap(([key, label]) => (label ? [{ key, label, onRemove: () => set({ [key]: null }) }] : []));
  return (
    <>
      <search className="queue-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <details className="more-filters">
          <summary>{t('filters')}</summary>
          <div className="grid">
            <SelectField label={t('state')} value={filter.state ?? ''} empty={c('all')} choices={STATES.map((value) => ({ value, label: c(`state.${value}`) }))} onChange={(value) => set({ 'trang-thai': value })} />
            <SelectField label={t('field')} value={filter.fieldCode ?? ''} empty={c('all')} choices={fieldList.map((field) => ({ value: field.code, label: field.name }))} onChange={(value) => set({ 'linh-vuc': value })} />
            <SelectField label={t('channel')} value={filter.channel ?? ''} empty={c('all')} choices={CHANNELS.map((value) => ({ value, label: c(`channel.${value}`) }))} onChange={(value) => set({ kenh: value })} />
            <DateField label={t('from')} value={filter.receivedFrom ?? ''} onChange={(value) => value && set({ tu: value })} />
            <DateField label={t('to')} value={filter.receivedTo ?? ''} onChange={(value) => value && set({ den: value })} />
          </div>
        </details>
      </search>
      <Chips chips={chips} />
    </>
  );
}
