import { oneOf } from '@/hooks/use-url-state';
import { legalDate } from '@/lib/format/dates';
import type {
  Attribution, Channel, FigureCasesQueryInput, FiguresQueryInput, GroupBy, IndicatorCode, PeriodKind, ProcedureLevel, Territory,
} from '@/lib/graphql/schema.generated';

export type WindowKind = PeriodKind | 'TU_CHON';
export type Subject = 'HO_SO' | 'SO_HOA' | 'PHAN_ANH';
type Get = (name: string) => string;

export const KINDS: WindowKind[] = [
  'MONTH', 'QUARTER', 'YEAR', 'STATISTICAL_MONTH', 'STATISTICAL_QUARTER', 'STATISTICAL_HALF_YEAR',
  'STATISTICAL_NINE_MONTHS', 'STATISTICAL_YEAR', 'TU_CHON',
];
export const GROUPS: GroupBy[] = ['UNIT', 'FIELD', 'PROCEDURE', 'LEVEL', 'CHANNEL', 'NONE'];
export const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE', 'MINISTRY', 'OTHER'];
export const TERRITORIES: Territory[] = ['AS_IS', 'AS_WAS'];
export const ATTRIBUTIONS: Attribution[] = ['HANDLING', 'RECEIVING'];
export const SUBJECTS: Subject[] = ['HO_SO', 'SO_HOA', 'PHAN_ANH'];
export const CHANNELS: Channel[] = ['ONLINE', 'COUNTER', 'POST'];

export const DOSSIER_INDICATORS: IndicatorCode[] = [
  'RECEIVED', 'RECEIVED_ONLINE', 'RECEIVED_COUNTER_POST', 'CARRIED_OVER', 'SETTLED', 'SETTLED_EARLY', 'SETTLED_ON_TIME',
  'SETTLED_LATE', 'IN_PROGRESS', 'IN_PROGRESS_WITHIN', 'IN_PROGRESS_OVERDUE', 'OTHER', 'ON_TIME_RATE', 'ONLINE_RATE',
];
export const DIGITISATION_INDICATORS: IndicatorCode[] = [
  'DIGITISATION_RECEIVED', 'DIGITISED_NONE', 'DIGITISED_ANY', 'DIGITISED_FULLY', 'DIGITISED_RATE', 'MUST_DIGITISE_RECEIVED',
  'MUST_DIGITISE_DONE', 'MUST_DIGITISE_RATE', 'REUSABLE_RECEIVED', 'REUSED', 'REUSE_RATE', 'RESULT_ELECTRONIC',
  'RESULT_ELECTRONIC_RATE', 'RESULT_REQUIRED', 'REQUIRED_RESULT_ELECTRONIC', 'REQUIRED_RESULT_RATE', 'DIGITISATION_LEFT_OUT',
  'DIGITISATION_UNKNOWN', 'FLAGS_UNKNOWN', 'RESULT_UNKNOWN', 'RESULT_RULE_UNKNOWN',
];
export const FEEDBACK_INDICATORS: IndicatorCode[] = [
  'FEEDBACK_RECEIVED', 'FEEDBACK_CARRIED_OVER', 'FEEDBACK_DONE', 'FEEDBACK_IN_PROGRESS', 'FEEDBACK_TRANSFERRED',
  'FEEDBACK_REFUSED', 'FEEDBACK_WAITING', 'FEEDBACK_ON_TIME_RATE',
];
export const INDICATORS = [...DOSSIER_INDICATORS, ...DIGITISATION_INDICATORS, ...FEEDBACK_INDICATORS];
const OF_SUBJECT: Record<Subject, IndicatorCode[]> = { HO_SO: DOSSIER_INDICATORS, SO_HOA: DIGITISATION_INDICATORS, PHAN_ANH: FEEDBACK_INDICATORS };
const RATES: IndicatorCode[] = [
  'ON_TIME_RATE', 'ONLINE_RATE', 'DIGITISED_RATE', 'MUST_DIGITISE_RATE', 'REUSE_RATE', 'RESULT_ELECTRONIC_RATE', 'REQUIRED_RESULT_RATE',
  'FEEDBACK_ON_TIME_RATE',
];

/** A rate is in percent; anything else is a count and can be opened. */
export function isRate(indicator: IndicatorCode): boolean {
  return RATES.includes(indicator);
}

export interface Window {
  from: string;
  to: string;
}

export function windowKind(get: Get): WindowKind {
  return oneOf<WindowKind>(get('ky'), KINDS, 'MONTH');
}

export function subject(get: Get): Subject {
  return oneOf<Subject>(get('bang'), SUBJECTS, 'HO_SO');
}

/** The table that an indicator stands in. */
export function subjectOf(indicator: string): Subject {
  return SUBJECTS.find((one) => OF_SUBJECT[one].some((code) => code === indicator)) ?? 'HO_SO';
}

export function groupBy(get: Get): GroupBy {
  return oneOf<GroupBy>(get('nhom'), GROUPS, 'FIELD');
}

/** By the units of today, or by those that cases were brought to. */
export function territory(get: Get): Territory {
  return oneOf<Territory>(get('dia-gioi'), TERRITORIES, 'AS_IS');
}

/** For the unit that decides, or for the one that received. */
export function attribution(get: Get): Attribution {
  return oneOf<Attribution>(get('tinh-cho'), ATTRIBUTIONS, 'HANDLING');
}

export function yearOf(get: Get, today: string): number {
  const year = Number(get('nam'));
  return Number.isInteger(year) && year > 2000 && year < 2100 ? year : Number(today.slice(0, 4));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The window in the address; without one the period of today, or the last one that has begun. Null while periods load. */
export function chosenWindow(get: Get, offered: Window[]): Window | null {
  const [from, to] = [get('tu'), get('den')];
  if (DATE.test(from) && DATE.test(to) && from <= to) return { from, to };
  const today = legalDate(new Date());
  const begun = offered.filter((period) => period.from <= today);
  const current = begun.find((period) => today <= period.to) ?? begun.at(-1) ?? offered[0];
  if (current) return { from: current.from, to: current.to };
  return windowKind(get) === 'TU_CHON' ? { from: `${today.slice(0, 8)}01`, to: today } : null;
}

/** Filters that figures and the cases behind them share. */
export function sharedFilter(get: Get, window: Window): Omit<FigureCasesQueryInput, 'indicator'> {
  return {
    from: window.from,
    to: window.to,
    unitId: get('don-vi') || null,
    subtree: get('con') !== '0',
    territory: territory(get),
    attribution: attribution(get),
    level: oneOf<ProcedureLevel | ''>(get('cap'), LEVELS, '') || null,
    fieldCode: get('linh-vuc') || null,
    procedureCode: get('thu-tuc') || null,
    channel: oneOf<Channel | ''>(get('kenh'), CHANNELS, '') || null,
  };
}

export function figuresQuery(get: Get, window: Window): FiguresQueryInput {
  return {
    ...sharedFilter(get, window),
    indicators: OF_SUBJECT[subject(get)],
    groupBy: groupBy(get),
  };
}

const KEYS_OF_GROUP: Record<GroupBy, string | null> = {
  NONE: null, UNIT: 'don-vi', FIELD: 'linh-vuc', PROCEDURE: 'thu-tuc', LEVEL: 'cap', CHANNEL: 'kenh',
};

/**
 * Address of the very cases behind a cell: the same filter, narrowed to the row. Null when the row cannot be asked for
 * (a row of what is unknown, or feedback by a channel that dossiers do not have).
 */
export function casesAddress(
  get: Get,
  window: Window,
  cell: { indicator: IndicatorCode; group: GroupBy; key: string | null; value: number },
): string | null {
  if (isRate(cell.indicator)) return null;
  const params = new URLSearchParams({ 'chi-so': cell.indicator, tu: window.from, den: window.to });
  for (const name of ['don-vi', 'con', 'dia-gioi', 'tinh-cho', 'cap', 'linh-vuc', 'thu-tuc', 'kenh']) {
    const value = get(name);
    if (value) params.set(name, value);
  }
  const name = KEYS_OF_GROUP[cell.group];
  if (cell.key !== null && name !== null) {
    if (cell.key === '' || (name === 'kenh' && !CHANNELS.some((channel) => channel === cell.key))) return null;
    params.set(name, cell.key);
  }
  params.set('so', String(cell.value));
  return `/so-lieu/ho-so?${params}`;
}

export type Row = { key: string; label: string; values: { indicator: IndicatorCode; value: number | null }[] };

export function valueOf(row: Row, indicator: IndicatorCode): number | null {
  return row.values.find((value) => value.indicator === indicator)?.value ?? null;
}
