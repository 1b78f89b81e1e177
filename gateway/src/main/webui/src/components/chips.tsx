import { useCommon } from '@/hooks/use-common';

export interface Chip {
  key: string;
  label: string;
  onRemove: () => void;
}

/** The filters in force, each with its own way out. */
export function Chips({ chips }: { chips: Chip[] }) {
  const c = useCommon();
  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" onClick={chip.onRemove} aria-label={`${c('remove')}: ${chip.label}`}>
            {chip.label} <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
