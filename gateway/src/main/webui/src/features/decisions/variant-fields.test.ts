import { describe, expect, it } from 'vitest';
import { fittingVariants } from './variant-fields';

describe('variants per level', () => {
  const own = { level: 'COMMUNE' as const, handlingUnitId: null, limits: [], fees: [] };

  it('stay while their level carries the procedure out beside the handling one', () => {
    expect(fittingVariants({ level: 'PROVINCE', levels: ['PROVINCE', 'COMMUNE'], variants: [own] })).toEqual({});
    expect(fittingVariants({ level: 'PROVINCE', levels: ['PROVINCE'] })).toEqual({});
  });

  it('go with their level, and when it becomes the handling one', () => {
    expect(fittingVariants({ level: 'PROVINCE', levels: ['PROVINCE'], variants: [own] })).toEqual({ variants: [] });
    expect(fittingVariants({ level: 'COMMUNE', levels: ['PROVINCE', 'COMMUNE'], variants: [own] })).toEqual({ variants: [] });
  });
});
