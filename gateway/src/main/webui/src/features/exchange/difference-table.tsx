import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { usePortalStatus } from '@/components/exchange-parts';
import { Mark } from '@/components/mark';
import { useMay } from '@/hooks/use-session';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import type { Difference } from './exchange.generated';
import { SettleButton } from './settle-button';
import { texts } from './texts';

interface DifferenceTableProps {
  rows: Difference[];
  /** Open ones can be chosen and ended; ended ones tell how they ended. */
  open: boolean;
  chosen: ReadonlySet<string>;
  onChosen: (keys: Set<string>) => void;
}

export function DifferenceTable({ rows, open, chosen, onChosen }: DifferenceTableProps) {
  const t = useTexts(texts);
  const mayResend = useMay('exchange:resend');
  const columns = useColumns(open);
  return (
    <DataTable
      label={t('differences')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      choice={open && mayResend ? { chosen, onChosen, nameOfAll: t('chooseAll'), nameOf: (row) => t('choose', { code: row.code, kind: t(`kind.${row.kind}`) }) } : undefined}
    />
  );
}

function useColumns(open: boolean): Column<Difference>[] {
  const t = useTexts(texts);
  const vietnamese = useLanguage() === 'vi';
  const mayEnd = useMay('exchange:reconcile');
  const columns: Column<Difference>[] = [
    {
      key: 'dossier',
      title: t('dossier'),
      width: '15rem',
      render: (row) => (
        <>
          {row.dossierId ? <Link to={`/dong-bo/ho-so/${row.dossierId}`}>{row.code}</Link> : row.code}
          <br /><small>{[row.procedureName, row.unit?.name].filter(Boolean).join(' · ')}</small>
        </>
      ),
    },
    { key: 'kind', title: t('class'), width: '14rem', render: (row) => <Kind of={row} /> },
    { key: 'here', title: t('here'), width: '9rem', render: (row) => <Side status={row.ourStatus} progress={row.ourProgress} /> },
    { key: 'there', title: t('there'), width: '9rem', render: (row) => <Side status={row.theirStatus} progress={row.theirProgress} /> },
    {
      key: 'means',
      title: t('meansAndNext'),
      render: (row) => (
        <>
          <p>{vietnamese ? row.explanation : row.explanationEn}</p>
          {open && <p><strong>{t('nextStep')}</strong> {vietnamese ? row.nextStep : row.nextStepEn}</p>}
        </>
      ),
    },
    { key: 'seen', title: t('seen'), width: '11rem', render: (row) => <Seen of={row} /> },
  ];
  if (open && mayEnd) columns.push({ key: 'end', title: t('action'), width: '7rem', render: (row) => (row.repairable ? '–' : <SettleButton of={row} />) });
  if (!open) columns.push({ key: 'ended', title: t('ended'), width: '13rem', render: (row) => <Ended of={row} /> });
  return columns;
}

function Kind({ of }: { of: Difference }) {
  const t = useTexts(texts);
  return (
    <>
      {t(`kind.${of.kind}`)}
      {of.acknowledged && <><br /><Mark tone="bad">{t('acknowledgedThenLost')}</Mark>{of.receipt && <><br /><small>{t('receiptIs', { receipt: of.receipt })}</small></>}</>}
      {of.escalated && <><br /><Mark tone="soon">{t('escalated')}</Mark></>}
    </>
  );
}

function Side({ status, progress }: { status: number | null; progress: number | null }) {
  const t = useTexts(texts);
  const portalStatus = usePortalStatus();
  return <>{status === null ? t('nothingThere') : portalStatus(status)}{progress !== null && <><br /><small>{t('steps', { count: progress })}</small></>}</>;
}

function Seen({ of }: { of: Difference }) {
  const t = useTexts(texts);
  return (
    <>
      {moment(of.firstSeenAt)}
      <br /><small>{t('seenTimes', { count: of.seen })}{of.repairs > 0 && ` · ${t('repairedTimes', { count: of.repairs })}`}</small>
    </>
  );
}

function Ended({ of }: { of: Difference }) {
  const t = useTexts(texts);
  return (
    <>
      {of.closedAt && moment(of.closedAt)}
      <br /><small>{of.closedBy ? `${of.closedBy}: ${of.ground ?? ''}` : t('agreesAgain')}</small>
    </>
  );
}
