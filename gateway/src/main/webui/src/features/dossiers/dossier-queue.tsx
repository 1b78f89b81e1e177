import Button from 'antd/es/button';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { DataTable, type Column } from '@/components/data-table';
import { DeadlineMark } from '@/components/deadline-mark';
import { DossierStateMark } from '@/components/dossier-state-mark';
import { ExportButton, type Cells } from '@/components/export-button';
import { EmptyState } from '@/components/empty-state';
import { Pager } from '@/components/pager';
import { TableSettings } from '@/components/table-settings';
import { useCommon } from '@/hooks/use-common';
import { useKey } from '@/hooks/use-key';
import { usePreference } from '@/hooks/use-preference';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { moment } from '@/lib/format/dates';
import { BulkActions } from './bulk-actions';
import { dossierFilter, FILTER_NAMES } from './dossier-filters';
import { DossierPreview } from './dossier-preview';
import { allDossiers, PAGE_SIZE } from './dossier-queries';
import type { ListDossiersQuery } from './dossiers.generated';
import { texts } from './texts';

type Connection = ListDossiersQuery['dossiers'];
type Row = Connection['edges'][number]['node'];

/** Told by the preview already; without them the procedure stays readable beside it. */
const BESIDE_PREVIEW = ['received', 'step', 'state'];

/** The list with its preview; j and k move, Enter opens, Esc closes. */
export function DossierQueue({ connection }: { connection: Connection }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const { get, set } = useUrlState();
  const [dense, setDense] = usePreference('dossiers.dense', false);
  const [hidden, setHidden] = usePreference<string[]>('dossiers.hidden', []);
  const columns = useColumns();
  const exported = useExport();
  const mayProcess = useMay('dossier:process');
  const mayReceive = useMay('dossier:receive');
  const mayAct = mayProcess || mayReceive;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const frame = useRef<HTMLDivElement>(null);
  const rows = connection.edges.map((edge) => edge.node);
  const open = get('mo');
  const select = (id: string | null) => set({ mo: id }, { keepPage: true, replace: true });
  const move = (step: number) => {
    const at = rows.findIndex((row) => row.id === open);
    const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (!next) return;
    select(next.id);
    frame.current?.querySelector(`[data-row="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  useKey('j', () => move(1));
  useKey('k', () => move(-1));
  useKey('Escape', () => select(null), open !== '');
  useKey('Enter', () => {
    // A focused link or button keeps its own Enter.
    if (open && !document.activeElement?.matches('a, button, summary')) void navigate(`/ho-so/${open}`);
    else if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  }, open !== '');
  if (rows.length === 0) {
    return (
      <EmptyState title={t('empty')}>
        <p>{t('emptyText')}</p>
        <Button onClick={() => set(Object.fromEntries(FILTER_NAMES.map((name) => [name, null])))}>{t('clearFilters')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={open ? 'queue queue-open' : 'queue'} ref={frame}>
      <div>
        <div className="queue-head">
          <span className="muted only-wide">{t('keys')}</span>
          <ExportButton name="ho-so" titles={exported.titles} rows={async () => (await allDossiers(dossierFilter(get))).map(exported.cells)} />
          <TableSettings columns={columns} hidden={hidden} onHidden={setHidden} dense={dense} onDense={setDense} />
        </div>
        <BulkActions rows={rows.filter((row) => chosen.has(row.id))} onClear={() => setChosen(new Set())} />
        <DataTable
          label={t('list')}
          columns={columns.filter((column) => !hidden.includes(column.key) && !(open && BESIDE_PREVIEW.includes(column.key)))}
          rows={rows}
          rowKey={(row) => row.id}
          selected={open}
          onOpen={(row) => select(row.id)}
          dense={dense}
          choice={mayAct ? { chosen, onChosen: setChosen, nameOfAll: t('bulk.all'), nameOf: (row) => t('bulk.one', { code: row.code }) } : undefined}
        />
        <Pager shown={rows.length} total={connection.totalCount} pageSize={PAGE_SIZE} pageInfo={connection.pageInfo} />
      </div>
      {open && <DossierPreview id={open} onClose={() => select(null)} />}
    </div>
  );
}

/** A row of the export: what the list shows, and the moments in full. */
function useExport(): { titles: string[]; cells: (row: Row) => Cells } {
  const t = useTexts(texts);
  const c = useCommon();
  return {
    titles: [t('code'), t('procedure'), t('applicant'), t('channel'), t('received'), t('receivedAt'), t('step'), t('holder'), t('due'), t('endedAt'), t('state')],
    cells: (row) => [
      row.code, row.procedureName, row.applicant?.name ?? null, c(`channel.${row.channel}`), row.receivingUnit.name,
      moment(row.receivedAt ?? row.registeredAt), row.step?.name ?? null, row.assigneeName ?? null,
      row.deadline.dueAt ? moment(row.deadline.dueAt) : null, row.endedAt ? moment(row.endedAt) : null, c(`state.${row.state}`),
    ],
  };
}

function useColumns(): Column<Row>[] {
  const t = useTexts(texts);
  const c = useCommon();
  return [
    { key: 'code', title: t('code'), width: '12rem', render: (row) => <Link to={`/ho-so/${row.id}`}>{row.code}</Link> },
    { key: 'procedure', title: t('procedure'), render: (row) => <span className="clamp">{row.procedureName}</span> },
    { key: 'applicant', title: t('applicant'), width: '11rem', render: (row) => row.applicant?.name ?? t('hidden') },
    { key: 'received', title: t('received'), width: '11rem', render: (row) => <>{row.receivingUnit.name}<br /><small>{c(`channel.${row.channel}`)}</small></> },
    { key: 'step', title: t('step'), width: '11rem', render: (row) => <>{row.step?.name ?? '–'}{row.assigneeName && <><br /><small>{row.assigneeName}</small></>}</> },
    { key: 'due', title: t('due'), width: '12.5rem', render: (row) => <DeadlineMark deadline={row.deadline} outcome={row.outcome} compact /> },
    { key: 'state', title: t('state'), width: '11rem', render: (row) => <DossierStateMark state={row.state} /> },
  ];
}
