import { useSyncExternalStore } from 'react';
import { currentConnection, onConnectionChange, type Connection } from '@/lib/connection';

export function useConnection(): Connection {
  return useSyncExternalStore(onConnectionChange, currentConnection);
}
