import { DateField } from '@/components/date-field';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, legalDate } from '@/lib/format/dates';
import { KINDS, type Window, type WindowKind } from './figure-state';
import type { PeriodsQuery } from './figures.generated';
import { texts } from './texts';

interface WindowPickerProps {
  kind: WindowKind;
  year: number;
  offered: PeriodsQuery['periods'];
  window: Window | null;
}

const YEARS_BACK = 5;

/** The window (kỳ số liệu): calendar, statistical 15th to 14th, or free. */
export function WindowPicker({ kind, year, offered, window }: WindowPickerProps) {
  const t = useTexts(texts);
  const { set } = useUrlState();
  const thisYear = Number(legalDate(new Date()).slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back));
  if (!years.includes(String(year))) years.push(String(year));
  return (
    <div className="card grid figure-window">
      <SelectField
        label={t('kind')}
        value={kind}
        choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => set(value === 'TU_CHON'
          ? { ky: value, nam: null, tu: window?.from ?? null, den: window?.to ?? null }
          : { ky: value, tu: null, den: null })}
      />
      {kind === 'TU_CHON' && window && (
        <>
          <DateField label={t('from')} value={window.from} onChange={(from) => from && set({ tu: from, den: window.to < from ? from : window.to })} />
          <DateField label={t('to')} value={window.to} onChange={(to) => to && set({ tu: window.from > to ? to : window.from, den: to })} />
        </>
      )}
      {kind !== 'TU_CHON' && (
        <>
          <SelectField
            label={t('year')}
            value={String(year)}
            choices={years.map((value) => ({ value, label: value }))}
            onChange={(nam) => set({ nam, tu: null, den: null })}
          />
          <SelectField
            label={t('period')}
            value={window ? `${window.from}/${window.to}` : ''}
            choices={offered.map((period) => ({ value: `${period.from}/${period.to}`, label: period.label.includes('(') ? period.label : `${period.label} (${day(period.from)} – ${day(period.to)})` }))}
            onChange={(value) => {
              const [from = null, to = null] = value.split('/');
              set({ tu: from, den: to });
            }}
          />
        </>
      )}
    </div>
  );
}
