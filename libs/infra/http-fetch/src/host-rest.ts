/** A host is never left alone for longer than this on its own word. */
const longestRestMs = 60 * 60 * 1_000;
/** Who says that it had enough is left alone for a moment, also when its clock is late and the time that it names is over. */
const shortestRestMs = 1_000;
/** When a host that had enough (429) does not say for how long. */
const usualRestMs = 30 * 1_000;
const hostsMax = 5_000;

/** Remembers which hosts asked to be left alone, so that no other request goes there meanwhile. */
export class HostRest {
  private readonly until = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** @param askedMs what Retry-After says, or null */
  begin(host: string, askedMs: number | null): void {
    this.until.delete(host);
    this.until.set(host, this.now() + Math.min(longestRestMs, Math.max(shortestRestMs, askedMs ?? usualRestMs)));
    const oldest = this.until.keys().next().value;
    if (this.until.size > hostsMax && oldest !== undefined) this.until.delete(oldest);
  }

  /** Milliseconds that are left of the host's rest; 0 when it has none. */
  leftMs(host: string): number {
    const leftMs = (this.until.get(host) ?? 0) - this.now();
    if (leftMs > 0) return leftMs;
    this.until.delete(host);
    return 0;
  }
}
