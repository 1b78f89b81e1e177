import type { PickedProcedure } from '@/components/procedure-picker';

const KEY = 'tthc.recent-procedures';
const KEPT = 8;

interface Used {
  procedure: PickedProcedure;
  times: number;
}

/** Procedures received at this computer: the most recent first, the frequent ones stay longest. */
export function recentProcedures(): PickedProcedure[] {
  return read().map((used) => used.procedure);
}

export function rememberProcedure(procedure: PickedProcedure): void {
  const before = read();
  const known = before.find((used) => used.procedure.code === procedure.code);
  const others = before.filter((used) => used !== known);
  if (others.length >= KEPT) {
    const rarest = others.reduce((least, used) => (used.times <= least.times ? used : least));
    others.splice(others.indexOf(rarest), 1);
  }
  try {
    localStorage.setItem(KEY, JSON.stringify([{ procedure, times: (known?.times ?? 0) + 1 }, ...others]));
  } catch {
    // Nothing is remembered: the list starts empty next time.
  }
}

function read(): Used[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? (list as Used[]) : [];
  } catch {
    return [];
  }
}
