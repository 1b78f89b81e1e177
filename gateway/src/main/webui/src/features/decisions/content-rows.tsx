import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type {
  Channel, DocumentComponentInput, FeeInput, FeeKind, LegalBasisInput, LimitUnit, TimeLimitInput,
} from '@/lib/graphql/schema.generated';
import { texts } from './texts';

const CHANNELS: Channel[] = ['COUNTER', 'ONLINE', 'POST'];
const UNITS: LimitUnit[] = ['WORKING_DAY', 'DAY', 'HOUR', 'MONTH', 'NONE'];
const FEE_KINDS: FeeKind[] = ['FEE', 'CHARGE', 'PRICE'];

interface RowsProps<Row> {
  rows: Row[];
  onChange: (rows: Row[]) => void;
}

export function LimitRows({ rows, onChange }: RowsProps<TimeLimitInput>) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <Rows
      title={t('content.limits')}
      rows={rows}
      onChange={onChange}
      blank={{ channel: 'COUNTER', value: null, unit: 'WORKING_DAY', text: null, caseName: null }}
      render={(row, set) => (
        <>
          <Choice label={t('content.channel')} value={row.channel} choices={CHANNELS} name={(value) => c(`channel.${value}`)} onChange={(channel) => set({ ...row, channel })} />
          <NumberCell label={t('content.value')} value={row.value ?? null} onChange={(value) => set({ ...row, value })} />
          <Choice label={t('content.limitUnit')} value={row.unit} choices={UNITS} name={(value) => c(`limitUnit.${value}`)} onChange={(unit) => set({ ...row, unit })} />
          <TextCell label={t('content.limitText')} value={row.text ?? ''} onChange={(text) => set({ ...row, text: text || null })} />
        </>
      )}
    />
  );
}

export function ComponentRows({ rows, onChange }: RowsProps<DocumentComponentInput>) {
  const t = useTexts(texts);
  return (
    <Rows
      title={t('content.components')}
      rows={rows}
      onChange={onChange}
      blank={{ name: '', originals: 1, copies: 0, required: true, caseName: null }}
      render={(row, set) => (
        <>
          <TextCell label={t('content.paper')} value={row.name} onChange={(name) => set({ ...row, name })} />
          <NumberCell label={t('content.originals')} value={row.originals} onChange={(originals) => set({ ...row, originals: originals ?? 0 })} />
          <NumberCell label={t('content.copies')} value={row.copies} onChange={(copies) => set({ ...row, copies: copies ?? 0 })} />
          <label className="check row-cell">
            <input type="checkbox" checked={row.required} onChange={(event) => set({ ...row, required: event.target.checked })} />
            {t('content.required')}
          </label>
        </>
      )}
    />
  );
}

export function FeeRows({ rows, onChange }: RowsProps<FeeInput>) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <Rows
      title={t('content.fees')}
      rows={rows}
      onChange={onChange}
      blank={{ channel: 'COUNTER', kind: 'CHARGE', amount: null, text: null }}
      render={(row, set) => (
        <>
          <Choice label={t('content.channel')} value={row.channel} choices={CHANNELS} name={(value) => c(`channel.${value}`)} onChange={(channel) => set({ ...row, channel })} />
          <Choice label={t('content.feeKind')} value={row.kind} choices={FEE_KINDS} name={(value) => c(`feeKind.${value}`)} onChange={(kind) => set({ ...row, kind })} />
          <NumberCell label={t('content.amount')} value={row.amount ?? null} onChange={(amount) => set({ ...row, amount })} />
          <TextCell label={t('content.limitText')} value={row.text ?? ''} onChange={(text) => set({ ...row, text: text || null })} />
        </>
      )}
    />
  );
}

export function LegalBasisRows({ rows, onChange }: RowsProps<LegalBasisInput>) {
  const t = useTexts(texts);
  return (
    <Rows
      title={t('content.bases')}
      rows={rows}
      onChange={onChange}
      blank={{ number: '', title: null }}
      render={(row, set) => (
        <>
          <TextCell label={t('content.basisNumber')} value={row.number} onChange={(number) => set({ ...row, number })} />
          <TextCell label={t('content.basisTitle')} value={row.title ?? ''} onChange={(title) => set({ ...row, title: title || null })} />
        </>
      )}
    />
  );
}

interface RowsFrameProps<Row> extends RowsProps<Row> {
  title: string;
  blank: Row;
  render: (row: Row, set: (row: Row) => void) => ReactNode;
}

function Rows<Row>({ title, rows, onChange, blank, render }: RowsFrameProps<Row>) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <fieldset className="rows">
      <legend>{title}</legend>
      {rows.map((row, index) => (
        <div key={index} className="row">
          {render(row, (next) => onChange(rows.with(index, next)))}
          <Button size="small" aria-label={`${title}: ${t('content.removeRow', { no: index + 1 })}`} onClick={() => onChange(rows.toSpliced(index, 1))}>{c('remove')}</Button>
        </div>
      ))}
      <Button size="small" aria-label={`${title}: ${t('content.addRow')}`} onClick={() => onChange([...rows, blank])}>+ {t('content.addRow')}</Button>
    </fieldset>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  choices: T[];
  name: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, name, onChange }: ChoiceProps<T>) {
  return (
    <label className="row-cell">
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => onChange(choices.find((one) => one === event.target.value) ?? value)}>
        {choices.map((one) => <option key={one} value={one}>{name(one)}</option>)}
      </select>
    </label>
  );
}

function NumberCell({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  return (
    <label className="row-cell row-number">
      <span>{label}</span>
      <input className="text-input" type="number" min={0} value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))} />
    </label>
  );
}

function TextCell({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="row-cell row-text">
      <span>{label}</span>
      <input className="text-input" value={value} maxLength={2000} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
