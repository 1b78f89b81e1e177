import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChangeTopic } from './graphql/schema.generated';
import { follows, isFollowing, isLive, watchChanges } from './live';

function stream(...parts: string[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
    },
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
}

const CHANGED = 'event: next\ndata: {"data":{"changes":{"topics":["DOSSIERS","FIGURES"],"ids":["d1"]}}}\n\n';

describe('watching what others change', () => {
  let stop = () => {};
  afterEach(() => stop());

  function watch(response: () => Response) {
    const told: ChangeTopic[][] = [];
    const asked = vi.fn(async (_path: string, _init: RequestInit) => response());
    vi.stubGlobal('fetch', asked);
    stop = watchChanges((topics) => told.push(topics));
    return { told, asked };
  }

  it('is told as the events come, however they are cut', async () => {
    const { told, asked } = watch(() => stream(':\n\n', CHANGED.slice(0, 30), CHANGED.slice(30), ':\n\n'));
    await vi.waitFor(() => expect(told).toEqual([['DOSSIERS', 'FIGURES']]));
    expect(isLive()).toBe(true);
    expect(new Headers(asked.mock.calls[0]?.[1].headers).get('Accept')).toBe('text/event-stream');
  });

  it('asks from time to time when it is refused', async () => {
    const { told, asked } = watch(() => new Response('{"errors":[]}', { status: 429, headers: { 'Content-Type': 'application/json' } }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(isLive()).toBe(false);
    expect(told).toEqual([]);
    expect(follows(['DOSSIERS'], 10_000).refetchInterval()).toBe(10_000);
  });

  it('asks for everything once when the stream has ended, and begins again', async () => {
    const { told, asked } = watch(() => stream('event: complete\ndata:\n\n'));
    await vi.waitFor(() => expect(told[0]).toEqual(['DOSSIERS', 'FEEDBACKS', 'FIGURES']));
    await vi.waitFor(() => expect(asked.mock.calls.length).toBeGreaterThan(1), 3_000);
  });

  it('concerns what follows the topic, and nothing else', () => {
    expect(isFollowing(follows(['DOSSIERS'], 1).meta, ['DOSSIERS', 'FIGURES'])).toBe(true);
    expect(isFollowing(follows(['FEEDBACKS'], 1).meta, ['DOSSIERS'])).toBe(false);
    expect(isFollowing(undefined, ['DOSSIERS'])).toBe(false);
  });
});
