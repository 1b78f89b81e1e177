import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { IssueDialog } from './issue-dialog';
import { KeyMarks } from './key-marks';
import { keys } from './key-queries';
import { KeysTabs } from './keys-tabs';
import { texts } from './texts';

const PAGE_SIZE = 50;

/** Khóa truy cập: keys for national consumers. */
export function KeysPage() {
  const t = useTexts(texts);
  const mayManage = useMay('keys:manage');
  const { get } = useUrlState();
  const [issuing, setIssuing] = useState(false);
  const { data, error, isLoading, refetch } = useQuery(keys(get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} action={mayManage && <Button type="primary" onClick={() => setIssuing(true)}>{t('issue')}</Button>}>
      <KeysTabs current="keys" />
      {isLoading && <Loading lines={8} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && rows.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {data && rows.length > 0 && (
        <>
          <DataTable
            label={t('title')}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'name', title: t('name'), render: (row) => <><Link to={`/khoa-truy-cap/${row.id}`}>{row.name}</Link><br /><small>{row.owner}</small></> },
              { key: 'scopes', title: t('scopes'), width: '12rem', render: (row) => row.scopes.map((scope) => t(`scope.${scope}`)).join(', ') },
              { key: 'state', title: t('state'), width: '13rem', render: (row) => <KeyMarks of={row} /> },
              { key: 'expires', title: t('expiresOn'), width: '8rem', render: (row) => day(row.expiresAt) },
              { key: 'used', title: t('lastUsedAt'), width: '10rem', render: (row) => (row.lastUsedAt ? moment(row.lastUsedAt) : t('never')) },
              { key: 'today', title: t('requestsToday'), width: '9rem', numeric: true, render: (row) => `${wholeNumber(row.requestsToday)}/${wholeNumber(row.perDay)}` },
            ]}
          />
          <Pager shown={rows.length} total={data.totalCount} pageSize={PAGE_SIZE} pageInfo={data.pageInfo} />
        </>
      )}
      {issuing && <IssueDialog onClose={() => setIssuing(false)} />}
    </Page>
  );
}
