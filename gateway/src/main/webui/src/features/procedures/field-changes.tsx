import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

const PARTS = [
  'name', 'fieldCode', 'level', 'levels', 'handlingUnitId', 'nonTerritorial', 'onlineLevel', 'limits', 'components', 'fees', 'variants', 'results', 'applicants', 'steps', 'conditions',
] as const;

/** Field by field, before and after. */
export function FieldChanges({ label, changes }: { label: string; changes: FieldChange[] }) {
  const t = useTexts(texts);
  return (
    <div className="table-frame">
      <table className="table table-plain differences" aria-label={label}>
        <thead><tr><th scope="col">{t('compare.field')}</th><th scope="col">{t('compare.before')}</th><th scope="col">{t('compare.after')}</th></tr></thead>
        <tbody>
          {changes.map((change) => {
            const part = PARTS.find((one) => one === change.field);
            return (
              <tr key={change.field}>
                <td data-title={t('compare.field')}>{part ? t(`part.${part}`) : change.field}</td>
                <td data-title={t('compare.before')} className="long-text">{change.before ? <del>{change.before}</del> : <span className="muted">{t('compare.empty')}</span>}</td>
                <td data-title={t('compare.after')} className="long-text">{change.after ? <ins>{change.after}</ins> : <span className="muted">{t('compare.empty')}</span>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
