/** Records that are read before the measure begins. */
const skippedShare = 0.2;

/** Measures the rate at which records come in, from the first fifth on. */
export class Pace {
  private seen = 0;
  private counted = 0;
  private startedAt = 0;

  constructor(private readonly count: number) {}

  /** @returns the seconds that all records take at the measured rate, once all have come; null before */
  add(records: number): number | null {
    this.seen += records;
    if (this.startedAt > 0) this.counted += records;
    else if (this.seen >= this.count * skippedShare) this.startedAt = performance.now();
    if (this.seen < this.count) return null;
    return ((performance.now() - this.startedAt) / 1_000) * (this.count / Math.max(1, this.counted));
  }
}
