import Input from 'antd/es/input';
import { useState } from 'react';
import { useCommon } from '@/hooks/use-common';
import { day, parseDay } from '@/lib/format/dates';
import { Field } from './field';

interface DateFieldProps {
  label: string;
  id?: string;
  /** yyyy-MM-dd, or '' */
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  error?: string | null;
  hint?: string;
}

/** A legal date, typed as clerks write it: 14/03/2026, 14/3/2026 or 14032026. */
export function DateField({ label, id, value, onChange, required, error, hint }: DateFieldProps) {
  const c = useCommon();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value ? day(value) : '');
  const broken = typed !== null && typed.trim() !== '' && parseDay(typed) === null && typed.length >= 8;
  return (
    <Field label={label} id={id} required={required} hint={hint} error={broken ? c('dateInvalid') : error}>
      {(control) => (
        <Input
          {...control}
          className="date-input"
          inputMode="numeric"
          placeholder={c('datePlaceholder')}
          value={shown}
          maxLength={10}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(parseDay(event.target.value) ?? '');
          }}
          onBlur={() => {
            if (typed !== null && (typed.trim() === '' || parseDay(typed) !== null)) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
