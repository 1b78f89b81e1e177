import { useCommon } from '@/hooks/use-common';
import { useTexts } from '@/hooks/use-texts';
import { money } from '@/lib/format/numbers';
import type { ReadProcedureView } from './procedure-page';
import { texts } from './texts';

export function LimitsTable({ limits }: { limits: ReadProcedureView['limits'] }) {
  const t = useTexts(texts);
  if (limits.length < 2) return null;
  return <section className="card"><h2>{t('howLong')}</h2><Limits limits={limits} /></section>;
}

export function FeesTable({ fees }: { fees: ReadProcedureView['fees'] }) {
  const t = useTexts(texts);
  if (fees.length === 0) return null;
  return <section className="card"><h2>{t('howMuch')}</h2><Fees fees={fees} /></section>;
}

/** What another level than the main one has of its own (nội dung riêng theo cấp). */
export function LevelVariants({ variants }: { variants: ReadProcedureView['variants'] }) {
  const t = useTexts(texts);
  const c = useCommon();
  return variants.map((variant) => {
    const title = t('variant', { level: c(`level.${variant.level}`) });
    return (
      <section key={variant.level} className="card" aria-label={title}>
        <h2>{title}</h2>
        {variant.handlingUnit && <p>{t('whereUnit', { unit: variant.handlingUnit.name })}</p>}
        {variant.limits.length > 0 && <><h3>{t('howLong')}</h3><Limits limits={variant.limits} /></>}
        {variant.fees.length > 0 && <><h3>{t('howMuch')}</h3><Fees fees={variant.fees} /></>}
        <p className="muted">{t('variantRest')}</p>
      </section>
    );
  });
}

function Limits({ limits }: { limits: ReadProcedureView['limits'] }) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <div className="table-frame">
      <table className="table table-plain" aria-label={t('howLong')}>
        <thead><tr><th scope="col">{t('channel')}</th><th scope="col">{t('limit')}</th></tr></thead>
        <tbody>
          {limits.map((limit, index) => (
            <tr key={index}>
              <td data-title={t('channel')}>{c(`channel.${limit.channel}`)}{limit.caseName && <><br /><small>{limit.caseName}</small></>}</td>
              <td data-title={t('limit')} className="long-text">{limit.words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Fees({ fees }: { fees: ReadProcedureView['fees'] }) {
  const t = useTexts(texts);
  const c = useCommon();
  return (
    <div className="table-frame">
      <table className="table table-plain" aria-label={t('howMuch')}>
        <thead><tr><th scope="col">{t('channel')}</th><th scope="col">{t('kind')}</th><th scope="col">{t('amount')}</th></tr></thead>
        <tbody>
          {fees.map((fee, index) => (
            <tr key={index}>
              <td data-title={t('channel')}>{c(`channel.${fee.channel}`)}</td>
              <td data-title={t('kind')}>{c(`feeKind.${fee.kind}`)}</td>
              <td data-title={t('amount')}>{[fee.amount === null ? '' : money(fee.amount), fee.text].filter(Boolean).join(' – ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
