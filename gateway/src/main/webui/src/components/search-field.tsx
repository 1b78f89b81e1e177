import Input from 'antd/es/input';
import { useEffect, useRef, useState } from 'react';
import { Field } from './field';

interface SearchFieldProps {
  label: string;
  hint?: string;
  /** What the address says now. */
  value: string;
  onSearch: (text: string) => void;
  autoFocus?: boolean;
}

const PAUSE_MS = 300;

/** Searches while one types, after a short pause; the text goes to the address. */
export function SearchField({ label, hint, value, onSearch, autoFocus }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== known) {
    // The address changed by itself (Back, a cleared filter): follow it.
    setKnown(value);
    if (value !== text.trim()) setText(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Field label={label} hint={hint} className="search-field">
      {(control) => (
        <Input
          {...control}
          type="search"
          autoFocus={autoFocus}
          value={text}
          allowClear={false}
          onChange={(event) => {
            const next = event.target.value;
            setText(next);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => onSearch(next.trim()), PAUSE_MS);
          }}
          onBlur={(event) => {
            // Whoever goes to a link has found it: a search that comes later would take them back to the list.
            if (event.relatedTarget instanceof HTMLAnchorElement) clearTimeout(timer.current);
          }}
          onPressEnter={() => {
            clearTimeout(timer.current);
            onSearch(text.trim());
          }}
        />
      )}
    </Field>
  );
}
