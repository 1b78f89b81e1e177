import { SelectField } from '@/components/select-field';
import { Term } from '@/components/term';
import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { money, moneyRange } from '@/lib/format/numbers';
import { feeChoices } from './fee-choices';
import type { IntakeProcedureView } from './intake-draft';
import type { SectionProps } from './procedure-section';
import { texts } from './texts';

interface FeeSectionProps extends SectionProps {
  /** đồng; null while unknown */
  feeDue: number | null;
  /** đồng; null while the amount is certain */
  feeDueTo: number | null;
  fees: IntakeProcedureView['fees'];
}

export function FeeSection({ draft, update, feeDue, feeDueTo, fees }: FeeSectionProps) {
  const t = useTexts(texts);
  const c = useCommon();
  const described = fees.filter((fee) => fee.channel === draft.channel && fee.text);
  const open = feeDueTo !== null;
  const range = feeDue === null ? null : moneyRange(feeDue, feeDueTo);
  return (
    <section className="card" aria-labelledby="muc-4">
      <div className="term-head"><h2 id="muc-4">{t('s4')}</h2><Term id="phi-le-phi" /></div>
      {feeDue === null && <p className="muted">–</p>}
      {feeDue !== null && range === null && described.length === 0 && <p>{t('noFee')}</p>}
      {range !== null && (
        <>
          <p>{t('feeDue')}: <strong>{range}</strong></p>
          {open && (
            <SelectField
              id="muc-thu"
              label={t('feeWhich')}
              hint={t('feeWhichHint')}
              value={draft.feeDue === null ? '' : String(draft.feeDue)}
              empty={t('feeOpen')}
              choices={feeChoices(fees, draft.channel).map(({ amount, text }) => ({
                value: String(amount), label: text ? `${money(amount)} – ${text}` : money(amount),
              }))}
              onChange={(value) => update({ feeDue: value === '' ? null : Number(value) })}
            />
          )}
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
