import { useCallback, useState } from 'react';

/** A habit of the person at this computer (columns, density), kept between visits. */
export function usePreference<T>(key: string, fallback: T): [T, (next: T) => void] {
  const storageKey = `tthc.preference.${key}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const text = localStorage.getItem(storageKey);
      return text === null ? fallback : (JSON.parse(text) as T);
    } catch {
      return fallback;
    }
  });
  const set = useCallback((next: T) => {
    setValue(next);
    try {
      localStorage.setItem(storageKey, JSON.stringify(next));
    } catch {
      // Not kept: the choice holds for this visit.
    }
  }, [storageKey]);
  return [value, set];
}
