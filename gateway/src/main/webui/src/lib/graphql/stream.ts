import { CLIENT_HEADER } from '@/lib/http';
import { isRecord } from '@/lib/problem';
import { requestOf, type Operation } from './operation';

interface Reading<Answer> {
  signal: AbortSignal;
  onOpen: () => void;
  onItem: (answer: Answer) => void;
}

/** `ended` by the gateway, `refused` by it, or `broken` on the way. */
export type StreamEnd = 'ended' | 'refused' | 'broken';

/** Reads a subscription over server-sent events (distinct connections of GraphQL over SSE) until it stops. */
export async function streamOf<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  { signal, onOpen, onItem }: Reading<Answer>,
): Promise<StreamEnd> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'text/event-stream', 'Content-Type': 'application/json', ...CLIENT_HEADER },
      body: requestOf(operation, variables),
      signal,
    });
    if (response.status >= 500) return 'broken';
    if (!response.ok || !response.body || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) return 'refused';
    onOpen();
    return await readEvents(response.body, onItem);
  } catch {
    return 'broken';
  }
}

async function readEvents<Answer>(body: ReadableStream<Uint8Array>, onItem: (answer: Answer) => void): Promise<StreamEnd> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return 'broken';
    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith('event: complete')) return 'ended';
      const item = itemOf(event);
      if (item === 'error') return 'refused';
      if (item) onItem(item as Answer);
    }
  }
}

/** The data of an event; null for one without, which only says that the connection stands. */
function itemOf(event: string): Record<string, unknown> | 'error' | null {
  const data = /^data: (.*)$/m.exec(event)?.[1];
  if (!event.startsWith('event: next') || data === undefined) return null;
  const answer: unknown = JSON.parse(data);
  return isRecord(answer) && isRecord(answer['data']) && !Array.isArray(answer['errors']) ? answer['data'] : 'error';
}
