import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { UnitPicker } from '@/components/unit-picker';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import type { NationalDifferenceKind } from '@/lib/graphql/schema.generated';
import type { NationalDifferencesQuery } from './national.generated';
import { KINDS, nationalDifferences, nationalSummary, PAGE_SIZE } from './national-queries';
import { QualityTabs } from './quality-tabs';
import { texts } from './texts';
import { Unmapped } from './unmapped';

type Row = NationalDifferencesQuery['nationalDifferences']['edges'][number]['node'];

/** Đối chiếu với danh mục quốc gia: what differs and who sees to it; and which local procedures have no national code. */
export function NationalPage() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const unmapped = get('xem') === 'chua-co-ma';
  return (
    <Page title={t('national.title')} lead={t('national.lead')}>
      <QualityTabs current={unmapped ? 'unmapped' : 'differences'} />
      <Summary />
      {unmapped ? <Unmapped /> : <Differences />}
    </Page>
  );
}

function Summary() {
  const t = useTexts(texts);
  const { data } = useQuery(nationalSummary());
  if (!data) return null;
  return (
    <p>
      {data.comparedAt ? t('national.compared', { at: moment(data.comparedAt) }) : t('national.never')}{' '}
      {t('national.sizes', { listed: wholeNumber(data.listed), local: wholeNumber(data.local), same: wholeNumber(data.sameCode), mapped: wholeNumber(data.mapped) })}
    </p>
  );
}

function Differences() {
  const t = useTexts(texts);
  const c = useCommon();
  const { get, set } = useUrlState();
  const kind = oneOf<NationalDifferenceKind | ''>(get('loai'), KINDS, '');
  const counts = useQuery(nationalSummary()).data?.kinds ?? [];
  const { data, error, isLoading, refetch } = useQuery(nationalDifferences(kind, get('co-quan'), get('thu-tuc'), get('sau')));
  const columns = useColumns();
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <>
      <search className="queue-filters">
        <SelectField<NationalDifferenceKind>
          label={t('kind')}
          value={kind}
          empty={c('all')}
          choices={KINDS.map((value) => ({ value, label: t('withCount', { name: t(`national.kind.${value}`), count: wholeNumber(counts.find((one) => one.value === value)?.differences ?? 0) }) }))}
          onChange={(loai) => set({ loai })}
        />
        <UnitPicker id="co-quan" label={t('national.owner')} value={get('co-quan')} onChange={(unit) => set({ 'co-quan': unit?.id ?? '' })} />
      </search>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('national.none')}><p>{t('national.noneText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('tab.differences')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTexts(texts);
  return [
    {
      key: 'procedure',
      title: t('procedure'),
      render: (row) => (
        <>
          <Link to={`/thu-tuc/${encodeURIComponent(row.code)}`}>{row.name}</Link>
          <br /><small>{row.nationalCode && row.nationalCode !== row.code ? `${row.code} → ${row.nationalCode}` : row.code}</small>
        </>
      ),
    },
    { key: 'kind', title: t('kind'), width: '14rem', render: (row) => <>{t(`national.kind.${row.kind}`)}{row.part && <><br /><small>{partName(row.part, t)}</small></>}</> },
    { key: 'local', title: t('national.local'), width: '18rem', render: (row) => <span className="clamp">{row.localValue ?? '–'}</span> },
    { key: 'national', title: t('national.national'), width: '18rem', render: (row) => <span className="clamp">{row.nationalValue ?? '–'}</span> },
    { key: 'owner', title: t('national.owner'), width: '12rem', render: (row) => row.owner?.name ?? '–' },
    { key: 'since', title: t('national.since'), width: '9rem', render: (row) => moment(row.foundAt) },
  ];
}

/** What people call a part of the content; a name that is not known is shown as it is. */
function partName(part: string, t: (key: keyof typeof texts.vi) => string): string {
  const key = `national.part.${part}`;
  return key in texts.vi ? t(key as keyof typeof texts.vi) : part;
}
