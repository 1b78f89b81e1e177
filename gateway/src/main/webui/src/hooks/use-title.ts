import { useEffect } from 'react';

export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} – TTHC An Giang`;
  }, [title]);
}
