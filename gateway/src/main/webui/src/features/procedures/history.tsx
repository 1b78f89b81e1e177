import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { SelectField } from '@/components/select-field';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { day, moment } from '@/lib/format/dates';
import { FieldChanges } from './field-changes';
import { compareVersions, historyOf } from './procedure-queries';
import type { HistoryOfProcedureQuery } from './procedures.generated';
import { texts } from './texts';

type Entry = HistoryOfProcedureQuery['procedureHistory'][number];

/** Every version: what changed, by which decision and paragraph, recorded when and by whom. The latest first. */
export function History({ code }: { code: string }) {
  const t = useTexts(texts);
  const { data, error, isLoading, refetch } = useQuery(historyOf(code));
  if (isLoading) return <Loading lines={8} />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data?.length) return <EmptyState title={t('history.none')} />;
  return (
    <>
      {data.length > 1 && <Comparison code={code} versions={data.map((entry) => entry.version)} />}
      {[...data].reverse().map((entry) => <Version key={entry.versionId} entry={entry} />)}
    </>
  );
}

function Version({ entry }: { entry: Entry }) {
  const t = useTexts(texts);
  const c = useCommon();
  const { reason } = entry;
  const at = moment(entry.recordedAt);
  const where = [
    reason.paragraph,
    reason.lineNo !== null && t('history.line', { no: reason.lineNo }),
    reason.upstreamNumber && t('history.upstream', { number: reason.upstreamNumber }),
    reason.note,
  ].filter(Boolean).join(' · ');
  return (
    <section className="card" aria-label={`${t('version')} ${entry.version}`}>
      <h2>
        {t('version')} {entry.version}: {entry.change ? c(`lineKind.${entry.change}`) : c(`procedureStatus.${entry.status}`)}
        {' '}<small>{day(entry.validFrom)} – {entry.validTo ? day(entry.validTo) : t('untilNow')}{entry.place > 0 && ` (${t('history.sameDay', { place: entry.place })})`}</small>
      </h2>
      <p>
        <Link to={`/quyet-dinh/${reason.decisionId}`}>{reason.number ?? t('history.initial')}</Link>
        {reason.issuedOn && ` (${day(reason.issuedOn)})`}{reason.signer && ` – ${reason.signer}`}. {t('history.why', { title: reason.title })}
      </p>
      {where && <p>{where}</p>}
      <p className="muted">{entry.recordedBy ? t('history.recordedBy', { at, who: entry.recordedBy }) : t('history.recorded', { at })}</p>
      {entry.version === 1
        ? <p>{t('history.first', { count: entry.changes.length })}</p>
        : entry.changes.length > 0 && <FieldChanges label={`${t('version')} ${entry.version}`} changes={entry.changes} />}
    </section>
  );
}

function Comparison({ code, versions }: { code: string; versions: number[] }) {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const from = Number(get('tu')) || (versions.at(-2) ?? 0);
  const to = Number(get('den')) || (versions.at(-1) ?? 0);
  const { data, error, isLoading } = useQuery(compareVersions(code, from, to));
  const choices = versions.map((version) => ({ value: String(version), label: `${t('version')} ${version}` }));
  return (
    <section className="card" aria-label={t('compare')}>
      <h2>{t('compare')}</h2>
      <div className="grid">
        <SelectField label={t('compare.from')} value={String(from)} choices={choices} onChange={(value) => set({ tu: value })} />
        <SelectField label={t('compare.to')} value={String(to)} choices={choices} onChange={(value) => set({ den: value })} />
      </div>
      {isLoading && <Loading lines={3} />}
      {error && <ProblemNotice error={error} />}
      {data && (data.changes.length === 0 ? <p>{t('compare.same')}</p> : <FieldChanges label={t('compare')} changes={data.changes} />)}
    </section>
  );
}
