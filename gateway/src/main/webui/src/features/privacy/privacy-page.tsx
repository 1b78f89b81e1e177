import Button from 'antd/es/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { Page } from '@/components/page';
import { Pager } from '@/components/pager';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { oneOf, useUrlState } from '@/hooks/use-url-state';
import { day } from '@/lib/format/dates';
import { AnonymiseFeedbackDialog } from './anonymise-feedback-dialog';
import { personRequests } from './privacy-queries';
import { RequestActions } from './request-actions';
import { TakeDownDialog } from './take-down-dialog';
import { texts } from './texts';

const WHICH = ['running', 'all'] as const;

/** Sổ yêu cầu của chủ thể dữ liệu: what people ask for about their own data. */
export function PrivacyPage() {
  const t = useTexts(texts);
  const mayDecide = useMay('person:decide');
  const { get, set } = useUrlState();
  const [taking, setTaking] = useState(false);
  const [ending, setEnding] = useState(false);
  const [ended, setEnded] = useState('');
  const which = oneOf(get('xem'), WHICH, 'running');
  const { data, error, isLoading, refetch } = useQuery(personRequests(which === 'running', get('sau')));
  const rows = data?.edges.map((edge) => edge.node) ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} action={<>{mayDecide && <Button danger onClick={() => setEnding(true)}>{t('anonymise')}</Button>} <Button type="primary" onClick={() => setTaking(true)}>{t('takeDown')}</Button></>}>
      {ended && <p className="notice notice-good" role="status">{t('anonymise.done', { code: ended })}</p>}
      <SelectField label={t('which')} value={which} choices={WHICH.map((value) => ({ value, label: t(`which.${value}`) }))} onChange={(value) => set({ xem: value, sau: '' })} />
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
              { key: 'kind', title: t('kind'), width: '10rem', render: (row) => <>{t(`kind.${row.kind}`)}<br /><small>{row.hint}</small></> },
              { key: 'content', title: t('content'), render: (row) => <>{row.content}{row.dossierCode && <><br /><small>{row.dossierCode}</small></>}</> },
              { key: 'unit', title: t('unit'), width: '13rem', render: (row) => row.unit?.name ?? '–' },
              { key: 'due', title: t('dueOn'), width: '9rem', render: (row) => <>{day(row.dueOn)}{row.overdue && <><br /><strong>{t('overdue')}</strong></>}</> },
              { key: 'state', title: t('state'), render: (row) => <>{t(`state.${row.state}`)}{row.ground && <><br /><small>{row.ground}</small></>}{row.done && <><br /><small>{row.done}</small></>}</> },
              ...(mayDecide ? [{ key: 'action', title: t('action'), width: '9rem', render: (row: (typeof rows)[number]) => <RequestActions of={row} /> }] : []),
            ]}
          />
          <Pager shown={rows.length} total={data.totalCount} pageSize={50} pageInfo={data.pageInfo} />
        </>
      )}
      {ending && (
        <AnonymiseFeedbackDialog
          onDone={(code) => {
            setEnded(code);
            setEnding(false);
          }}
          onClose={() => setEnding(false)}
        />
      )}
      {taking && <TakeDownDialog onClose={() => setTaking(false)} />}
    </Page>
  );
}
