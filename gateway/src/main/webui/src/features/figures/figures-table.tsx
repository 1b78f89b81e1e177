import { Link } from 'react-router';
import { useTexts } from '@/hooks/use-texts';
import { day } from '@/lib/format/dates';
import { percent, wholeNumber } from '@/lib/format/numbers';
import type { GroupBy, IndicatorCode } from '@/lib/graphql/schema.generated';
import { casesAddress, FEEDBACK_INDICATORS, groupBy, isRate, subject, valueOf, type Row, type Subject, type Window } from './figure-state';
import type { Figures } from './figure-foot';
import { texts } from './texts';

interface ColumnGroup {
  title: 'head.received' | 'head.settled' | 'head.progress' | 'head.other' | 'head.rates' | 'head.feedback' | 'head.digitised' | 'head.must' | 'head.reuse'
    | 'head.results' | 'head.outside';
  indicators: IndicatorCode[];
}

const DOSSIERS: ColumnGroup[] = [
  { title: 'head.received', indicators: ['RECEIVED', 'RECEIVED_ONLINE', 'RECEIVED_COUNTER_POST', 'CARRIED_OVER'] },
  { title: 'head.settled', indicators: ['SETTLED', 'SETTLED_EARLY', 'SETTLED_ON_TIME', 'SETTLED_LATE'] },
  { title: 'head.progress', indicators: ['IN_PROGRESS', 'IN_PROGRESS_WITHIN', 'IN_PROGRESS_OVERDUE'] },
  { title: 'head.other', indicators: ['OTHER'] },
  { title: 'head.rates', indicators: ['ON_TIME_RATE', 'ONLINE_RATE'] },
];
const DIGITISATION: ColumnGroup[] = [
  { title: 'head.digitised', indicators: ['DIGITISATION_RECEIVED', 'DIGITISED_NONE', 'DIGITISED_ANY', 'DIGITISED_FULLY', 'DIGITISED_RATE'] },
  { title: 'head.must', indicators: ['MUST_DIGITISE_RECEIVED', 'MUST_DIGITISE_DONE', 'MUST_DIGITISE_RATE'] },
  { title: 'head.reuse', indicators: ['REUSABLE_RECEIVED', 'REUSED', 'REUSE_RATE'] },
  { title: 'head.results', indicators: ['RESULT_ELECTRONIC', 'RESULT_ELECTRONIC_RATE', 'RESULT_REQUIRED', 'REQUIRED_RESULT_ELECTRONIC', 'REQUIRED_RESULT_RATE'] },
  { title: 'head.outside', indicators: ['DIGITISATION_LEFT_OUT', 'DIGITISATION_UNKNOWN', 'FLAGS_UNKNOWN', 'RESULT_UNKNOWN', 'RESULT_RULE_UNKNOWN'] },
];
const FEEDBACK: ColumnGroup[] = [{ title: 'head.feedback', indicators: FEEDBACK_INDICATORS }];
const GROUPS_OF: Record<Subject, ColumnGroup[]> = { HO_SO: DOSSIERS, SO_HOA: DIGITISATION, PHAN_ANH: FEEDBACK };
const ALARMING: IndicatorCode[] = ['SETTLED_LATE', 'IN_PROGRESS_OVERDUE'];

interface FiguresTableProps {
  figures: Figures;
  window: Window;
  get: (name: string) => string;
}

/** The figures with their totals; each count is a link to its cases. */
export function FiguresTable({ figures, window, get }: FiguresTableProps) {
  const t = useTexts(texts);
  const groups = GROUPS_OF[subject(get)];
  const group = groupBy(get);
  const indicators = groups.flatMap((one) => one.indicators);
  const starts = new Set(groups.map((one) => one.indicators[0]));
  const cells = (row: Row, key: string | null) => indicators.map((indicator) => (
    <td key={indicator} className={starts.has(indicator) ? 'numeric group-start' : 'numeric'}>
      <Cell row={row} indicator={indicator} group={group} rowKey={key} window={window} get={get} />
    </td>
  ));
  return (
    <div className="figures-frame" tabIndex={0} role="region" aria-label={t('table', { from: day(window.from), to: day(window.to) })}>
      <table className="figures">
        <caption className="visually-hidden">{t('table', { from: day(window.from), to: day(window.to) })}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>{t(`group.${group}`)}</th>
            {groups.map((one) => <th key={one.title} scope="colgroup" colSpan={one.indicators.length} className="group-start">{t(one.title)}</th>)}
          </tr>
          <tr>
            {indicators.map((indicator) => (
              <th key={indicator} scope="col" className={starts.has(indicator) ? 'numeric group-start' : 'numeric'}>{t(`short.${indicator}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.rows.map((row) => <tr key={row.key}><th scope="row">{row.label}</th>{cells(row, row.key)}</tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{t('total')}</th>{cells(figures.total, null)}</tr></tfoot>
      </table>
    </div>
  );
}

interface CellProps {
  row: Row;
  indicator: IndicatorCode;
  group: GroupBy;
  /** null: the row of totals */
  rowKey: string | null;
  window: Window;
  get: (name: string) => string;
}

function Cell({ row, indicator, group, rowKey, window, get }: CellProps) {
  const t = useTexts(texts);
  const value = valueOf(row, indicator);
  if (value === null) return <>–</>;
  if (isRate(indicator)) return <>{percent(value)}</>;
  const address = value === 0 ? null : casesAddress(get, window, { indicator, group, key: rowKey, value });
  if (!address) return <>{wholeNumber(value)}</>;
  const alarming = ALARMING.includes(indicator);
  return (
    <Link to={address} className={alarming ? 'alarming' : ''} aria-label={`${row.label || t('total')}, ${t(`name.${indicator}`)}: ${wholeNumber(value)}`}>
      {wholeNumber(value)}
    </Link>
  );
}
