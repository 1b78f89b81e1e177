import { useQuery } from '@tanstack/react-query';
import { Chips, type Chip } from '@/components/chips';
import { SelectField } from '@/components/select-field';
import { unit, UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { fields } from '@/lib/fields';
import { attribution, ATTRIBUTIONS, CHANNELS, groupBy, GROUPS, LEVELS, subject, SUBJECTS, TERRITORIES, territory } from './figure-state';
import { texts } from './texts';

export function FigureFilters() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const fieldList = useQuery(fields).data ?? [];
  const chips = useFigureChips();
  return (
    <>
      <div className="card">
        <div className="grid">
          <SelectField label={t('subject')} value={subject(get)} choices={SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))} onChange={(value) => set({ bang: value === 'HO_SO' ? null : value })} />
          <SelectField label={t('groupBy')} value={groupBy(get)} choices={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))} onChange={(value) => set({ nhom: value })} />
          <SelectField label={t('territory')} hint={t('territoryHint')} value={territory(get)} choices={TERRITORIES.map((value) => ({ value, label: t(`territory.${value}`) }))} onChange={(value) => set({ 'dia-gioi': value === 'AS_IS' ? null : value })} />
          <SelectField label={t('attribution')} hint={t('attributionHint')} value={attribution(get)} choices={ATTRIBUTIONS.map((value) => ({ value, label: t(`attribution.${value}`) }))} onChange={(value) => set({ 'tinh-cho': value === 'HANDLING' ? null : value })} />
          <UnitPicker id="don-vi" label={t('unit')} placeholder={t('unitAll')} value={get('don-vi')} onChange={(chosen) => set({ 'don-vi': chosen?.id ?? null })} />
        </div>
        <details>
          <summary>{t('moreFilters')}</summary>
          <div className="grid">
            <SelectField label={t('field')} value={get('linh-vuc')} empty={c('all')} choices={fieldList.map((field) => ({ value: field.code, label: field.name }))} onChange={(value) => set({ 'linh-vuc': value })} />
            <SelectField label={t('level')} value={LEVELS.find((value) => value === get('cap')) ?? ''} empty={c('all')} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={(value) => set({ cap: value })} />
            <SelectField label={t('channel')} value={CHANNELS.find((value) => value === get('kenh')) ?? ''} empty={c('all')} choices={CHANNELS.map((value) => ({ value, label: c(`channel.${value}`) }))} onChange={(value) => set({ kenh: value })} />
          </div>
          <label className="check">
            <input type="checkbox" checked={get('con') !== '0'} onChange={(event) => set({ con: event.target.checked ? null : '0' })} />
            {t('subtree')}
          </label>
        </details>
      </div>
      <Chips chips={chips} />
    </>
  );
}

/** The filters in force, by name. */
export function useFigureChips(): Chip[] {
  const c = useCommon();
  const { get, set } = useUrlState();
  const fieldList = useQuery(fields).data ?? [];
  const unitName = useQuery(unit(get('don-vi'))).data?.name ?? get('don-vi');
  const level = LEVELS.find((value) => value === get('cap'));
  const channel = CHANNELS.find((value) => value === get('kenh'));
  const candidates: [string, string | undefined][] = [
    ['don-vi', unitName],
    ['linh-vuc', fieldList.find((field) => field.code === get('linh-vuc'))?.name ?? get('linh-vuc')],
    ['thu-tuc', get('thu-tuc')],
    ['cap', level && c(`level.${level}`)],
    ['kenh', channel && c(`channel.${channel}`)],
  ];
  return candidates.flatMap(([key, label]) => (label ? [{ key, label, onRemove: () => set({ [key]: null, so: null }) }] : []));
}
