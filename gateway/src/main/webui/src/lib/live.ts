import { streamOf } from './graphql/stream';
import type { ChangeTopic } from './graphql/schema.generated';
import { WatchChanges } from './live.generated';

/** Even a stream that stands is not trusted without end. */
const SLOW_MS = 60_000;
const AGAIN_MS = 1_000;
const REFUSED_MS = 60_000;

let live = false;

/** Whether the gateway tells what changes; otherwise it is asked from time to time. */
export function isLive(): boolean {
  return live;
}

/**
 * Options of a query that shows what others change: it is asked again when the gateway says so, and every so often where
 * it does not.
 */
export function follows(topics: ChangeTopic[], everyMs: number) {
  return { meta: { follows: topics }, refetchInterval: () => (live ? SLOW_MS : everyMs) };
}

export function isFollowing(meta: Record<string, unknown> | undefined, topics: ChangeTopic[]): boolean {
  const followed = meta?.['follows'];
  return Array.isArray(followed) && topics.some((topic) => followed.includes(topic));
}

/** Tells of changes until stopped; when the stream stops, `onChange` is called with everything, since nobody knows. */
export function watchChanges(onChange: (topics: ChangeTopic[]) => void): () => void {
  const stop = new AbortController();
  void watch(onChange, stop.signal);
  return () => {
    stop.abort();
    live = false;
  };
}

const ALL: ChangeTopic[] = ['DOSSIERS', 'FEEDBACKS', 'FIGURES'];

async function watch(onChange: (topics: ChangeTopic[]) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const end = await streamOf(WatchChanges, {}, {
      signal,
      onOpen: () => { live = true; },
      onItem: ({ changes }) => { if (changes) onChange(changes.topics); },
    });
    live = false;
    if (signal.aborted) return;
    if (end !== 'refused') onChange(ALL);
    await pause(end === 'refused' ? REFUSED_MS : AGAIN_MS, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}
