import Button from 'antd/es/button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTable } from '@/components/data-table';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { offerFile } from '@/lib/download';
import { moment } from '@/lib/format/dates';
import { wholeNumber } from '@/lib/format/numbers';
import { graphql } from '@/lib/graphql/client';
import { personAccessLog } from './dossier-queries';
import { ExportPerson, type PersonAccessLogQuery } from './dossiers.generated';
import { texts } from './texts';

/** For the auditor: who was shown the person behind the dossier, and what is stored about the person. */
export function AccessLog({ dossierId, code }: { dossierId: string; code: string }) {
  const t = useTexts(texts);
  const mayRead = useMay('audit:read');
  const mayExport = useMay('dossier:unmask');
  const [wanted, setWanted] = useState(false);
  const { data, error, isLoading, refetch } = useQuery(personAccessLog(dossierId, wanted && mayRead));
  const exported = useMutation({
    mutationFn: async () => (await graphql(ExportPerson, { dossierId, purpose: 'ANSWER_APPLICANT' })).exportPerson,
    onSuccess: (records) => offerFile(`du-lieu-nguoi-nop-${code}.json`, new Blob([JSON.stringify(records, null, 2)], { type: 'application/json' })),
  });
  if (!mayRead) return null;
  return (
    <section className="card no-print" aria-label={t('access.title')}>
      <h2>{t('access.title')}</h2>
      <p className="muted">{t('access.text')}</p>
      <div className="buttons">
        {!wanted && <Button onClick={() => setWanted(true)}>{t('access.show')}</Button>}
        {mayExport && <Button loading={exported.isPending} onClick={() => exported.mutate()}>{t('access.export')}</Button>}
      </div>
      {exported.error && <ProblemNotice error={exported.error} />}
      {exported.data && <p role="status">{t('access.exported', { count: wholeNumber(exported.data.length) })}</p>}
      {isLoading && <Loading lines={3} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && (data.length === 0 ? <p role="status">{t('access.none')}</p> : <Table rows={data} />)}
    </section>
  );
}

type Access = PersonAccessLogQuery['personAccessLog'][number];

function Table({ rows }: { rows: Access[] }) {
  const t = useTexts(texts);
  const word = (key: string) => (key in texts.vi ? t(key as keyof typeof texts.vi) : key);
  return (
    <DataTable
      label={t('access.title')}
      rows={rows}
      rowKey={(row) => `${row.at} ${row.username} ${row.action}`}
      dense
      columns={[
        { key: 'at', title: t('access.at'), width: '9rem', render: (row) => moment(row.at) },
        { key: 'who', title: t('access.who'), width: '11rem', render: (row) => <>{row.username}{row.unit && <><br /><small>{row.unit.name}</small></>}</> },
        { key: 'what', title: t('access.what'), width: '10rem', render: (row) => word(`access.${row.action}`) },
        { key: 'purpose', title: t('access.purpose'), render: (row) => <>{row.purpose ? word(`purpose.${row.purpose}`) : '–'}{row.note && <><br /><small>{row.note}</small></>}</> },
        { key: 'dossiers', title: t('access.dossiers'), render: (row) => row.dossierCodes.join(', ') },
      ]}
    />
  );
}
