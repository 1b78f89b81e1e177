import { Field } from './field';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface SelectFieldProps<T extends string> {
  label: string;
  id?: string;
  value: T | '';
  choices: Choice<T>[];
  onChange: (value: T | '') => void;
  /** Label of the empty choice; without it the empty choice is not offered. */
  empty?: string;
  required?: boolean;
  error?: string | null;
  hint?: string;
}

/** The browser's own list: known to everyone, quick by keyboard, good on a phone. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, id, value, choices, onChange, empty, required, error, hint } = props;
  return (
    <Field label={label} id={id} required={required} error={error} hint={hint}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={value}
          onChange={(event) => onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? '')}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      )}
    </Field>
  );
}
