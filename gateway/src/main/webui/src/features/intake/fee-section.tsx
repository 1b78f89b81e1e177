import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { money } from '@/lib/format/numbers';
import type { IntakeProcedureView } from './intake-draft';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

interface FeeSectionProps extends SectionProps {
  /** đồng; null while unknown */
  feeDue: number | null;
  fees: IntakeProcedureView['fees'];
}

export function FeeSection({ draft, update, feeDue, fees }: FeeSectionProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const described = fees.filter((fee) => fee.channel === draft.channel && fee.text);
  return (
    <section className="card" aria-labelledby="muc-4">
      <h2 id="muc-4">{t('s4')}</h2>
      {feeDue === null && <p className="muted">–</p>}
      {feeDue === 0 && described.length === 0 && <p>{t('noFee')}</p>}
      {feeDue !== null && feeDue > 0 && (
        <>
          <p>{t('feeDue')}: <strong>{money(feeDue)}</strong></p>
          <label className="check">
            <input type="checkbox" checked={draft.feePaid} onChange={(event) => update({ feePaid: event.target.checked })} />
            {t('feePaid')}
          </label>
        </>
      )}
      {described.length > 0 && (
        <details>
          <summary>{t('feeNotes')}</summary>
          <ul>{described.map((fee, index) => <li key={index}>{c(`feeKind.${fee.kind}`)}: {fee.text}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
