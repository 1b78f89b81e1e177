import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';
import { addAfter, addBeside, move, remove, type Doer, type DraftStep, type Role } from './workflow-draft';

const ROLES: Role[] = ['case-officer', 'approver'];
const DOERS: Doer[] = ['HANDLING', 'UNIT', 'AGENCY'];

interface StepFieldsProps {
  index: number;
  step: DraftStep;
  steps: DraftStep[];
  inHours: boolean;
  onChange: (steps: DraftStep[]) => void;
}

/** One step: who, what, how long, after which others; added to, moved and removed by its buttons. */
export function StepFields({ index, step, steps, inHours, onChange }: StepFieldsProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const no = index + 1;
  const end = index === 0 || index === steps.length - 1;
  const change = (part: Partial<DraftStep>) => onChange(steps.with(index, { ...step, ...part }));
  const named = (text: string) => t('ofStep', { what: text, no });
  const after = (before: number, on: boolean) => change({ after: (on ? [...step.after, before] : step.after.filter((each) => each !== before)).sort((a, b) => a - b) });
  return (
    <fieldset>
      <legend>{t('stepNo', { no })}</legend>
      <div className="grid">
        <Field label={t('task')} required>
          {(control) => <Input {...control} aria-label={named(t('task'))} maxLength={200} value={step.name} onChange={(event) => change({ name: event.target.value })} />}
        </Field>
        <Field label={t(inHours ? 'hoursField' : 'shareField')}>
          {(control) => (
            <input
              {...control}
              className="text-input"
              aria-label={named(t(inHours ? 'hoursField' : 'shareField'))}
              type="number"
              min={0}
              step="0.25"
              value={step.time ?? ''}
              onChange={(event) => change({ time: event.target.value === '' ? null : Number(event.target.value) })}
            />
          )}
        </Field>
        {!end && <SelectField label={t('doer')} value={step.doer} choices={DOERS.map((value) => ({ value, label: doerName(value, t('doer.UNIT'), t('doer.AGENCY'), c('place.HANDLING')) }))} onChange={(doer) => change({ doer: doer || 'HANDLING', role: doer === 'AGENCY' ? 'case-officer' : step.role })} />}
        {!end && step.doer === 'UNIT' && <UnitPicker id={`don-vi-${no}`} label={t('unit')} required value={step.unitId} onChange={(unit) => change({ unitId: unit?.id ?? '', unitName: unit?.name ?? '' })} />}
        {!end && step.doer === 'AGENCY' && (
          <Field label={t('agency')} required>
            {(control) => <Input {...control} maxLength={200} value={step.agency} onChange={(event) => change({ agency: event.target.value })} />}
          </Field>
        )}
        {!end && step.doer !== 'AGENCY' && <SelectField label={t('role')} value={step.role} choices={ROLES.map((value) => ({ value, label: c(`role.${value}`) }))} onChange={(role) => change({ role: role || 'case-officer' })} />}
        <Field label={t('output')}>
          {(control) => <Input {...control} maxLength={200} value={step.output} onChange={(event) => change({ output: event.target.value })} />}
        </Field>
      </div>
      {index > 1 && (
        <details>
          <summary>{t('comesAfter', { steps: step.after.map((before) => before + 1).join(', ') })}</summary>
          {steps.slice(0, index).map((_, before) => (
            <label key={before} className="check">
              <input type="checkbox" checked={step.after.includes(before)} onChange={(event) => after(before, event.target.checked)} />
              {t('stepNo', { no: before + 1 })}
            </label>
          ))}
        </details>
      )}
      <div className="row-actions">
        {!end && <Button size="small" aria-label={named(t('moveUp'))} disabled={index <= 1} onClick={() => onChange(move(steps, index, -1))}>↑</Button>}
        {!end && <Button size="small" aria-label={named(t('moveDown'))} disabled={index >= steps.length - 2} onClick={() => onChange(move(steps, index, 1))}>↓</Button>}
        {index < steps.length - 1 && <Button size="small" aria-label={named(t('addAfter'))} onClick={() => onChange(addAfter(steps, index))}>{t('addAfter')}</Button>}
        {!end && <Button size="small" aria-label={named(t('addBeside'))} onClick={() => onChange(addBeside(steps, index))}>{t('addBeside')}</Button>}
        {!end && <Button size="small" danger aria-label={named(t('remove'))} onClick={() => onChange(remove(steps, index))}>{t('remove')}</Button>}
      </div>
    </fieldset>
  );
}

function doerName(doer: Doer, unit: string, agency: string, handling: string): string {
  switch (doer) {
    case 'UNIT': return unit;
    case 'AGENCY': return agency;
    case 'RECEIVING':
    case 'HANDLING': return handling;
    default: return doer satisfies never;
  }
}
