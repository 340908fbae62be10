import type { ServerResponse } from 'node:http';

/** The pause that the hosts' owner asked for in the list of sites. */
export const pauseMs = 50;

/** A timer may be off by so much, and an answer takes some time to be seen as ended. */
export const toleranceMs = 5;

/** How often this process notes that it is awake. */
const beatMs = 5;
let [beatBefore, lastBeat] = [performance.now(), performance.now()];
setInterval(() => {
  [beatBefore, lastBeat] = [lastBeat, performance.now()];
}, beatMs).unref();

/**
 * When this process was last surely awake before now. After a time without the processor the timer comes first and what
 * happened meanwhile second, so the beat before the last counts.
 */
function awakeAt(): number {
  return beatBefore;
}

/**
 * Counts what a host sees of its visitor. An answer has ended when the host begins to hand over its last bytes; when the
 * connection broke, once the host sees that. So what delays the host's own process, which shares a machine with the
 * visitor's, is not counted against the visitor.
 */
export class FarmVisitor {
  readonly count = { requests: 0, overlapping: 0, tooSoon: 0, disallowed: 0, duringRest: 0, notModified: 0 };
  /** Until then the visitor was asked to stay away; milliseconds of the process's clock. */
  restsUntil = 0;
  private readonly inWork = new Set<ServerResponse>();
  private endedAt = -Infinity;

  /** @param tellsOffences on standard error, each as it is seen */
  constructor(private readonly tellsOffences: boolean) {}

  begin(path: string, response: ServerResponse): void {
    const now = performance.now();
    this.count.requests += 1;
    if (this.inWork.size > 0) this.blame('overlapping', path, this.inWork.size);
    else if (now - this.endedAt < pauseMs - toleranceMs) this.blame('tooSoon', path, now - this.endedAt);
    if (path.startsWith('/private/')) this.blame('disallowed', path, 0);
    if (now < this.restsUntil) this.blame('duringRest', path, this.restsUntil - now);
    this.inWork.add(response);
    const endAt = (time: number) => {
      if (this.inWork.delete(response)) this.endedAt = time;
    };
    // A connection may have broken at any time since this process was last surely awake.
    response.once('close', () => endAt(awakeAt()));
    onLastBytes(response, () => endAt(performance.now()));
  }

  private blame(offence: keyof FarmVisitor['count'], path: string, measure: number): void {
    this.count[offence] += 1;
    if (this.tellsOffences) process.stderr.write(`farm: ${offence} ${path} ${measure.toFixed(1)}\n`);
  }
}

/** There is no event before the last bytes leave, only ones behind it. */
function onLastBytes(response: ServerResponse, listener: () => void): void {
  const end = response.end.bind(response);
  const ending = (...parts: Parameters<typeof end>) => {
    listener();
    return end(...parts);
  };
  // `end` has several signatures, and the parts are handed on as they come.
  response.end = ending as typeof end;
}
