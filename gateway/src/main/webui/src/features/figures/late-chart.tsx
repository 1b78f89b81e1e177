import { useTexts } from '@/hooks/use-texts';
import { wholeNumber } from '@/lib/format/numbers';
import { valueOf, type Row } from './figure-state';
import { texts } from './texts';

const SHOWN = 8;

interface Bar {
  key: string;
  label: string;
  late: number;
}

/** Says one thing: where dossiers are late. */
export function LateChart({ rows }: { rows: Row[] }) {
  const t = useTexts(texts);
  const bars = latest(rows);
  const [worst] = bars;
  if (!worst) return <p className="notice notice-good">{t('chart.none')}</p>;
  return (
    <figure className="card chart">
      <figcaption>
        <strong>{t('chart.worst', { label: worst.label, count: wholeNumber(worst.late) })}</strong>
        <span className="muted">{t('chart.sub')}</span>
      </figcaption>
      <dl>
        {bars.map((bar) => (
          <div key={bar.key}>
            <dt>{bar.label}</dt>
            <dd>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * bar.late) / worst.late} height="10" rx="0.6" />
              </svg>
              <span>{wholeNumber(bar.late)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** Rows with something late, most first. */
export function latest(rows: Row[]): Bar[] {
  return rows
    .map((row) => ({
      key: row.key,
      label: row.label,
      late: (valueOf(row, 'SETTLED_LATE') ?? 0) + (valueOf(row, 'IN_PROGRESS_OVERDUE') ?? 0),
    }))
    .filter((bar) => bar.late > 0)
    .sort((a, b) => b.late - a.late || a.label.localeCompare(b.label, 'vi'))
    .slice(0, SHOWN);
}
