import { useTexts } from '@/hooks/use-texts';
import { money } from '@/lib/format/numbers';
import type { ReadProcedureView } from './procedure-page';
import { texts } from './texts';

/** The four answers people come for: how long, how much, where, what they get. */
export function InShort({ procedure }: { procedure: ReadProcedureView }) {
  const t = useTexts(texts);
  const answers: [string, string][] = [
    [t('howLong'), procedure.limits[0]?.words ?? t('seeText')],
    [t('howMuch'), feeInShort(procedure, t('noFee'), t('seeText'))],
    [t('where'), place(procedure, t)],
    [t('whoFor'), procedure.applicants.join('; ') || t('seeText')],
    [t('result'), procedure.results.join('; ') || t('seeText')],
  ];
  return (
    <section className="card" aria-label={t('inShort')}>
      <dl className="in-short">
        {answers.map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="long-text">{value}</dd></div>)}
      </dl>
    </section>
  );
}

function feeInShort(procedure: ReadProcedureView, free: string, described: string): string {
  const amounts = [...new Set(procedure.fees.flatMap((fee) => (fee.amount === null ? [] : [fee.amount])))].sort((a, b) => a - b);
  const [lowest] = amounts;
  const highest = amounts.at(-1);
  if (lowest === undefined || highest === undefined) return procedure.fees.some((fee) => fee.text) ? described : free;
  if (highest === 0) return free;
  return lowest === highest ? money(lowest) : `${money(lowest)} – ${money(highest)}`;
}

function place(procedure: ReadProcedureView, t: (key: 'whereAny' | 'whereUnit' | 'whereCommune', values?: { unit: string }) => string): string {
  if (procedure.nonTerritorial) return t('whereAny');
  if (procedure.handlingUnit) return t('whereUnit', { unit: procedure.handlingUnit.name });
  return procedure.receivingAddress ?? t('whereCommune');
}
