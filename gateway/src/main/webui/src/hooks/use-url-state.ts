import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The address bar as state. Setting null or '' takes a parameter away; every change goes back to the first page. */
export function useUrlState() {
  const [params, setParams] = useSearchParams();
  const get = useCallback((name: string) => params.get(name) ?? '', [params]);
  const set = useCallback((changes: Record<string, string | null>, options: { keepPage?: boolean; replace?: boolean } = {}) => {
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (!options.keepPage) {
        next.delete('sau');
        next.delete('trang');
      }
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, { replace: options.replace ?? false });
  }, [setParams]);
  return { get, set, params };
}

/** The value when it is one of the allowed ones, else the fallback: addresses are typed by people too. */
export function oneOf<T extends string>(value: string, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}
