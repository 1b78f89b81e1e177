import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useCommon } from '@/hooks/use-common';
import type { FieldControl } from './field';

interface ComboboxProps<T> {
  control: FieldControl;
  text: string;
  onText: (text: string) => void;
  options: T[];
  optionKey: (option: T) => string;
  render: (option: T) => ReactNode;
  onPick: (option: T) => void;
  loading?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
  /** Shown when the list is open and empty. */
  emptyText?: string;
  /** Heading over the options, such as "Recent". */
  heading?: string;
}

/** Type-ahead after the WAI-ARIA combobox pattern: arrows choose, Enter takes, Esc closes. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { control, text, onText, options, optionKey, render, onPick, loading, placeholder, autoFocus, emptyText, heading } = props;
  const c = useCommon();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const current = Math.min(active, options.length - 1);
  const shown = open && (options.length > 0 || (emptyText !== undefined && !loading));

  const pick = (option: T) => {
    onPick(option);
    setOpen(false);
  };

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = (current + step + options.length) % Math.max(options.length, 1);
        setActive(next);
        document.getElementById(`${listId}-${next}`)?.scrollIntoView?.({ block: 'nearest' });
      }
    } else if (event.key === 'Enter' && shown) {
      const option = options[current];
      event.preventDefault();
      if (option !== undefined) pick(option);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="combobox">
      <input
        {...control}
        className="text-input"
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        // The first field of a form has the focus.
        autoFocus={autoFocus}
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={shown && options.length > 0 ? `${listId}-${current}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keyDown}
      />
      <span className="visually-hidden" role="status">
        {open && loading ? c('loading') : ''}
        {shown && !loading ? (options.length > 0 ? c('results', { count: options.length }) : emptyText) : ''}
      </span>
      {shown && (
        <div className="combobox-list">
          {heading && options.length > 0 && <div className="combobox-heading" aria-hidden="true">{heading}</div>}
          <ul role="listbox" id={listId} aria-label={heading ?? c('noResults')}>
            {options.map((option, index) => (
              <li
                key={optionKey(option)}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === current}
                className={index === current ? 'active' : ''}
                onMouseDown={(event) => {
                  event.preventDefault();
                  pick(option);
                }}
                onMouseMove={() => setActive(index)}
              >
                {render(option)}
              </li>
            ))}
          </ul>
          {options.length === 0 && <div className="combobox-empty">{emptyText}</div>}
        </div>
      )}
    </div>
  );
}
