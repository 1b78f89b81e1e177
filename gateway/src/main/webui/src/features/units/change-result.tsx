import { Link } from 'react-router';
import { DataTable } from '@/components/data-table';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import { texts } from './texts';
import type { DryRunUnitChangeQuery } from './units.generated';

type Result = DryRunUnitChangeQuery['unitChangeDryRun'];
type Touch = Result['touches'][number];

/** What stands against the change, what it does to each unit, and what names a unit that ends. */
export function ChangeResult({ result, dissolved }: { result: Result; dissolved: boolean }) {
  const t = useTexts(texts);
  const vietnamese = useLanguage() === 'vi';
  const left = result.units.some((each) => each.workIsLeft);
  const open = result.units.reduce((sum, each) => sum + (each.workIsLeft ? each.openDossiers ?? 0 : 0), 0);
  const total = result.counts.reduce((sum, each) => sum + each.count, 0);
  return (
    <div role="status" aria-label={t('change.result')}>
      <h3>{t('change.result')}</h3>
      {result.problems.length > 0 && (
        <div className="notice notice-error">
          <p className="notice-title">{t('change.problems')}</p>
          <ul>{result.problems.map((each, index) => <li key={index}>{vietnamese ? each.message : each.messageEn}</li>)}</ul>
        </div>
      )}
      {result.units.length > 0 && (
        <DataTable
          label={t('change.units')}
          rows={result.units.map((each, no) => ({ ...each, no }))}
          rowKey={(row) => row.unit?.id ?? String(row.no)}
          dense
          columns={[
            { key: 'unit', title: t('change.unit'), render: (row) => row.unit?.name ?? '–' },
            { key: 'fate', title: t('change.fate'), render: (row) => t(`fate.${row.fate}`) },
            { key: 'open', title: t('change.open'), numeric: true, width: '9rem', render: (row) => (row.openDossiers === null ? '–' : wholeNumber(row.openDossiers)) },
            { key: 'work', title: t('change.work'), render: (row) => t(row.fate === 'GOES_ON' ? 'work.stays' : !row.workIsLeft ? 'work.follows' : 'work.left') },
          ]}
        />
      )}
      {result.begun.length > 0 && <p>{t('change.begun')} {result.begun.map((each) => `${each.name} (${each.code})`).join('; ')}</p>}
      {left && <p className="notice notice-warn">{dissolved ? t('change.leftDissolved', { open: wholeNumber(open) }) : t('change.left')} <Link to="/don-vi/chia-tach">{t('dividedTitle')}</Link></p>}
      <h4>{t('change.touches')}</h4>
      {total === 0 ? <p>{t('change.untouched')}</p> : (
        <>
          <ul className="plain-list">
            {result.counts.map((each) => <li key={`${each.kind} ${each.unit?.id}`}>{t(`touch.${each.kind}`)} ({each.unit?.name}): {wholeNumber(each.count)}</li>)}
          </ul>
          {result.touches.length < total && <p>{t('change.firstOnly', { shown: wholeNumber(result.touches.length) })}</p>}
          <details>
            <summary>{t('change.oneByOne')}</summary>
            <DataTable
              label={t('change.touches')}
              rows={result.touches.map((each, no) => ({ ...each, no }))}
              rowKey={(row) => String(row.no)}
              dense
              columns={[
                { key: 'kind', title: t('change.touchKind'), width: '16rem', render: (row) => t(`touch.${row.kind}`) },
                { key: 'name', title: t('change.touchName'), render: (row) => <Reference touch={row} /> },
              ]}
            />
          </details>
        </>
      )}
    </div>
  );
}

/** Opens what it names where there is a page for it. */
function Reference({ touch }: { touch: Touch }) {
  const { kind, reference, name, unit } = touch;
  if (reference === null) return <>{unit?.name ?? name}</>;
  switch (kind) {
    case 'PROCEDURE': return <Link to={`/thu-tuc/${reference}`}>{reference} {name}</Link>;
    case 'WORKFLOW_STEP': return <Link to={`/quy-trinh/chi-tiet?khoa=${encodeURIComponent(reference)}`}>{name}</Link>;
    case 'DELEGATION': return <>{reference} – {name}</>;
    case 'REVIEW_ITEM':
    case 'INTERNAL_PROCEDURE': return <>{reference} {name}</>;
    case 'DRAFT':
    case 'CALENDAR': return <>{name}</>;
    default: return kind satisfies never;
  }
}
