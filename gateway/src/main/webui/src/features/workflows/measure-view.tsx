import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { decimal, percent } from '@/lib/format/numbers';
import { texts } from './texts';
import type { Measure } from './workflows.generated';

interface MeasureViewProps {
  measure: Measure;
  steps: { unit?: { id: string; name: string } | null }[];
}

/** How long each path, each branch and each unit takes, against the limit. */
export function MeasureView({ measure, steps }: MeasureViewProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const time = (value: number) => (measure.inHours ? t('hours', { hours: decimal(value) }) : percent(value * 100));
  const left = (value: number | null) => {
    if (value === null) return '';
    return value < 0 ? ` – ${t('over', { hours: decimal(-value) })}` : ` – ${t('left', { hours: decimal(value) })}`;
  };
  const holder = (unit: string) => {
    if (unit === 'RECEIVING' || unit === 'HANDLING') return c(`place.${unit}`);
    return steps.find((step) => step.unit?.id === unit)?.unit?.name ?? unit;
  };
  return (
    <div className="measure">
      <p>
        {measure.limit === null
          ? t('noLimit', { longest: time(measure.longest) })
          : t('againstLimit', { longest: time(measure.longest), limit: time(measure.limit), code: measure.limitProcedure ?? '' })}
      </p>
      {measure.paths.length > 1 && (
        <><h3>{t('paths')}</h3><ul>{measure.paths.map((path) => <li key={path.steps.join()}>{path.steps.join(' → ')}: {time(path.time)}{left(path.left)}</li>)}</ul></>
      )}
      {measure.branches.length > 0 && (
        <><h3>{t('branches')}</h3><ul>{measure.branches.map((branch) => <li key={branch.steps.join()}>{branch.steps.join(' → ')}: {time(branch.time)}{left(branch.left)}</li>)}</ul></>
      )}
      <h3>{t('units')}</h3>
      <ul>{measure.units.map((unit) => <li key={unit.unit}>{holder(unit.unit)}: {time(unit.time)}{unit.agency && ` (${t('notCounted')})`}</li>)}</ul>
    </div>
  );
}
