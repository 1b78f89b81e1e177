import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCommon } from '@/hooks/use-common';
import { useConnection } from '@/hooks/use-connection';
import { reportConnection } from '@/lib/connection';
import { signInAddress } from '@/lib/session';

const ASK_AGAIN_MS = 5_000;

/** Says that the network, the server or the session is gone, and that what was typed is not. Tries again by itself. */
export function ConnectionBanner() {
  const c = useCommon();
  const connection = useConnection();
  const queries = useQueryClient();
  useEffect(() => {
    const lost = () => reportConnection('offline');
    const back = () => void queries.invalidateQueries();
    window.addEventListener('offline', lost);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', back);
    };
  }, [queries]);
  useEffect(() => {
    if (connection !== 'offline' && connection !== 'unavailable') return;
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['session'] }), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [connection, queries]);
  return (
    <div role="alert">
      {connection !== 'ok' && (
        <div className="banner">
          <span>{c(`banner.${connection}`)}</span>
          {connection === 'outdated' && (
            <button type="button" className="button" onClick={() => location.reload()}>{c('reload')}</button>
          )}
          {connection === 'signed-out' && (
            <a className="button" href={signInAddress(location.pathname + location.search)}>{c('signInAgain')}</a>
          )}
        </div>
      )}
    </div>
  );
}
