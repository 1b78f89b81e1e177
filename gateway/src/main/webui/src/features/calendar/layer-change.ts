import type { CalendarDayInput, CalendarLayerInput } from '@/lib/graphql/schema.generated';

export type DayKind = 'OFF' | 'MAKE_UP' | 'NONE';

export interface Layer {
  layerId: string;
  version: number;
  daysOff: CalendarDayInput[];
  makeUpDays: CalendarDayInput[];
}

export interface DayForm {
  kind: DayKind;
  date: string;
  name: string;
  reason: string;
  document: string;
}

/** The layer with one day as the form says: off, made up, or neither. */
export function changed(layer: Layer, form: DayForm): CalendarLayerInput {
  const others = (days: CalendarDayInput[]) => days.filter((each) => each.date !== form.date).map(({ date, name }) => ({ date, name }));
  const one = { date: form.date, name: form.name.trim() };
  const sorted = (days: CalendarDayInput[]) => days.sort((a, b) => a.date.localeCompare(b.date));
  return {
    layerId: layer.layerId,
    version: layer.version,
    daysOff: sorted([...others(layer.daysOff), ...(form.kind === 'OFF' ? [one] : [])]),
    makeUpDays: sorted([...others(layer.makeUpDays), ...(form.kind === 'MAKE_UP' ? [one] : [])]),
    reason: form.reason.trim(),
    document: form.document.trim() || null,
  };
}

/** A layer that nobody has added anything to yet. */
export function emptyLayer(layerId: string): Layer {
  return { layerId, version: 0, daysOff: [], makeUpDays: [] };
}

export function complete(form: DayForm): boolean {
  return form.date !== '' && form.reason.trim() !== '' && (form.kind === 'NONE' || form.name.trim() !== '');
}
