import Button from 'antd/es/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { graphql } from '@/lib/graphql/client';
import { newId } from '@/lib/new-id';
import { QualityFilters } from './quality-filters';
import { QualityTabs } from './quality-tabs';
import { findingsOf, PAGE_SIZE, qualityFilter } from './quality-queries';
import { ConfirmCorrections, type QualityFindingsQuery } from './quality.generated';
import { texts } from './texts';

type Row = QualityFindingsQuery['qualityFindings']['edges'][number]['node'] & { key: string };

/** One correction mends a whole part, so findings of one part are chosen together. */
const correctionOf = (row: Row) => `${row.part}/${row.code}`;

/** Chất lượng dữ liệu: what looks wrong, as it is, with a proposal that a person takes into a draft decision. */
export function QualityPage() {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const { get } = useUrlState();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, isLoading, refetch } = useQuery(findingsOf(qualityFilter(get), get('sau')));
  const toggle = (key: string) => setChosen((before) => {
    const next = new Set(before);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  const columns = useColumns(mayDraft ? { chosen, toggle } : null);
  const rows: Row[] = data?.edges.map((edge, index) => ({ ...edge.node, key: String(index) })) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QualityTabs current="findings" />
      <QualityFilters />
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p><LinkButton to="?">{t('clear')}</LinkButton></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('list')} columns={columns} rows={rows} rowKey={(row) => row.key} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
      {mayDraft && <Confirm chosen={chosen} onDone={() => setChosen(new Set())} />}
    </Page>
  );
}

function Confirm({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone: () => void }) {
  const t = useTexts(texts);
  const [key, setKey] = useState(newId);
  const confirm = useMutation({
    mutationFn: async (decisionId: string | null) => (await graphql(ConfirmCorrections, {
      input: { decisionId, corrections: [...chosen].map((one) => ({ part: one.slice(0, one.indexOf('/')), code: one.slice(one.indexOf('/') + 1) })) },
      idempotencyKey: key,
    })).confirmCorrections,
    onSuccess: onDone,
    onSettled: () => setKey(newId()),
  });
  const draft = confirm.data?.decisionId ?? null;
  return (
    <>
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      {confirm.data && (
        <div className="notice notice-info" role="status">
          <p>{t('confirmed', { lines: confirm.data.lines })} <Link to={`/quyet-dinh/${confirm.data.decisionId}`}>{t('open')}</Link></p>
        </div>
      )}
      <div className="buttons buttons-end">
        {draft && chosen.size > 0 && <Button size="large" loading={confirm.isPending} onClick={() => confirm.mutate(draft)}>{t('again')}</Button>}
        <Button size="large" type="primary" disabled={chosen.size === 0} loading={confirm.isPending} onClick={() => confirm.mutate(null)}>
          {confirm.isPending ? t('confirming') : t('confirm', { count: chosen.size })}
        </Button>
      </div>
    </>
  );
}

function useColumns(choice: { chosen: ReadonlySet<string>; toggle: (key: string) => void } | null): Column<Row>[] {
  const t = useTexts(texts);
  const language = useLanguage();
  const columns: Column<Row>[] = [
    {
      key: 'procedure',
      title: t('procedure'),
      render: (row) => (
        <>
          <Link to={`/thu-tuc/${encodeURIComponent(row.code)}`}>{row.name}</Link>
          <br /><small>{row.code} · {row.fieldName} · {row.handlingUnit?.name ?? t('byReceivingCommune')}</small>
        </>
      ),
    },
    { key: 'what', title: t('what'), width: '15rem', render: (row) => (language === 'vi' ? row.title : row.titleEn) },
    { key: 'value', title: t('value'), width: '22rem', render: (row) => (row.value ? <span className="clamp">{row.value}</span> : <span className="muted">{t('missing')}</span>) },
    { key: 'proposal', title: t('proposal'), width: '14rem', render: (row) => row.proposal ?? <span className="muted">{t('ask')}</span> },
  ];
  if (choice) {
    columns.unshift({
      key: 'choose',
      title: t('choice'),
      width: '4rem',
      render: (row) => row.correctable && (
        <input
          type="checkbox"
          aria-label={t('choose', { name: `${row.code}: ${language === 'vi' ? row.title : row.titleEn}` })}
          checked={choice.chosen.has(correctionOf(row))}
          onChange={() => choice.toggle(correctionOf(row))}
        />
      ),
    });
  }
  return columns;
}
