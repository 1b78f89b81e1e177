import type { OrgUnitLevel, SuccessionExtent, UnitChangeInput, UnitChangeKind } from '@/lib/graphql/schema.generated';

export const CHANGE_KINDS: UnitChangeKind[] = ['MERGE', 'RENAME', 'DIVIDE', 'ESTABLISH', 'DISSOLVE'];

/** Loại đơn vị, with the level that it belongs to. */
export const UNIT_KINDS: Record<string, OrgUnitLevel> = {
  xa: 'COMMUNE', phuong: 'COMMUNE', dac_khu: 'COMMUNE',
  so: 'DEPARTMENT', ban: 'DEPARTMENT', van_phong: 'DEPARTMENT', thanh_tra: 'DEPARTMENT', trung_tam: 'DEPARTMENT',
  thue: 'VERTICAL', bao_hiem_xa_hoi: 'VERTICAL', cong_an: 'VERTICAL',
};

export interface OldUnit { unitId: string; extent: SuccessionExtent }
export interface NewUnit { place: 'new' | 'existing'; unitId: string; code: string; name: string; kind: string }

export interface ChangeForm {
  kind: UnitChangeKind;
  effectiveOn: string;
  document: string;
  documentOn: string;
  reason: string;
  units: OldUnit[];
  results: NewUnit[];
}

export const blankOld = (unitId = ''): OldUnit => ({ unitId, extent: 'FULL' });
export const blankNew = (): NewUnit => ({ place: 'new', unitId: '', code: '', name: '', kind: 'xa' });

/** How many old and new units a kind of change begins with, and whether there may be more. */
export const SHAPE: Record<UnitChangeKind, { units: number; moreUnits: boolean; results: number; moreResults: boolean }> = {
  ESTABLISH: { units: 0, moreUnits: false, results: 1, moreResults: false },
  RENAME: { units: 1, moreUnits: false, results: 1, moreResults: false },
  MERGE: { units: 1, moreUnits: true, results: 1, moreResults: false },
  DIVIDE: { units: 1, moreUnits: false, results: 2, moreResults: true },
  DISSOLVE: { units: 1, moreUnits: true, results: 0, moreResults: false },
};

export function blank(kind: UnitChangeKind, unitId = ''): ChangeForm {
  return reshaped({ kind, effectiveOn: '', document: '', documentOn: '', reason: '', units: unitId ? [blankOld(unitId)] : [], results: [] }, kind);
}

/** The form of another kind of change; what was typed and still fits stays. */
export function reshaped(form: ChangeForm, kind: UnitChangeKind): ChangeForm {
  const shape = SHAPE[kind];
  const fitted = <T>(had: T[], least: number, more: boolean, empty: () => T) => {
    const kept = more ? had : had.slice(0, least);
    return [...kept, ...Array.from({ length: Math.max(0, least - kept.length) }, empty)];
  };
  const names: NewUnit = kind === 'RENAME' ? { ...blankNew(), kind: '' } : blankNew();
  const results = fitted(form.results, shape.results, shape.moreResults, () => names)
    .map((each) => (kind === 'RENAME' || kind === 'ESTABLISH' ? { ...each, place: 'new' as const } : each))
    .map((each) => (kind !== 'RENAME' && each.kind === '' ? { ...each, kind: 'xa' } : each));
  return { ...form, kind, units: fitted(form.units, shape.units, shape.moreUnits, () => blankOld()), results };
}

export function complete(form: ChangeForm): boolean {
  const renamed = form.kind === 'RENAME';
  const whole = (each: NewUnit) => (each.place === 'existing' ? each.unitId !== '' : each.name.trim() !== '' && (renamed || each.code.trim() !== ''));
  return form.effectiveOn !== '' && form.document.trim() !== '' && form.documentOn !== ''
    && (form.kind !== 'DISSOLVE' || form.reason.trim() !== '')
    && form.units.every((each) => each.unitId !== '') && form.results.every(whole);
}

export function inputOf(form: ChangeForm): UnitChangeInput {
  const made = (each: NewUnit) => ({
    unitId: null,
    code: each.code.trim() || null,
    name: each.name.trim(),
    level: each.kind === '' ? null : UNIT_KINDS[each.kind] ?? null,
    kind: each.kind || null,
  });
  return {
    kind: form.kind,
    effectiveOn: form.effectiveOn,
    document: form.document.trim(),
    documentOn: form.documentOn,
    reason: form.reason.trim() || null,
    units: form.units.map(({ unitId, extent }) => ({ unitId, extent: form.kind === 'MERGE' ? extent : form.kind === 'DIVIDE' ? 'PARTIAL' : 'FULL' })),
    results: form.results.map((each) => (each.place === 'existing' ? { unitId: each.unitId, code: null, name: null, level: null, kind: null } : made(each))),
  };
}
