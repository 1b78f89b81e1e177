import Input from 'antd/es/input';
import { useQuery } from '@tanstack/react-query';
import { Field } from '@/components/field';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { fields } from '@/lib/fields';
import type { OnlineLevel, ProcedureContentInput, ProcedureLevel } from '@/lib/graphql/schema.generated';
import { ComponentRows, FeeRows, LegalBasisRows, LimitRows } from './content-rows';
import { texts } from './texts';
import { fittingVariants, VariantFields } from './variant-fields';

const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];
const EVERY_LEVEL: ProcedureLevel[] = ['MINISTRY', 'PROVINCE', 'COMMUNE', 'OTHER'];
const ONLINE: OnlineLevel[] = ['FULL', 'PARTIAL', 'INFO_ONLY'];

interface ContentEditorProps {
  content: ProcedureContentInput;
  amended: boolean;
  onChange: (part: ProcedureContentInput) => void;
  errorOf: (field: string) => string | null;
}

/** The content of a procedure (nội dung thủ tục), field by field. */
export function ContentEditor({ content, amended, onChange, errorOf }: ContentEditorProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const fieldList = useQuery(fields).data ?? [];
  const changeLevels = (part: ProcedureContentInput) => onChange({ ...part, ...fittingVariants({ ...content, ...part }) });
  return (
    <fieldset className="radios">
      <legend>{t('content.title')}</legend>
      {amended && <p className="hint">{t('content.amendHint')}</p>}
      <Field id="ten-thu-tuc" label={t('content.name')} required error={errorOf('ten-thu-tuc')}>
        {(control) => <Input.TextArea {...control} autoSize={{ minRows: 1, maxRows: 4 }} maxLength={1000} value={content.name ?? ''} onChange={(event) => onChange({ name: event.target.value })} />}
      </Field>
      <div className="grid">
        <SelectField id="linh-vuc" label={t('content.fieldCode')} required empty="–" value={content.fieldCode ?? ''} choices={fieldList.map((field) => ({ value: field.code, label: field.name }))} onChange={(fieldCode) => onChange({ fieldCode })} error={errorOf('linh-vuc')} />
        <SelectField label={t('content.level')} value={content.level ?? 'COMMUNE'} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={(level) => level && changeLevels(content.levels?.includes(level) ? { level } : { level, levels: [level] })} />
        <SelectField label={t('content.online')} value={content.onlineLevel ?? 'PARTIAL'} choices={ONLINE.map((value) => ({ value, label: c(`online.${value}`) }))} onChange={(onlineLevel) => onChange({ onlineLevel: onlineLevel || null })} />
        <UnitPicker id="co-quan" label={t('content.unit')} hint={t('content.unitHint')} level="DEPARTMENT" value={content.handlingUnitId ?? ''} onChange={(unit) => onChange({ handlingUnitId: unit?.id ?? null })} />
      </div>
      <LevelsField level={content.level ?? 'COMMUNE'} levels={content.levels ?? null} onChange={(levels) => changeLevels({ levels })} />
      <label className="check">
        <input type="checkbox" checked={content.nonTerritorial ?? false} onChange={(event) => onChange({ nonTerritorial: event.target.checked })} />
        {t('content.nonTerritorial')}
      </label>
      <LimitRows rows={content.limits ?? []} onChange={(limits) => onChange({ limits })} />
      <ComponentRows rows={content.components ?? []} onChange={(components) => onChange({ components })} />
      <FeeRows rows={content.fees ?? []} onChange={(fees) => onChange({ fees })} />
      <VariantFields content={content} onChange={(variants) => onChange({ variants })} />
      <div className="grid">
        <Lines label={t('content.results')} value={content.results ?? []} onChange={(results) => onChange({ results })} />
        <Lines label={t('content.applicants')} value={content.applicants ?? []} onChange={(applicants) => onChange({ applicants })} />
      </div>
      <Long label={t('content.stepsText')} value={content.steps ?? ''} onChange={(steps) => onChange({ steps: steps || null })} />
      <LegalBasisRows rows={content.legalBases ?? []} onChange={(legalBases) => onChange({ legalBases })} />
      <Long label={t('content.place')} value={content.receivingAddress ?? ''} onChange={(receivingAddress) => onChange({ receivingAddress: receivingAddress || null })} />
      <Long label={t('content.conditions')} value={content.conditions ?? ''} onChange={(conditions) => onChange({ conditions: conditions || null })} />
    </fieldset>
  );
}

/** All levels that carry it out (các cấp thực hiện); the one that handles it is always among them. */
function LevelsField({ level, levels, onChange }: { level: ProcedureLevel; levels: ProcedureLevel[] | null; onChange: (levels: ProcedureLevel[]) => void }) {
  const t = useTexts(texts);
  const c = useCommon();
  const chosen = levels ?? [level];
  const toggled = (one: ProcedureLevel) => EVERY_LEVEL.filter((other) => (other === one ? !chosen.includes(other) : chosen.includes(other)));
  return (
    <fieldset className="radios">
      <legend>{t('content.levels')}</legend>
      <div className="radio-row">
        {EVERY_LEVEL.map((one) => (
          <label key={one} className="radio">
            <input type="checkbox" checked={chosen.includes(one)} disabled={one === level && chosen.includes(one)} onChange={() => onChange(toggled(one))} />
            {c(`level.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Lines({ label, value, onChange }: { label: string; value: string[]; onChange: (value: string[]) => void }) {
  return (
    <Field label={label}>
      {(control) => <Input.TextArea {...control} rows={3} value={value.join('\n')} onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n'))} />}
    </Field>
  );
}

function Long({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label}>
      {(control) => <Input.TextArea {...control} autoSize={{ minRows: 2, maxRows: 12 }} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
