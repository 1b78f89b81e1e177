import Input from 'antd/es/input';
import { useState } from 'react';
import { Field } from '@/components/field';

interface NumberFieldProps {
  label: string;
  /** 0 shows as empty. */
  value: number;
  onChange: (value: number) => void;
  error?: string | null;
  maxLength?: number;
}

/** A number as clerks type it, with a decimal comma or point; what is no number counts as 0. */
export function NumberField({ label, value, onChange, error, maxLength = 8 }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label} error={error}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          maxLength={maxLength}
          value={typed ?? (value === 0 ? '' : String(value).replace('.', ','))}
          onChange={(event) => {
            setTyped(event.target.value);
            const number = Number(event.target.value.trim().replace(',', '.'));
            onChange(Number.isFinite(number) ? number : 0);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
