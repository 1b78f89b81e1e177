import { Link } from 'react-router';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import type { DecisionDetail } from './decisions.generated';
import { texts } from './texts';
import { useFieldName } from './use-field-name';

type Line = DecisionDetail['lines'][number];

/** Field by field, before and after, for each procedure of the decision. */
export function Differences({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  return (
    <section aria-labelledby="khac-biet">
      <h2 id="khac-biet">{t('diff.title')}</h2>
      {decision.lines.map((line) => <LineDifference key={line.no} line={line} />)}
    </section>
  );
}

function LineDifference({ line }: { line: Line }) {
  const t = useTexts(texts);
  const c = useCommon();
  const nameOf = useFieldName();
  return (
    <div className="card">
      <h3>{line.no}. {c(`lineKind.${line.kind}`)}: <Link to={`/thu-tuc/${encodeURIComponent(line.procedureCode)}`}>{line.procedureName || line.procedureCode}</Link></h3>
      <p className="muted">
        {line.procedureCode}{line.replacedCodes.length > 0 && ` ← ${line.replacedCodes.join(', ')}`}{line.paragraph && ` · ${line.paragraph}`}{line.note && ` · ${line.note}`}
      </p>
      {line.kind === 'ABOLISH' && <p>{t('diff.nothing')}</p>}
      {line.changes.length > 0 && (
        <div className="table-frame">
          <table className="table table-plain differences" aria-label={line.procedureName}>
            <thead><tr><th scope="col">{t('diff.field')}</th><th scope="col">{t('diff.before')}</th><th scope="col">{t('diff.after')}</th></tr></thead>
            <tbody>
              {line.changes.map((change) => (
                <tr key={change.field}>
                  <td data-title={t('diff.field')}>{nameOf(change.field)}</td>
                  <td data-title={t('diff.before')}>{change.before ? <del>{change.before}</del> : <span className="muted">{t('diff.empty')}</span>}</td>
                  <td data-title={t('diff.after')}>{change.after ? <ins>{change.after}</ins> : <span className="muted">{t('diff.empty')}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
