import { setTimeout as pause } from 'node:timers/promises';

/** So many requests may wait for one host. */
const waitingMax = 200;
/** So many hosts are remembered; the longest idle are forgotten first. */
const hostsMax = 5_000;

interface HostTurn {
  last: Promise<unknown>;
  waiting: number;
  endedAt: number;
  /** No request before this time, whatever its pause. */
  notBefore: number;
}

/** Lets one request at a time through to each host, with a pause after the one before. */
export class HostPace {
  private readonly hosts = new Map<string, HostTurn>();

  /**
   * Waits for the host's turn and its pause, and runs the work.
   * @returns what the work gave, or `busy` when too many wait for the host already
   * @throws the reason of the signal when it aborts while waiting, and whatever the work throws
   */
  async run<Result>(
    host: string,
    pauseMs: number,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result | 'busy'> {
    const turn = this.turnOf(host);
    if (turn.waiting >= waitingMax) return 'busy';
    turn.waiting += 1;
    const before = turn.last;
    const mine = Promise.withResolvers<undefined>();
    // Who gives up waiting still lets the next one in only after those before.
    turn.last = before.then(() => mine.promise);
    try {
      await untilAborted(before, signal);
      await waitUntil(Math.max(turn.endedAt + pauseMs, turn.notBefore), signal);
      return await work().finally(() => (turn.endedAt = performance.now()));
    } finally {
      turn.waiting -= 1;
      mine.resolve(undefined);
    }
  }

  /** Takes it that somebody else's request to the host ended just now. */
  yieldTo(host: string): void {
    this.turnOf(host).endedAt = performance.now();
  }

  /** Lets no request to the host begin for so long from now. */
  holdOff(host: string, waitMs: number): void {
    this.turnOf(host).notBefore = performance.now() + waitMs;
  }

  private turnOf(host: string): HostTurn {
    const known = this.hosts.get(host);
    const turn = known ?? { last: Promise.resolve(), waiting: 0, endedAt: -Infinity, notBefore: -Infinity };
    this.hosts.delete(host);
    this.hosts.set(host, turn);
    if (this.hosts.size > hostsMax) this.forgetIdleHost();
    return turn;
  }

  private forgetIdleHost(): void {
    for (const [host, turn] of this.hosts) {
      if (turn.waiting > 0) continue;
      this.hosts.delete(host);
      return;
    }
  }
}

async function untilAborted(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  await Promise.race([promise, aborted.promise]).finally(() => signal.removeEventListener('abort', abort));
}

async function waitUntil(time: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const leftMs = time - performance.now();
  if (leftMs > 0) await pause(leftMs, undefined, { signal });
}
