import Button from 'antd/es/button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { percent } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import { MapToNational, type UnmappedProceduresQuery } from './national.generated';
import { PAGE_SIZE, unmappedProcedures } from './national-queries';
import { texts } from './texts';

type One = UnmappedProceduresQuery['unmappedProcedures']['edges'][number]['node'];

/** Local procedures without a national code; a person says which it is, or that there is none. */
export function Unmapped() {
  const t = useTexts(texts);
  const { get } = useUrlState();
  const { data, error, isLoading, refetch } = useQuery(unmappedProcedures(get('sau')));
  if (isLoading) return <Loading lines={8} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  if (rows.length === 0) return <EmptyState title={t('national.allMapped')}><p>{t('national.allMappedText')}</p></EmptyState>;
  return (
    <>
      {rows.map((one) => <OneUnmapped key={one.code} one={one} />)}
      {data && <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />}
    </>
  );
}

function OneUnmapped({ one }: { one: One }) {
  const t = useTexts(texts);
  const mayDraft = useMay('decision:draft');
  const queries = useQueryClient();
  const map = useMutation({
    mutationFn: (nationalCode: string | null) => graphql(MapToNational, { input: { code: one.code, nationalCode, note: null } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['national'] }),
  });
  return (
    <section className="card" aria-label={one.code}>
      <h2><Link to={`/thu-tuc/${encodeURIComponent(one.code)}`}>{one.name}</Link></h2>
      <p><small>{one.code} · {one.fieldName} · {one.handlingUnit?.name ?? t('byReceivingCommune')}</small></p>
      {one.suggestions.length === 0 && <p>{t('national.noSuggestion')}</p>}
      <ul>
        {one.suggestions.map((suggestion) => (
          <li key={suggestion.code}>
            {suggestion.code} {suggestion.name} <small>({suggestion.fieldName}; {t('national.alike', { percent: percent(suggestion.similarity * 100) })})</small>{' '}
            {mayDraft && <Button size="small" loading={map.isPending} onClick={() => map.mutate(suggestion.code)} aria-label={t('national.mapTo', { code: suggestion.code })}>{t('national.map')}</Button>}
          </li>
        ))}
      </ul>
      {map.isError && <ProblemNotice error={map.error} />}
      {mayDraft && <Button loading={map.isPending} onClick={() => map.mutate(null)}>{t('national.noCode')}</Button>}
    </section>
  );
}
