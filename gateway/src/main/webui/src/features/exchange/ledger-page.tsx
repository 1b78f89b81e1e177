import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { EmptyState } from '@/components/empty-state';
import { ExchangeCause, usePortalStatus } from '@/components/exchange-parts';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { ExchangeFrame } from './exchange-frame';
import { entryFilter, exchangeEntries, PAGE_SIZE, showingOf } from './exchange-queries';
import type { EntryRow } from './exchange.generated';
import { LedgerFilters } from './ledger-filters';
import { StandingMark } from './standing-mark';
import { texts } from './texts';

/** Sổ đồng bộ: which dossiers the national portal has acknowledged, which wait, and which need somebody. */
export function LedgerPage() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { get } = useUrlState();
  const showing = showingOf(get);
  const columns = useColumns();
  const { data, error, isLoading, refetch } = useQuery(exchangeEntries(entryFilter(get), get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <ExchangeFrame current="entries">
      <LedgerFilters />
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <EmptyState title={t(`empty.${showing}`)}>
          <p>{t('emptyText')}</p>
          {showing !== 'ALL' && <LinkButton to="/dong-bo?xem=ALL">{t('showAll')}</LinkButton>}
        </EmptyState>
      )}
      {data && rows.length > 0 && (
        <>
          <DataTable label={t('ledger')} columns={columns} rows={rows} rowKey={(row) => row.dossierId} onOpen={(row) => void navigate(entryAddress(row))} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </ExchangeFrame>
  );
}

function entryAddress(row: EntryRow): string {
  return `/dong-bo/ho-so/${row.dossierId}`;
}

function useColumns(): Column<EntryRow>[] {
  const t = useTexts(texts);
  const portalStatus = usePortalStatus();
  return [
    {
      key: 'dossier',
      title: t('dossier'),
      width: '13rem',
      render: (row) => <><Link to={entryAddress(row)} aria-label={t('openEntry', { code: row.code })}>{row.code}</Link><br /><small><Link to={`/ho-so/${row.dossierId}`} aria-label={t('openDossierOf', { code: row.code })}>{t('openDossier')}</Link></small></>,
    },
    { key: 'procedure', title: t('procedure'), render: (row) => <><span className="clamp">{row.procedureName}</span><small>{[row.procedureCode, row.unit?.name].filter(Boolean).join(' · ')}</small></> },
    { key: 'here', title: t('here'), width: '11rem', render: (row) => <DossierStateMark state={row.state} /> },
    { key: 'there', title: t('there'), width: '10rem', render: (row) => portalStatus(row.remoteStatus) },
    { key: 'standing', title: t('standing'), width: '12rem', render: (row) => <><StandingMark standing={row.standing} /><br /><small><Since of={row} /></small></> },
    { key: 'cause', title: t('cause'), width: '20rem', render: (row) => (row.cause ? <ExchangeCause cause={row.cause} /> : '–') },
  ];
}

function Since({ of }: { of: EntryRow }) {
  const t = useTexts(texts);
  const since = of.dueSince ?? of.lastAcknowledgedAt;
  return <>{since && t('since', { at: moment(since) })}{of.tries > 0 && ` · ${t('triesOf', { count: of.tries })}`}</>;
}
