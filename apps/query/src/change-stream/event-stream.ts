import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** A reader that takes nothing for so long is dropped: it comes back with its last id and misses nothing. */
const drainTimeoutMs = 30_000;
const heartbeatMs = 15_000;
/** How long a browser waits before it connects again. */
const reconnectMs = 2_000;

/** One reader of a stream of server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). */
export class EventStream {
  private readonly heartbeat: NodeJS.Timeout;

  /** @param headers what every answer of the service carries */
  constructor(
    private readonly response: ServerResponse,
    headers: Readonly<Record<string, string | number | string[] | undefined>>,
  ) {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write(`retry: ${reconnectMs}\n\n`);
    this.heartbeat = setInterval(() => {
      if (!response.writableNeedDrain) response.write(': still here\n\n');
    }, heartbeatMs);
  }

  /**
   * Sends one event; resolves when the reader can take the next.
   * @param signal aborts when the reader has gone or the service closes
   * @returns false when the reader is gone or too slow
   */
  async send(event: { id: string; name: string; data: string }, signal: AbortSignal): Promise<boolean> {
    if (this.response.destroyed || signal.aborted) return false;
    const written = this.response.write(`id: ${event.id}\nevent: ${event.name}\ndata: ${event.data}\n\n`);
    if (written) return true;
    try {
      await once(this.response, 'drain', { signal: AbortSignal.any([signal, AbortSignal.timeout(drainTimeoutMs)]) });
      return true;
    } catch {
      if (!signal.aborted) this.response.write('event: lagged\ndata: {}\n\n');
      return false;
    }
  }

  /** Ends the stream. */
  end(): void {
    clearInterval(this.heartbeat);
    // A reader that takes nothing would hold the end back for ever.
    if (this.response.writableNeedDrain) this.response.destroy();
    else this.response.end();
  }
}
