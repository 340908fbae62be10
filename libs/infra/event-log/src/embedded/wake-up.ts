/** Lets many wait for the next wake-up. */
export class WakeUp {
  private waiting = Promise.withResolvers<undefined>();

  /** Wakes all that wait. */
  ring(): void {
    const { resolve } = this.waiting;
    this.waiting = Promise.withResolvers();
    resolve(undefined);
  }

  /** Resolves at the next ring, or when the signal aborts. Take it before looking, so that no ring in between is missed. */
  next(signal: AbortSignal): Promise<undefined> {
    const { promise } = this.waiting;
    if (signal.aborted) return Promise.resolve(undefined);
    const stopped = Promise.withResolvers<undefined>();
    const stop = () => {
      stopped.resolve(undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
    return Promise.race([promise, stopped.promise]).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  }
}
