import Input from 'antd/es/input';
import Checkbox from 'antd/es/checkbox';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { InternalProcedureGroup, LimitUnit, ListDetailInput, ReplacementMode } from '@/lib/graphql/schema.generated';
import { NumberField } from './number-field';
import { texts } from './texts';

interface DetailFieldsProps {
  detail: ListDetailInput | null;
  change: (detail: ListDetailInput) => void;
  error: string | null;
}

const UNITS: LimitUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH'];
const MODES: ReplacementMode[] = ['MANDATORY', 'FALLBACK_PAPER'];
const GROUPS: InternalProcedureGroup[] = ['BETWEEN_AGENCIES', 'WITHIN_AGENCY'];

/** What the list asks for beyond the procedure: limits, database, who decides, or the internal procedure itself. */
export function DetailFields({ detail, change, error }: DetailFieldsProps) {
  const t = useTexts(texts);
  const c = useCommon();
  if (!detail) return null;
  const { reduction, replacement, authority, internalProcedure } = detail;
  return (
    <div className="grid">
      {reduction && (
        <>
          <NumberField label={t('statutory')} value={reduction.statutory} error={error} onChange={(statutory) => change({ ...detail, reduction: { ...reduction, statutory } })} />
          <NumberField label={t('reduced')} value={reduction.reduced} onChange={(reduced) => change({ ...detail, reduction: { ...reduction, reduced } })} />
          <SelectField<LimitUnit> label={t('limitUnit')} value={reduction.unit} choices={UNITS.map((value) => ({ value, label: c(`limitUnit.${value}`) }))} onChange={(unit) => unit && change({ ...detail, reduction: { ...reduction, unit } })} />
        </>
      )}
      {replacement && (
        <>
          <Field label={t('database')} required error={error}>{(control) => <Input {...control} maxLength={300} value={replacement.database} onChange={(event) => change({ ...detail, replacement: { ...replacement, database: event.target.value } })} />}</Field>
          <Field label={t('owner')}>{(control) => <Input {...control} maxLength={300} value={replacement.owner ?? ''} onChange={(event) => change({ ...detail, replacement: { ...replacement, owner: event.target.value || null } })} />}</Field>
          <Field label={t('ownerDecision')}>{(control) => <Input {...control} maxLength={100} value={replacement.ownerDecision ?? ''} onChange={(event) => change({ ...detail, replacement: { ...replacement, ownerDecision: event.target.value || null } })} />}</Field>
          <SelectField<ReplacementMode> label={t('mode')} value={replacement.mode} choices={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))} onChange={(mode) => mode && change({ ...detail, replacement: { ...replacement, mode } })} />
        </>
      )}
      {authority && (
        <>
          <Field label={t('authorityFrom')} required error={error}>{(control) => <Input {...control} maxLength={300} value={authority.from} onChange={(event) => change({ ...detail, authority: { ...authority, from: event.target.value } })} />}</Field>
          <Field label={t('authorityTo')} required>{(control) => <Input {...control} maxLength={300} value={authority.to} onChange={(event) => change({ ...detail, authority: { ...authority, to: event.target.value } })} />}</Field>
          <UnitPicker id="don-vi-nhan" label={t('authorityUnit')} hint={t('authorityUnitHint')} value={authority.toUnitId ?? ''} onChange={(unit) => change({ ...detail, authority: { ...authority, toUnitId: unit?.id ?? null } })} />
        </>
      )}
      {internalProcedure && (
        <>
          <Field label={t('internalName')} required error={error}>{(control) => <Input {...control} maxLength={1000} value={internalProcedure.name} onChange={(event) => change({ ...detail, internalProcedure: { ...internalProcedure, name: event.target.value } })} />}</Field>
          <Field label={t('field')} required>{(control) => <Input {...control} maxLength={300} value={internalProcedure.fieldName} onChange={(event) => change({ ...detail, internalProcedure: { ...internalProcedure, fieldName: event.target.value } })} />}</Field>
          <SelectField<InternalProcedureGroup> label={t('group')} value={internalProcedure.group} choices={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))} onChange={(group) => group && change({ ...detail, internalProcedure: { ...internalProcedure, group } })} />
          <UnitPicker id="don-vi-noi-bo" label={t('internalUnit')} hint={t('internalUnitHint')} value={internalProcedure.unitId ?? ''} onChange={(unit) => change({ ...detail, internalProcedure: { ...internalProcedure, unitId: unit?.id ?? null } })} />
          <NumberField label={t('limitDays')} value={internalProcedure.limitDays ?? 0} onChange={(days) => change({ ...detail, internalProcedure: { ...internalProcedure, limitDays: days > 0 ? Math.round(days) : null } })} />
          <Checkbox checked={internalProcedure.electronic} onChange={(event) => change({ ...detail, internalProcedure: { ...internalProcedure, electronic: event.target.checked } })}>{t('electronic')}</Checkbox>
        </>
      )}
    </div>
  );
}
