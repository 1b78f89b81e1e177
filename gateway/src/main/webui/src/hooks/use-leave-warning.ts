import { useEffect } from 'react';

/** Has the browser ask before the tab is closed on unfinished work; inside the application the draft simply waits. */
export function useLeaveWarning(unfinished: boolean) {
  useEffect(() => {
    if (!unfinished) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unfinished]);
}
