import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useTexts } from '@/hooks/use-texts';
import { isAt, type MenuEntry } from './menu';
import { texts } from './texts';

type Group = Extract<MenuEntry, { kind: 'group' }>;

/** A heading of the menu that opens its links; Escape, leaving it or choosing closes it again. */
export function MenuGroup({ text, items }: Pick<Group, 'text' | 'items'>) {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const heading = useRef<HTMLButtonElement>(null);
  const here = isAt(items, pathname);
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    heading.current?.focus();
  };
  return (
    <li className="menu-group" onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        type="button" ref={heading} className={here ? 'menu-heading menu-heading-here' : 'menu-heading'}
        aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}
      >
        {t(text)}
      </button>
      <ul id={id} hidden={!open}>
        {items.map((item) => <li key={item.to}><NavLink to={item.to}>{t(item.text)}</NavLink></li>)}
      </ul>
    </li>
  );
}
