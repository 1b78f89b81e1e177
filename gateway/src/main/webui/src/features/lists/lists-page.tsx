import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { DateField } from '@/components/date-field';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { Terms } from '@/components/term';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { wholeNumber } from '@/lib/format/numbers';
import { summariseLists } from './list-queries';
import { ListsTabs } from './lists-tabs';
import type { SummariseListsQuery } from './lists.generated';
import { texts } from './texts';

type Row = SummariseListsQuery['procedureLists'][number];

/** Danh mục: every list with its sizes on a day, by level and distinct side by side. */
export function ListsPage() {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { get, set } = useUrlState();
  const at = get('ngay');
  const { data, error, isLoading, refetch } = useQuery(summariseLists(at));
  const columns = useColumns(at);
  return (
    <Page title={t('title')} lead={<>{t('lead')}<Terms ids={['uy-quyen', 'phan-cap', 'khong-phu-thuoc-dia-gioi', 'dich-vu-cong-toan-trinh', 'dich-vu-cong-mot-phan', 'thay-bang-du-lieu']} /></>} action={mayDraft && <LinkButton to="/danh-muc/quyet-dinh/moi" primary>{t('newDecision')}</LinkButton>}>
      <ListsTabs current="lists" />
      <search className="queue-filters">
        <DateField label={t('at')} hint={t('atHint')} value={at} onChange={(ngay) => set({ ngay }, { replace: true })} />
      </search>
      {isLoading && <Loading lines={12} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('empty')} />}
      {data && data.length > 0 && <DataTable label={t('title')} columns={columns} rows={data} rowKey={(row) => row.kind} dense />}
      <p className="hint">{t('basisHint')}</p>
    </Page>
  );
}

function useColumns(at: string): Column<Row>[] {
  const t = useTexts(texts);
  const day = at ? `ngay=${at}` : '';
  const numeric = (key: string, title: string, value: (row: Row) => number): Column<Row> => ({ key, title, numeric: true, render: (row) => wholeNumber(value(row)) });
  return [
    { key: 'kind', title: t('list'), render: (row) => <Link to={`/danh-muc/${row.kind}?${day}`}>{t(`kind.${row.kind}`)}</Link> },
    numeric('procedures', t('distinct'), (row) => row.published.procedures),
    numeric('entries', t('byLevel'), (row) => row.published.province + row.published.commune),
    numeric('province', t('province'), (row) => row.published.province),
    numeric('commune', t('commune'), (row) => row.published.commune),
    numeric('fields', t('fields'), (row) => row.published.fields),
    numeric('decisions', t('decisions'), (row) => row.published.decisions),
    {
      key: 'catalogue', title: t('inCatalogue'), numeric: true,
      render: (row) => (row.catalogue ? <Link to={`/danh-muc/${row.kind}?nguon=CATALOGUE&${day}`}>{wholeNumber(row.catalogue.procedures)}</Link> : '–'),
    },
  ];
}
