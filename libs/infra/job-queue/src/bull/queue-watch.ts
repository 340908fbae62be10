/** Looks in a row that must find the queue stuck. */
const stuckLooksMax = 2;

/** What a look at a queue finds. */
export interface QueueGlance {
  /** Jobs that are due; null when a connection that seems to be up gives no answer. */
  readonly due: number | null;
  /** Jobs in hand in this process. */
  readonly running: number;
  /** Jobs that this process began until now. */
  readonly begun: number;
}

/**
 * Notices that a worker does nothing although jobs are due: bull may wait for ever on a connection whose other end is gone
 * (OptimalBits/bull#1873).
 */
export class QueueWatch {
  private begun = 0;
  private stuckLooks = 0;

  /** @returns true when nothing was begun between two looks and now, nothing is in hand, and something is due */
  isStuck({ due, running, begun }: QueueGlance): boolean {
    const isIdle = running === 0 && begun === this.begun;
    this.begun = begun;
    this.stuckLooks = isIdle && due !== 0 ? this.stuckLooks + 1 : 0;
    return this.stuckLooks > stuckLooksMax;
  }

  /** Begins anew, for a connection that was just made. */
  reset(): void {
    this.stuckLooks = 0;
  }
}
