import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';
import { blankNew, blankOld, SHAPE, UNIT_KINDS, type ChangeForm, type NewUnit, type OldUnit } from './unit-change';

const EXTENTS = ['FULL', 'PARTIAL'] as const;
const PLACES = ['new', 'existing'] as const;

/** The units as they are. */
export function OldUnits({ form, onChange }: { form: ChangeForm; onChange: (units: OldUnit[]) => void }) {
  const t = useTexts(texts);
  const shape = SHAPE[form.kind];
  const put = (at: number, part: Partial<OldUnit>) => onChange(form.units.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <>
      {form.units.map((each, at) => (
        <div className="grid" key={at}>
          <UnitPicker id={`don-vi-cu-${at}`} label={t('change.old', { no: at + 1 })} value={each.unitId} required onChange={(unit) => put(at, { unitId: unit?.id ?? '' })} />
          {form.kind === 'MERGE' && <SelectField id={`muc-do-${at}`} label={t('change.extent')} value={each.extent} choices={EXTENTS.map((value) => ({ value, label: t(`change.extent.${value}`) }))} onChange={(extent) => extent && put(at, { extent })} />}
          {form.units.length > shape.units && <Button onClick={() => onChange(form.units.filter((_, index) => index !== at))}>{t('change.remove', { no: at + 1 })}</Button>}
        </div>
      ))}
      {shape.moreUnits && <div className="buttons"><Button onClick={() => onChange([...form.units, blankOld()])}>{t('change.moreOld')}</Button></div>}
    </>
  );
}

/** What they go into: a unit that exists, or a new one. */
export function NewUnits({ form, onChange }: { form: ChangeForm; onChange: (results: NewUnit[]) => void }) {
  const t = useTexts(texts);
  const shape = SHAPE[form.kind];
  const put = (at: number, part: Partial<NewUnit>) => onChange(form.results.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const mayExist = form.kind === 'MERGE' || form.kind === 'DIVIDE';
  return (
    <>
      {form.results.map((each, at) => (
        <div className="grid" key={at}>
          {mayExist && <SelectField id={`ke-tiep-${at}`} label={t('change.place', { no: at + 1 })} value={each.place} choices={PLACES.map((value) => ({ value, label: t(`change.place.${value}`) }))} onChange={(place) => place && put(at, { place })} />}
          {each.place === 'existing'
            ? <UnitPicker id={`don-vi-nhan-${at}`} label={t('change.existing')} value={each.unitId} required onChange={(unit) => put(at, { unitId: unit?.id ?? '' })} />
            : <Fresh unit={each} at={at} renamed={form.kind === 'RENAME'} onChange={(part) => put(at, part)} />}
          {form.results.length > shape.results && <Button onClick={() => onChange(form.results.filter((_, index) => index !== at))}>{t('change.removeNew', { no: at + 1 })}</Button>}
        </div>
      ))}
      {shape.moreResults && <div className="buttons"><Button onClick={() => onChange([...form.results, blankNew()])}>{t('change.moreNew')}</Button></div>}
    </>
  );
}

function Fresh({ unit, at, renamed, onChange }: { unit: NewUnit; at: number; renamed: boolean; onChange: (part: Partial<NewUnit>) => void }) {
  const t = useTexts(texts);
  return (
    <>
      <Field id={`ten-moi-${at}`} label={t('change.name')} required>{(control) => <Input {...control} value={unit.name} maxLength={200} onChange={(event) => onChange({ name: event.target.value })} />}</Field>
      <Field id={`ma-moi-${at}`} label={t('change.code')} hint={renamed ? t('change.codeKept') : t('change.codeHint')} required={!renamed}>
        {(control) => <Input {...control} value={unit.code} maxLength={20} onChange={(event) => onChange({ code: event.target.value })} />}
      </Field>
      <SelectField
        id={`loai-moi-${at}`}
        label={t('change.unitKind')}
        value={unit.kind}
        empty={renamed ? t('change.kindKept') : undefined}
        choices={Object.keys(UNIT_KINDS).map((value) => ({ value, label: t(`unitKind.${value}` as 'unitKind.xa') }))}
        onChange={(kind) => onChange({ kind })}
      />
    </>
  );
}
