import type { ServerResponse } from 'node:http';

/** The pause that the hosts' owner asked for in the list of sites. */
export const pauseMs = 50;

/** A timer may be off by so much, and an answer takes some time to be seen as ended. */
export const toleranceMs = 5;

/** Counts what a host sees of its visitor. */
export class FarmVisitor {
  readonly count = { requests: 0, overlapping: 0, tooSoon: 0, disallowed: 0, duringRest: 0, notModified: 0 };
  /** Until then the visitor was asked to stay away; milliseconds of the process's clock. */
  restsUntil = 0;
  private inWork = 0;
  private endedAt = -Infinity;

  begin(path: string, response: ServerResponse): void {
    const now = performance.now();
    this.count.requests += 1;
    if (this.inWork > 0) this.count.overlapping += 1;
    else if (now - this.endedAt < pauseMs - toleranceMs && path !== '/robots.txt') this.count.tooSoon += 1;
    if (path.startsWith('/private/')) this.count.disallowed += 1;
    if (now < this.restsUntil) this.count.duringRest += 1;
    this.inWork += 1;
    response.once('close', () => {
      this.inWork -= 1;
      this.endedAt = performance.now();
    });
  }
}
