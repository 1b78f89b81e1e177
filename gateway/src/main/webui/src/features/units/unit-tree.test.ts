import { describe, expect, it } from 'vitest';
import { count, treeOf, type TreeUnit } from './unit-tree';

const unit = (id: string, name: string, level: TreeUnit['level'], parent: string | null): TreeUnit =>
  ({ id, code: id.split('-')[0] ?? id, name, level, parent: parent === null ? null : { id: parent } });
const units = [
  unit('30307-20250701', 'Phường Long Xuyên', 'COMMUNE', '91-20250701'),
  unit('30316-20250701', 'Phường Châu Đốc', 'COMMUNE', '91-20250701'),
  unit('STP-20250701', 'Sở Tư pháp', 'DEPARTMENT', '91-20250701'),
  unit('91-20250701', 'Tỉnh An Giang', 'PROVINCE', null),
];

describe('the tree of units', () => {
  it('has departments before communes, and communes by name', () => {
    const [province] = treeOf(units, '');
    expect(province?.below.map((branch) => branch.unit.name)).toEqual(['Sở Tư pháp', 'Phường Châu Đốc', 'Phường Long Xuyên']);
  });

  it('is searched without accents, and keeps what is above a find', () => {
    const found = treeOf(units, 'chau doc');
    expect(found.map((branch) => branch.unit.name)).toEqual(['Tỉnh An Giang']);
    expect(found[0]?.below.map((branch) => branch.unit.name)).toEqual(['Phường Châu Đốc']);
    expect(count(found)).toBe(2);
  });

  it('is searched by code, and empty when nothing is found', () => {
    expect(count(treeOf(units, '30307'))).toBe(2);
    expect(treeOf(units, 'hà nội')).toEqual([]);
  });
});
