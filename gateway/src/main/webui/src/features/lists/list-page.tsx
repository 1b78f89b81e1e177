import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DateField } from '@/components/date-field';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SearchField } from '@/components/search-field';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { fields } from '@/lib/fields';
import type { ListBasis, ListKind, ProcedureLevel, ProcedureListFilterInput } from '@/lib/graphql/schema.generated';
import { catalogueTells, KINDS } from './list-kinds';
import { exportAddress, PAGE_SIZE, readList } from './list-queries';
import { Breakdown } from './breakdown';
import { EntryTable } from './entry-table';
import { Sizes } from './sizes';
import { texts } from './texts';

const BASES: ListBasis[] = ['PUBLISHED', 'CATALOGUE', 'UNPUBLISHED'];
const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE'];

export function ListPage() {
  const { kind = '' } = useParams();
  const t = useTexts(texts);
  const known = KINDS.find((one) => one === kind);
  if (known) return <OneList kind={known} />;
  return (
    <Page title={t('noSuchList')} narrow>
      <EmptyState title={t('noSuchListText')}><LinkButton to="/danh-muc" primary>{t('backToLists')}</LinkButton></EmptyState>
    </Page>
  );
}

/** One list on a day: its sizes, what it saves, its entries, and the same as a file. */
function OneList({ kind }: { kind: ListKind }) {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const fieldList = useQuery(fields).data ?? [];
  const at = get('ngay');
  const basis = catalogueTells(kind) ? oneOf<ListBasis>(get('nguon'), BASES, 'PUBLISHED') : 'PUBLISHED';
  const level = oneOf<ProcedureLevel | ''>(get('cap'), LEVELS, '');
  const filter: ProcedureListFilterInput = {
    basis, level: level || null, fieldCode: get('linh-vuc') || null, unitId: null, text: get('q') || null, decisionId: get('quyet-dinh') || null,
  };
  const { data, error, isLoading, refetch } = useQuery(readList(kind, at, filter, get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t(`kind.${kind}`)} lead={t('oneLead')}>
      <search className="card filters">
        <SearchField label={t('search')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
        <div className="grid">
          <DateField label={t('at')} value={at} onChange={(ngay) => set({ ngay }, { replace: true })} />
          {catalogueTells(kind) && (
            <SelectField label={t('basis')} value={basis} choices={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))} onChange={(value) => set({ nguon: value })} />
          )}
          <SelectField label={t('level')} value={level} empty={c('all')} choices={LEVELS.map((value) => ({ value, label: c(`level.${value}`) }))} onChange={(value) => set({ cap: value })} />
          {kind !== 'INTERNAL_PROCEDURE' && (
            <SelectField label={t('field')} value={get('linh-vuc')} empty={c('all')} choices={fieldList.map((field) => ({ value: field.code, label: field.name }))} onChange={(value) => set({ 'linh-vuc': value })} />
          )}
        </div>
      </search>
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Sizes counts={data.counts} savings={data.savings} />}
      {data && rows.length === 0 && <EmptyState title={t('nobody')}><p>{t('nobodyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <p className="buttons">
            <a className="button" href={exportAddress(kind, 'xlsx', at, filter)} download>{t('xlsx')}</a>
            <a className="button" href={exportAddress(kind, 'csv', at, filter)} download>{t('csv')}</a>
          </p>
          <EntryTable kind={kind} rows={rows} published={basis === 'PUBLISHED'} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
          <Breakdown kind={kind} at={at} filter={filter} />
        </>
      )}
    </Page>
  );
}
