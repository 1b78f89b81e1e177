import { useCallback, useState } from 'react';

/**
 * A form's content that survives a reload, a lost session and the way to the log-in page and back: kept in the
 * tab's own storage (never on the disk) until {@link clear}.
 */
export function useDraft<T extends object>(key: string, empty: () => T) {
  const storageKey = `tthc.draft.${key}`;
  const [draft, setDraft] = useState<T>(() => ({ ...empty(), ...stored<T>(storageKey) }));
  const [restored, setRestored] = useState(() => stored<T>(storageKey) !== null);

  const update = useCallback((change: Partial<T> | ((before: T) => Partial<T>)) => {
    setDraft((before) => {
      const next = { ...before, ...(typeof change === 'function' ? change(before) : change) };
      try {
        sessionStorage.setItem(storageKey, JSON.stringify(next));
      } catch {
        // Full or forbidden storage: the form goes on, only a reload would lose it.
      }
      return next;
    });
  }, [storageKey]);

  const clear = useCallback(() => {
    sessionStorage.removeItem(storageKey);
    setRestored(false);
    setDraft(empty());
  }, [storageKey, empty]);

  return { draft, update, clear, restored };
}

function stored<T>(key: string): Partial<T> | null {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Partial<T>);
  } catch {
    return null;
  }
}
