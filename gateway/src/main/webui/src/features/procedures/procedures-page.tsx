import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Mark } from '@/components/mark';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { wholeNumber } from '@/lib/format/numbers';
import { LEVELS, ONLINE, procedureFilter, STATUSES } from './procedure-filters';
import { facetsOf, PAGE_SIZE, searchProcedures } from './procedure-queries';
import type { FacetsOfProceduresQuery, SearchProceduresQuery } from './procedures.generated';
import { texts } from './texts';

type Row = SearchProceduresQuery['procedures']['edges'][number]['node'];

/** Thủ tục hành chính: search with filters, for citizens and staff alike. */
export function ProceduresPage() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const mayRead = useMay('catalog:read');
  const facets = useQuery(facetsOf(procedureFilter(get))).data;
  const counted = useCounted();
  const { data, error, isLoading, refetch } = useQuery(searchProcedures(procedureFilter(get), get('sau')));
  const clear = () => set({ q: null, 'linh-vuc': null, 'co-quan': null, cap: null, 'truc-tuyen': null, 'tinh-trang': null });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      action={mayRead && (
        <>
          <a className="button" href="/api/catalogue/published.xlsx" download>{t('asWorkbook')}</a>
          <a className="button" href="/api/catalogue/published.jsonl.gz" download>{t('asLines')}</a>
        </>
      )}
    >
      <search className="card filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} autoFocus />
        <div className="grid">
          <SelectField
            label={t('field')}
            value={get('linh-vuc')}
            empty={t('allFields')}
            choices={counted(facets?.fields, get('linh-vuc'), (value) => value)}
            onChange={(value) => set({ 'linh-vuc': value })}
          />
          <SelectField
            label={t('level')}
            value={procedureFilter(get).level ?? ''}
            empty={c('all')}
            choices={counted(facets?.levels, get('cap'), (value) => c(`level.${oneOf(value, LEVELS, 'OTHER')}`))}
            onChange={(value) => set({ cap: value })}
          />
          <SelectField
            label={t('unit')}
            value={get('co-quan')}
            empty={t('allUnits')}
            choices={counted(facets?.units, get('co-quan'), (value) => value)}
            onChange={(value) => set({ 'co-quan': value })}
          />
          <SelectField
            label={t('online')}
            value={procedureFilter(get).onlineLevel ?? ''}
            empty={c('all')}
            choices={counted(facets?.onlineLevels, get('truc-tuyen'), (value) => c(`online.${oneOf(value, ONLINE, 'INFO_ONLY')}`))}
            onChange={(value) => set({ 'truc-tuyen': value })}
          />
          <SelectField
            label={t('status')}
            value={procedureFilter(get).status ?? 'PUBLISHED'}
            choices={STATUSES.map((value) => ({ value, label: c(`procedureStatus.${value}`) }))}
            onChange={(value) => set({ 'tinh-trang': value === 'PUBLISHED' ? null : value })}
          />
        </div>
      </search>
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Results rows={data.edges.map((edge) => edge.node)} total={data.totalCount} pageInfo={data.pageInfo} onClear={clear} />}
    </Page>
  );
}

type Counts = FacetsOfProceduresQuery['procedureFacets']['fields'];

/** Choices with what each would bring; the chosen one stays offered when it brings nothing. */
function useCounted() {
  const t = useTexts(texts);
  return (counts: Counts | undefined, chosen: string, name: (value: string) => string) => {
    const offered = (counts ?? []).map(({ value, label, procedures }) => ({
      value, label: t('withCount', { name: label ?? name(value), count: wholeNumber(procedures) }),
    }));
    return chosen === '' || offered.some((one) => one.value === chosen) ? offered : [...offered, { value: chosen, label: name(chosen) }];
  };
}

interface ResultsProps {
  rows: Row[];
  total: number;
  pageInfo: SearchProceduresQuery['procedures']['pageInfo'];
  onClear: () => void;
}

function Results({ rows, total, pageInfo, onClear }: ResultsProps) {
  const t = useTexts(texts);
  const columns = useColumns();
  if (rows.length === 0) {
    return (
      <EmptyState title={t('noneFound')}>
        <p>{t('noneFoundText')}</p>
        <Button onClick={onClear}>{t('clearFilters')}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="count" role="status">{t('found', { count: wholeNumber(total) })}</p>
      <DataTable label={t('list')} columns={columns} rows={rows} rowKey={(row) => row.code} />
      <Pager shown={rows.length} total={total} pageSize={PAGE_SIZE} pageInfo={pageInfo} />
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTexts(texts);
  const c = useCommon();
  return [
    {
      key: 'name',
      title: t('name'),
      render: (row) => (
        <>
          <Link to={`/thu-tuc/${encodeURIComponent(row.code)}`}>{row.name}</Link>
          <br /><small>{row.code} · {row.fieldName}</small>
          {row.status !== 'PUBLISHED' && <> <Mark tone="ended">{c(`procedureStatus.${row.status}`)}</Mark></>}
        </>
      ),
    },
    { key: 'level', title: t('level'), width: '8rem', render: (row) => c(`level.${row.level}`) },
    { key: 'limit', title: t('limit'), width: '16rem', render: (row) => <span className="clamp">{row.limits[0]?.words ?? '–'}</span> },
    { key: 'unit', title: t('handledBy'), width: '15rem', render: (row) => row.handlingUnit?.name ?? t('byReceivingCommune') },
    { key: 'online', title: t('online'), width: '12rem', render: (row) => c(`online.${row.onlineLevel}`) },
  ];
}
