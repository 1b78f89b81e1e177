import { useTexts } from '@/hooks/use-texts';
import type { DecisionDetail } from './decisions.generated';
import { Clocks } from './clocks';
import { Differences } from './differences';
import { texts } from './texts';

/** Totals, what stands against issuing, and the differences field by field. */
export function CompareStep({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  return (
    <>
      <p><strong>{t('totals', decision.totals)}</strong></p>
      <Problems problems={decision.problems} />
      {decision.timeliness && <Clocks clocks={decision.timeliness} />}
      <Differences decision={decision} />
    </>
  );
}

/** What stands against issuing; number and signer are left to the form that asks for them. */
export function Problems({ problems: all }: { problems: DecisionDetail['problems'] }) {
  const t = useTexts(texts);
  const problems = all.filter((problem) => problem.field !== 'number' && problem.field !== 'signer');
  if (problems.length === 0) return <div className="notice notice-good" role="status">{t('problems.none')}</div>;
  return (
    <div className="notice notice-warn" role="status">
      <p className="notice-title">{t('problems.title', { count: problems.length })}</p>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{problem.lineNo === null ? problem.message : t('problems.line', { no: problem.lineNo, message: problem.message })}</li>
        ))}
      </ul>
    </div>
  );
}
