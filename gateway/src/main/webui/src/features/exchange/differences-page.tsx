import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { RadioField } from '@/components/radio-field';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import type { PortalDifferenceKind } from '@/lib/graphql/schema.generated';
import { DifferenceClasses } from './difference-classes';
import { DifferenceTable } from './difference-table';
import { ExchangeFrame } from './exchange-frame';
import { exchangeLink, KINDS, PAGE_SIZE, portalDifferences } from './exchange-queries';
import { RepairBar } from './repair-bar';
import { texts } from './texts';

const SHOWN = ['open', 'closed'] as const;

/** Chênh lệch: where what the national portal has is not what is here, by class. */
export function DifferencesPage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const kind = oneOf<PortalDifferenceKind | ''>(get('loai'), KINDS, '') || null;
  const showing = oneOf(get('xem'), SHOWN, 'open');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const notConnected = useQuery(exchangeLink).data?.state === 'NOT_CONNECTED';
  const { data, error, isLoading, refetch } = useQuery(portalDifferences(kind, showing === 'open', get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <ExchangeFrame current="differences">
      <DifferenceClasses chosen={kind} />
      <search className="card filters">
        <RadioField legend={t('show')} value={showing} choices={SHOWN.map((value) => ({ value, label: t(`difference.${value}`) }))} onChange={(value) => set({ xem: value })} />
      </search>
      {isLoading && <Loading lines={10} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && (
        <EmptyState title={t(`noDifferences.${showing}`)}>
          <p>{t(notConnected ? 'noDifferencesNotConnected' : 'noDifferencesText')}</p>
          {kind && <LinkButton to="/dong-bo/chenh-lech">{t('allClasses')}</LinkButton>}
        </EmptyState>
      )}
      {data && (
        <RepairBar rows={rows.filter((row) => chosen.has(row.id))} onClear={() => setChosen(new Set())} />
      )}
      {data && rows.length > 0 && (
        <>
          <DifferenceTable rows={rows} open={showing === 'open'} chosen={chosen} onChosen={setChosen} />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
    </ExchangeFrame>
  );
}
