import Button from 'antd/es/button';
import Input from 'antd/es/input';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { newId } from '@/lib/new-id';
import { texts } from './texts';

interface Unit { id: string; name: string }
interface Row { id: string; code: string; about: string; dueAt: string | null; unit: Unit | null; successors: Unit[] }
interface Words { what: string; due: string; chosen: (count: string) => string; assign: string; assigned: (count: string) => string; needed: string }
export interface Assignment { ids: string[]; toUnitId: string; reason: string; key: string }

/** Open work of divided units, chosen and given to one of the successors. */
export function DividedList({ rows, words, onAssign }: { rows: Row[]; words: Words; onAssign: (assignment: Assignment) => Promise<number> }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const [toUnit, setToUnit] = useState('');
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(newId);
  const [tried, setTried] = useState(false);
  const picked = rows.filter((row) => chosen.includes(row.id));
  const offered = picked[0]?.successors.filter((unit) => picked.every((row) => row.successors.some((each) => each.id === unit.id))) ?? [];
  const ready = picked.length > 0 && offered.some((unit) => unit.id === toUnit) && reason.trim() !== '';
  const assign = useMutation({
    mutationFn: () => onAssign({ ids: picked.map((row) => row.id), toUnitId: toUnit, reason: reason.trim(), key }),
    onSuccess: () => {
      setChosen([]);
      setReason('');
      setTried(false);
    },
    onSettled: () => {
      setKey(newId());
      void queries.invalidateQueries({ queryKey: ['divided'] });
    },
  });
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  return (
    <>
      <DataTable
        label={t('dividedTitle')}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'choose', title: '', width: '3rem', render: (row) => <input type="checkbox" aria-label={t('choose', { code: row.code })} checked={chosen.includes(row.id)} onChange={() => toggle(row.id)} /> },
          { key: 'what', title: words.what, render: (row) => <>{row.code}<br /><small>{row.about}</small></> },
          { key: 'unit', title: t('oldUnit'), width: '14rem', render: (row) => row.unit?.name ?? '–' },
          { key: 'due', title: words.due, width: '10rem', render: (row) => (row.dueAt ? moment(row.dueAt) : '–') },
        ]}
      />
      <section className="card" aria-label={words.assign}>
        <p role="status">{words.chosen(String(picked.length))}</p>
        <div className="grid">
          <SelectField id="giao-cho" label={t('toUnit')} value={toUnit} empty="–" choices={offered.map((unit) => ({ value: unit.id, label: unit.name }))} onChange={setToUnit} required />
          <Field id="ly-do" label={t('reason')} required>{(control) => <Input {...control} value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />}</Field>
        </div>
        {tried && !ready && <p role="alert" className="field-error">{words.needed}</p>}
        <Button type="primary" loading={assign.isPending} onClick={() => { setTried(true); if (ready) assign.mutate(); }}>{words.assign}</Button>
        {assign.error && <ProblemNotice error={assign.error} />}
        {assign.data !== undefined && <p role="status">{words.assigned(String(assign.data))}</p>}
      </section>
    </>
  );
}
