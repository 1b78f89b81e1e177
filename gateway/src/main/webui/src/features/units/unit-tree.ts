import type { OrgUnitLevel } from '@/lib/graphql/schema.generated';
import { withoutAccents } from '@/lib/without-accents';

export interface TreeUnit {
  id: string;
  code: string;
  name: string;
  level: OrgUnitLevel;
  parent: { id: string } | null;
}

export interface Branch {
  unit: TreeUnit;
  below: Branch[];
}

const ORDER: OrgUnitLevel[] = ['PROVINCE', 'DEPARTMENT', 'VERTICAL', 'DISTRICT', 'COMMUNE'];

/** The units under each other; what does not match the text stays only where something below it does. */
export function treeOf(units: TreeUnit[], text: string): Branch[] {
  const known = new Set(units.map((unit) => unit.id));
  const wanted = withoutAccents(text.trim());
  const matches = (unit: TreeUnit) => wanted === '' || withoutAccents(unit.name).includes(wanted) || unit.code.startsWith(wanted);
  const under = (parent: string | null): Branch[] => units
    .filter((unit) => (unit.parent && known.has(unit.parent.id) ? unit.parent.id : null) === parent)
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || a.name.localeCompare(b.name, 'vi'))
    .map((unit) => ({ unit, below: under(unit.id) }))
    .filter((branch) => branch.below.length > 0 || matches(branch.unit));
  return under(null);
}

export function count(branches: Branch[]): number {
  return branches.reduce((sum, branch) => sum + 1 + count(branch.below), 0);
}
