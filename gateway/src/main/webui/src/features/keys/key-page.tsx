import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DataTable } from '@/components/data-table';
import { LinkButton } from '@/components/link-button';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import { KeyActions } from './key-actions';
import { KeyFacts } from './key-facts';
import { KeyReads } from './key-reads';
import { KeyMarks } from './key-marks';
import { readKey } from './key-queries';
import type { KeyDetail } from './keys.generated';
import { texts } from './texts';

/** One key: what it opens, its secrets, and what was read with it. */
export function KeyPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const mayManage = useMay('keys:manage');
  const { data, error, isLoading, refetch } = useQuery(readKey(id));
  return (
    <Page
      title={data?.name ?? t('title')}
      lead={data && <KeyMarks of={data} />}
      action={data && mayManage && data.state === 'ACTIVE' && <KeyActions of={data} />}
    >
      <LinkButton to="/khoa-truy-cap">{t('back')}</LinkButton>
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} words={{ 'key-not-found': t('notFound') }} />}
      {data && (
        <>
          <KeyFacts of={data} />
          {data.secrets.length > 0 && <Secrets rows={data.secrets} />}
          <KeyReads id={data.id} />
        </>
      )}
    </Page>
  );
}

function Secrets({ rows }: { rows: KeyDetail['secrets'] }) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-label={t('secrets')}>
      <h2>{t('secrets')}</h2>
      <DataTable
        label={t('secrets')}
        rows={rows}
        rowKey={(row) => row.prefix}
        columns={[
          { key: 'prefix', title: t('prefix'), render: (row) => <code>{row.prefix}…</code> },
          { key: 'made', title: t('madeAt'), render: (row) => `${moment(row.madeAt)} · ${row.madeBy}` },
          { key: 'until', title: t('validUntil'), render: (row) => (row.validUntil ? moment(row.validUntil) : t('asLongAsKey')) },
          { key: 'used', title: t('lastUsedAt'), render: (row) => (row.lastUsedAt ? moment(row.lastUsedAt) : t('never')) },
        ]}
      />
    </section>
  );
}
