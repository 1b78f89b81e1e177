import type { Channel, ProcedureLevel } from '@/lib/graphql/schema.generated';
import type { IntakeProcedureView } from './intake-draft';

type Fee = IntakeProcedureView['fees'][number];

export interface FeeChoice {
  /** đồng */
  amount: number;
  /** What it is for, as the procedure says. */
  text: string;
}

/** What the level has of its own (nội dung riêng theo cấp), or the main fees. */
export function feesOf(procedure: IntakeProcedureView | null | undefined, variant: ProcedureLevel | null): Fee[] {
  const own = procedure?.variants.find((one) => one.level === variant)?.fees ?? [];
  return own.length > 0 ? own : procedure?.fees ?? [];
}

/** What a dossier may cost in all: one amount of each kind, smallest first. Empty when no amount is known. */
export function feeChoices(fees: Fee[], channel: Channel): FeeChoice[] {
  const kinds = new Map<string, Map<number, string>>();
  for (const fee of fees) {
    if (fee.channel !== channel || fee.amount === null || fee.amount === undefined) continue;
    const amounts = kinds.get(fee.kind) ?? new Map<number, string>();
    const known = amounts.get(fee.amount);
    amounts.set(fee.amount, known && fee.text ? `${known}; ${fee.text}` : known ?? fee.text ?? '');
    kinds.set(fee.kind, amounts);
  }
  if (kinds.size === 0) return [];
  let sums: FeeChoice[] = [{ amount: 0, text: '' }];
  for (const amounts of kinds.values()) {
    sums = sums.flatMap((sum) => [...amounts].map(([amount, text]) => ({
      amount: sum.amount + amount,
      text: amounts.size > 1 ? [sum.text, text].filter(Boolean).join(' + ') : sum.text,
    })));
  }
  const distinct = new Map<number, FeeChoice>();
  for (const sum of sums) if (!distinct.has(sum.amount)) distinct.set(sum.amount, sum);
  return [...distinct.values()].sort((a, b) => a.amount - b.amount);
}
