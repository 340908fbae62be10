import { afterEach } from '@jest/globals';
import type { QueryBench } from '../bench/query-bench.contract.js';
import type { ChangeEvent } from './change-stream.schema.js';

const listening = new Set<ChangeListener>();
afterEach(() => {
  for (const listener of listening) listener.leave();
});

/** One event of the stream, as a browser would be told of it. */
export interface TakenEvent {
  readonly id: string;
  readonly name: string;
  readonly data: ChangeEvent;
}

/** A reader of the change stream that reads what is sent and nothing more. */
export class ChangeListener {
  private readonly gone = new AbortController();
  private readonly decoder = new TextDecoder();
  private rest = '';

  private constructor(
    readonly response: Response,
    private readonly chunks: AsyncIterator<Uint8Array>,
  ) {}

  /** @param lastEventId sent as a browser sends it that connects again */
  static async open(bench: QueryBench, path: string, lastEventId?: string): Promise<ChangeListener> {
    const gone = new AbortController();
    const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    const response = await bench.fetch(path, { headers, signal: gone.signal });
    if (response.status !== 200 || response.body === null) throw new Error(`The stream answered ${response.status}`);
    const listener = new ChangeListener(response, response.body[Symbol.asyncIterator]());
    listener.gone.signal.addEventListener('abort', () => gone.abort());
    listening.add(listener);
    return listener;
  }

  /** The next so many events. */
  async take(count: number): Promise<TakenEvent[]> {
    const events: TakenEvent[] = [];
    while (events.length < count) {
      const block = await this.nextBlock();
      if (block === null) throw new Error(`The stream ended after ${events.length} of ${count} events`);
      const event = readEvent(block);
      if (event !== null) events.push(event);
    }
    return events;
  }

  /** Resolves when the service has ended the stream. */
  async ended(): Promise<void> {
    while ((await this.nextBlock()) !== null);
  }

  leave(): void {
    listening.delete(this);
    this.gone.abort();
  }

  /** What is sent up to the next empty line, or null when the stream has ended. */
  private async nextBlock(): Promise<string | null> {
    for (;;) {
      const [block, ...others] = this.rest.split('\n\n');
      if (block !== undefined && others.length > 0) {
        this.rest = others.join('\n\n');
        return block;
      }
      const chunk = await this.chunks.next();
      if (chunk.done === true) return null;
      this.rest += this.decoder.decode(chunk.value, { stream: true });
    }
  }
}

/** Comments and the time to connect again are no events. */
function readEvent(block: string): TakenEvent | null {
  const lines = block.split('\n').map((line) => line.split(/: (.*)/su));
  const fields = new Map(lines.map(([name = '', value = '']) => [name, value]));
  const [id, name, data] = [fields.get('id'), fields.get('event'), fields.get('data')];
  if (id === undefined || name === undefined || data === undefined) return null;
  // The schema is checked where the operations are.
  return { id, name, data: JSON.parse(data) as ChangeEvent };
}
