import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import type { ListKind } from '@/lib/graphql/schema.generated';
import { money } from '@/lib/format/numbers';
import { exact, useDetailText } from './detail-text';
import { isReduction } from './list-kinds';
import type { ReadListQuery } from './lists.generated';
import { texts } from './texts';

type Row = ReadListQuery['procedureList']['edges'][number]['node'];

interface EntryTableProps {
  kind: ListKind;
  rows: Row[];
  /** Entries name list decisions; else publication decisions of the catalogue. */
  published: boolean;
}

export function EntryTable({ kind, rows, published }: EntryTableProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const detailText = useDetailText();
  const decisions = published ? '/danh-muc/quyet-dinh' : '/quyet-dinh';
  const columns: Column<Row>[] = [
    { key: 'code', title: t('code'), width: '8rem', render: (row) => (kind === 'INTERNAL_PROCEDURE' ? row.subjectCode : <Link to={`/thu-tuc/${encodeURIComponent(row.subjectCode)}`}>{row.subjectCode}</Link>) },
    {
      key: 'name', title: t('procedure'),
      render: (row) => <>{row.subjectName}{row.item && <><br /><em>{row.item}</em></>}{detailText(row.detail) && <><br /><small>{detailText(row.detail)}</small></>}</>,
    },
    { key: 'field', title: t('field'), width: '12rem', render: (row) => <>{row.fieldName}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
    { key: 'level', title: t('level'), width: '6rem', render: (row) => c(`level.${row.level}`) },
    ...(isReduction(kind) ? savingColumns() : []),
    { key: 'decision', title: t('decision'), width: '11rem', render: (row) => <Link to={`${decisions}/${row.decisionId}`}>{row.decisionNumber ?? t('noNumber')}</Link> },
    { key: 'validity', title: t('validity'), width: '11rem', render: (row) => (row.validTo ? t('fromTo', { from: day(row.validFrom), to: day(row.validTo) }) : t('fromOn', { from: day(row.validFrom) })) },
  ];
  return <DataTable label={t(`kind.${kind}`)} columns={columns} rows={rows} rowKey={(row) => `${row.subjectCode}/${row.level}/${row.item ?? ''}`} dense />;

  function savingColumns(): Column<Row>[] {
    return [
      { key: 'days', title: t('days'), numeric: true, render: (row) => (row.saving?.exclusion ? '–' : exact(row.saving?.days ?? 0)) },
      { key: 'hours', title: t('hours'), numeric: true, render: (row) => (row.saving?.exclusion ? '–' : exact(row.saving?.hours ?? 0)) },
      {
        key: 'cost', title: t('cost'), numeric: true,
        render: (row) => (row.saving?.exclusion ? <small>{t(`exclusion.${row.saving.exclusion}`)}</small> : row.saving?.cost != null ? money(row.saving.cost) : '–'),
      },
    ];
  }
}
