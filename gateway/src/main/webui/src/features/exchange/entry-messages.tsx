import { DataTable } from '@/components/data-table';
import { Mark, type Tone } from '@/components/mark';
import { useTexts } from '@/hooks/use-texts';
import { moment } from '@/lib/format/dates';
import type { ExchangeMessageOutcome } from '@/lib/graphql/schema.generated';
import type { EntryDetail } from './exchange.generated';
import { texts } from './texts';

type Message = EntryDetail['messages'][number];

const TONES: Record<ExchangeMessageOutcome, Tone> = { ACKNOWLEDGED: 'good', REFUSED: 'bad', FAILED: 'soon' };

/** What was sent and what came back, the newest first. */
export function EntryMessages({ messages }: { messages: Message[] }) {
  const t = useTexts(texts);
  return (
    <section className="card" aria-labelledby="lan-gui">
      <h2 id="lan-gui">{t('messages')}</h2>
      {messages.length === 0 && <p>{t('noMessages')}</p>}
      {messages.length > 0 && (
        <DataTable
          label={t('messages')}
          rows={messages}
          rowKey={(row) => row.id}
          dense
          columns={[
            { key: 'at', title: t('sentAt'), width: '10.5rem', render: (row) => moment(row.sentAt) },
            { key: 'what', title: t('what'), width: '12.5rem', render: (row) => <What of={row} /> },
            { key: 'outcome', title: t('outcome'), width: '10rem', render: (row) => <Mark tone={TONES[row.outcome]}>{t(`outcome.${row.outcome}`)}</Mark> },
            { key: 'answer', title: t('answer'), render: (row) => <Answer of={row} /> },
            { key: 'receipt', title: t('receipt'), width: '14rem', render: (row) => <span className="filter-text">{row.receipt ?? '–'}</span> },
          ]}
        />
      )}
    </section>
  );
}

function What({ of }: { of: Message }) {
  const t = useTexts(texts);
  if (of.fromNo === null || of.toNo === null) return <>{t(`message.${of.kind}`)}</>;
  return <>{t(`message.${of.kind}`)} {of.fromNo === of.toNo ? of.fromNo : `${of.fromNo}–${of.toNo}`}</>;
}

function Answer({ of }: { of: Message }) {
  const t = useTexts(texts);
  const codes = [of.errorCode && t('errorCode', { code: of.errorCode }), of.httpStatus !== null && of.httpStatus !== 200 && `HTTP ${of.httpStatus}`].filter(Boolean).join(' · ');
  return <span className="filter-text">{of.answer ?? t('noAnswer')}{codes && <><br /><small>{codes}</small></>}</span>;
}
