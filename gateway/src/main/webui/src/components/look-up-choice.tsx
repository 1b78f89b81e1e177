import { useCommon } from '@/hooks/use-common';
import type { LookUpOutcome } from '@/lib/graphql/schema.generated';

interface LookUpChoiceProps {
  /** Name of the paper. */
  label: string;
  value: LookUpOutcome | null;
  onChange: (outcome: LookUpOutcome | null) => void;
}

const NOT_TO_BE_HAD: LookUpOutcome[] = ['MISSING', 'WRONG'];

/** Why a paper is taken that data could have replaced: they were looked up and are missing or wrong. */
export function LookUpChoice({ label, value, onChange }: LookUpChoiceProps) {
  const c = useCommon();
  return (
    <select
      className="select"
      aria-label={`${c('lookUp')}: ${label}`}
      value={value ?? ''}
      onChange={(event) => onChange(NOT_TO_BE_HAD.find((outcome) => outcome === event.target.value) ?? null)}
    >
      <option value="">{c('lookUp.none')}</option>
      {NOT_TO_BE_HAD.map((outcome) => <option key={outcome} value={outcome}>{c(`lookUp.${outcome}`)}</option>)}
    </select>
  );
}
