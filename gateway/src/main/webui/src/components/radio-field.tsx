import { useId, type ReactNode } from 'react';
import type { Choice } from './select-field';

interface RadioFieldProps<T extends string> {
  legend: string;
  value: T;
  choices: Choice<T>[];
  onChange: (value: T) => void;
  id?: string;
  /** What stands beside the choices, such as a term explained. */
  beside?: ReactNode;
}

/** A few choices, all in sight; arrow keys move among them. */
export function RadioField<T extends string>({ legend, value, choices, onChange, id, beside }: RadioFieldProps<T>) {
  const generated = useId();
  const name = id ?? generated;
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      <div className="radio-row">
        {choices.map((choice) => (
          <label key={choice.value} className="radio">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
        {beside}
      </div>
    </fieldset>
  );
}
