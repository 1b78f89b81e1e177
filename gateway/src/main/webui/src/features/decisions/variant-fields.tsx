import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { ProcedureContentInput, ProcedureLevel, ProcedureVariantInput } from '@/lib/graphql/schema.generated';
import { FeeRows, LimitRows } from './content-rows';
import { texts } from './texts';

const MAY_DIFFER: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];

/** What the other level of the province has of its own (nội dung riêng theo cấp): unit, limits, fees. */
export function VariantFields({ content, onChange }: { content: ProcedureContentInput; onChange: (variants: ProcedureVariantInput[]) => void }) {
  const t = useTexts(texts);
  const c = useCommon();
  const variants = content.variants ?? [];
  const offered = MAY_DIFFER.filter((level) => level !== content.level && content.levels?.includes(level));
  return offered.map((level) => {
    const own = variants.find((one) => one.level === level);
    const others = variants.filter((one) => one.level !== level);
    const put = (part: Partial<ProcedureVariantInput>) => onChange([...others, { level, handlingUnitId: null, limits: [], fees: [], ...own, ...part }]);
    return (
      <fieldset key={level} className="rows">
        <legend>{t('variant.title', { level: c(`level.${level}`) })}</legend>
        <label className="check">
          <input type="checkbox" checked={own !== undefined} onChange={(event) => (event.target.checked ? put({}) : onChange(others))} />
          {t('variant.has')}
        </label>
        {own && (
          <>
            <p className="hint">{t('variant.hint')}</p>
            {level === 'PROVINCE' && <UnitPicker id="co-quan-rieng" label={t('content.unit')} level="DEPARTMENT" value={own.handlingUnitId ?? ''} onChange={(unit) => put({ handlingUnitId: unit?.id ?? null })} />}
            <LimitRows rows={own.limits ?? []} onChange={(limits) => put({ limits })} />
            <FeeRows rows={own.fees ?? []} onChange={(fees) => put({ fees })} />
          </>
        )}
      </fieldset>
    );
  });
}

/** Without what is there for a level that does not carry it out, or is the handling one. */
export function fittingVariants(content: ProcedureContentInput): ProcedureContentInput {
  const fitting = content.variants?.filter((one) => one.level !== content.level && content.levels?.includes(one.level));
  return fitting && fitting.length !== content.variants?.length ? { variants: fitting } : {};
}
