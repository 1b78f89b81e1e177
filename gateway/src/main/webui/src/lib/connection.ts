/** Whether the gateway can be reached, knows this page and the session still stands; the banner shows it, forms keep their drafts. */
export type Connection = 'ok' | 'offline' | 'unavailable' | 'signed-out' | 'outdated';

let connection: Connection = 'ok';
const listeners = new Set<() => void>();

export function currentConnection(): Connection {
  return connection;
}

export function reportConnection(next: Connection): void {
  // Only loading the page again helps an outdated one.
  if (next === connection || connection === 'outdated') return;
  connection = next;
  listeners.forEach((listener) => listener());
}

export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
