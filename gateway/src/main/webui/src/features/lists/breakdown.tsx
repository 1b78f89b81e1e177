import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import type { ListBreakdown, ListKind, ProcedureListFilterInput } from '@/lib/graphql/schema.generated';
import { breakdownsOf } from './list-kinds';
import { breakDownList } from './list-queries';
import type { BreakDownListQuery } from './lists.generated';
import { texts } from './texts';

type Row = BreakDownListQuery['procedureListBreakdown'][number];

/** The same list counted apart. */
export function Breakdown({ kind, at, filter }: { kind: ListKind; at: string; filter: ProcedureListFilterInput }) {
  const t = useTexts(texts);
  const c = useCommon();
  const [by, setBy] = useState<ListBreakdown>('FIELD');
  const { data, error } = useQuery(breakDownList(kind, by, at, filter));
  const name = (row: Row) => {
    if (row.key === null) return t('noPart');
    if (row.key === 'PROVINCE' || row.key === 'COMMUNE') return c(`level.${row.key}`);
    if (row.key === 'BETWEEN_AGENCIES' || row.key === 'WITHIN_AGENCY') return t(`group.${row.key}`);
    return row.label ?? row.key;
  };
  const columns: Column<Row>[] = [
    { key: 'part', title: t(`by.${by}`), render: name },
    { key: 'procedures', title: t('distinct'), numeric: true, render: (row) => wholeNumber(row.counts.procedures) },
    { key: 'province', title: t('province'), numeric: true, render: (row) => wholeNumber(row.counts.province) },
    { key: 'commune', title: t('commune'), numeric: true, render: (row) => wholeNumber(row.counts.commune) },
  ];
  return (
    <section className="card" aria-label={t('breakdown')}>
      <h2>{t('breakdown')}</h2>
      <SelectField label={t('by')} value={by} choices={breakdownsOf(kind).map((value) => ({ value, label: t(`by.${value}`) }))} onChange={(value) => value && setBy(value)} />
      {error && <ProblemNotice error={error} />}
      {data && <DataTable label={t('breakdown')} columns={columns} rows={data} rowKey={(row) => row.key ?? ''} dense />}
    </section>
  );
}
