import type { Observation } from '#core/contracts';
import type { Projections } from '#infra/store';
import { describeSeries } from './describe-series.js';

/** Ids that are remembered as written: a few megabytes. */
const rememberedMax = 20_000;

/** Writes series once: they never change and are never removed, so what this process wrote it need not write again. */
export class SeriesWriter {
  private readonly written = new Set<string>();

  constructor(private readonly projections: Projections) {}

  /** Writes the series of the observations that may not be there yet. */
  async write(observations: readonly Observation[]): Promise<void> {
    const missing = describeSeries(observations.filter(({ seriesId }) => !this.written.has(seriesId)));
    await Promise.all(missing.map((series) => this.projections.insertSeries(series)));
    for (const { seriesId } of missing) this.remember(seriesId);
  }

  private remember(seriesId: string): void {
    // Which ones are forgotten hardly matters: they are written once more, which changes nothing.
    if (this.written.size >= rememberedMax) this.written.clear();
    this.written.add(seriesId);
  }
}
