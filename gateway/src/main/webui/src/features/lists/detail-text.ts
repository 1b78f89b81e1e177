import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { Detail } from './lists.generated';
import { texts } from './texts';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** 11293.45 → 11.293,45 */
export function exact(value: number): string {
  return NUMBER.format(value);
}

/** What an entry says beyond being on its list, in one line; '' when nothing. */
export function useDetailText(): (detail: Detail | null) => string {
  const t = useTexts(texts);
  const c = useCommon();
  return (detail) => {
    if (detail?.reduction) {
      const { statutory, reduced, unit } = detail.reduction;
      return t('detail.reduction', { statutory: exact(statutory), reduced: exact(reduced), unit: c(`limitUnit.${unit}`) });
    }
    if (detail?.replacement) return t('detail.replacement', { database: detail.replacement.database, mode: t(`mode.${detail.replacement.mode}`) });
    if (detail?.authority) return t('detail.authority', { from: detail.authority.from, to: detail.authority.to });
    if (detail?.internalProcedure) return t(`group.${detail.internalProcedure.group}`);
    return '';
  };
}
