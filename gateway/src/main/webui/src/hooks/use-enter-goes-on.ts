import { useCallback, type KeyboardEvent } from 'react';

const STOPS = 'input:not([type=hidden]):not([type=file]):not(:disabled), select:not(:disabled), textarea:not(:disabled), [data-stop]';

/** In a form, Enter goes to the next field instead of sending (text areas keep it for a new line). */
export function useEnterGoesOn() {
  return useCallback((event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    const target = event.target;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => !(stop instanceof HTMLInputElement && stop.type === 'radio' && !stop.checked),
    );
    stops[stops.indexOf(target) + 1]?.focus();
  }, []);
}
