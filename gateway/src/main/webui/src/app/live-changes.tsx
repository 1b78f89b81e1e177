import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isFollowing, watchChanges } from '@/lib/live';

/** One stream for the whole window: what it tells of is asked again wherever it is shown. */
export function LiveChanges() {
  const queries = useQueryClient();
  useEffect(
    () => watchChanges((topics) => void queries.invalidateQueries({
      predicate: (query) => isFollowing(query.meta, topics),
      // A window out of sight asks when it is looked at again.
      refetchType: document.hidden ? 'none' : 'active',
    })),
    [queries],
  );
  return null;
}
