import { expect, it } from 'vitest';
import { procedure } from '../../../scripts/answers.mjs';
import { feesOf } from './fee-choices';
import type { IntakeProcedureView } from './intake-draft';

it('takes the fees that the level has of its own, and the main ones where it has none', () => {
  const main = procedure as unknown as IntakeProcedureView;
  const own = [{ channel: 'COUNTER' as const, kind: 'FEE' as const, amount: 3000, text: null }];
  expect(feesOf({ ...main, variants: [{ level: 'PROVINCE', fees: own }] }, 'PROVINCE')).toBe(own);
  expect(feesOf({ ...main, variants: [{ level: 'PROVINCE', fees: [] }] }, 'PROVINCE')).toBe(main.fees);
  expect(feesOf({ ...main, variants: [{ level: 'PROVINCE', fees: own }] }, null)).toBe(main.fees);
  expect(feesOf(null, null)).toEqual([]);
});
