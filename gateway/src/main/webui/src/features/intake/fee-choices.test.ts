import { describe, expect, it } from 'vitest';
import { feeChoices } from './fee-choices';

const fee = (kind: 'FEE' | 'CHARGE', amount: number | null, text: string | null = null) => ({ channel: 'COUNTER' as const, kind, amount, text });

describe('what a dossier may cost', () => {
  it('is one amount when every kind has one', () => {
    expect(feeChoices([fee('FEE', 100_000), fee('CHARGE', 20_000)], 'COUNTER')).toEqual([{ amount: 120_000, text: '' }]);
  });

  it('lists every sum when a kind has several amounts, with what each is for', () => {
    const choices = feeChoices([fee('FEE', 300_000, 'Cấp mới'), fee('FEE', 100_000, 'Cấp lại'), fee('CHARGE', 20_000)], 'COUNTER');
    expect(choices).toEqual([{ amount: 120_000, text: 'Cấp lại' }, { amount: 320_000, text: 'Cấp mới' }]);
  });

  it('is nothing when the amounts are only described, or of another channel', () => {
    expect(feeChoices([fee('FEE', null, 'theo biểu phí')], 'COUNTER')).toEqual([]);
    expect(feeChoices([fee('FEE', 5_000)], 'ONLINE')).toEqual([]);
  });
});
