import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Field } from '@/components/field';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { ProblemNotice } from '@/components/problem-notice';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { legalDate, moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { usageIn } from './key-queries';
import { KeysTabs } from './keys-tabs';
import { texts } from './texts';

/** How each key was used in a month, on the screen and as a file. */
export function KeyUsagePage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const asked = get('thang');
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : legalDate(new Date()).slice(0, 7);
  const { data, error, isLoading, refetch } = useQuery(usageIn(month));
  return (
    <Page title={t('usageTitle')} lead={t('usageLead')} action={<a className="button" href={`/api/v1/api-keys/usage.csv?month=${month}`} download>{t('usageCsv')}</a>}>
      <KeysTabs current="usage" />
      <Field id="thang" label={t('month')}>
        {(control) => <input {...control} type="month" className="select" value={month} onChange={(event) => set({ thang: event.target.value })} />}
      </Field>
      {isLoading && <Loading lines={6} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <EmptyState title={t('usageEmpty')} />}
      {data && data.length > 0 && (
        <DataTable
          label={t('usageTitle')}
          rows={data}
          rowKey={(row) => row.keyId}
          columns={[
            { key: 'name', title: t('name'), render: (row) => <><Link to={`/khoa-truy-cap/${row.keyId}`}>{row.name}</Link><br /><small>{row.owner}</small></> },
            { key: 'reads', title: t('readsCount'), width: '8rem', numeric: true, render: (row) => wholeNumber(row.reads) },
            { key: 'rows', title: t('rows'), width: '8rem', numeric: true, render: (row) => wholeNumber(row.rows) },
            { key: 'refused', title: t('refused'), width: '8rem', numeric: true, render: (row) => wholeNumber(row.refused) },
            { key: 'days', title: t('days'), width: '7rem', numeric: true, render: (row) => row.days },
            { key: 'last', title: t('lastUsedAt'), width: '10rem', render: (row) => (row.lastReadAt ? moment(row.lastReadAt) : t('never')) },
          ]}
        />
      )}
    </Page>
  );
}
