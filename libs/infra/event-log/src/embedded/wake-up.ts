/** Lets readers wait until there may be something new, and wakes them all at once. */
export class WakeUp {
  private readonly waiting = new Set<() => void>();
  private rings = 0;

  /** How often it rang. Take it before looking, so that no ring between looking and waiting is missed. */
  get count(): number {
    return this.rings;
  }

  /** Wakes all that wait. */
  ring(): void {
    this.rings += 1;
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves once it has rung more often than `seen`, or when the signal aborts. */
  after(seen: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.rings > seen) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
      this.waiting.add(wake);
    });
  }
}
