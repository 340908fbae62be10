import { Injectable, Logger } from '@nestjs/common';
import { collectDefaultMetrics, Counter as PromCounter, Gauge as PromGauge, Registry } from 'prom-client';

/** A name in Prometheus's manner (`marsad_<what>_<unit or total>`), a sentence, and the names of the labels. */
export interface MetricDescription<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

/** Only grows while the process lives. */
export interface Counter<Label extends string> {
  add(labels: Readonly<Record<Label, string>>, amount?: number): void;
}

/** Goes up and down. */
export interface Gauge<Label extends string> {
  set(labels: Readonly<Record<Label, string>>, value: number): void;
}

/** One value of a gauge that is read when somebody asks. */
export interface Reading<Label extends string> {
  readonly labels: Readonly<Record<Label, string>>;
  readonly value: number;
}

/** The process's metrics, those of Node among them. Keep label values few: never an id, a URL or a message. */
@Injectable()
export class Metrics {
  private readonly logger = new Logger(Metrics.name);
  private readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly contentType = this.registry.contentType;

  /** Makes a counter, or gives the one of that name. */
  counter<Label extends string>(description: MetricDescription<Label>): Counter<Label> {
    const known = this.registry.getSingleMetric(description.name);
    const counter = known instanceof PromCounter ? known : new PromCounter(this.configure(description));
    return { add: (labels, amount = 1) => counter.inc({ ...labels }, amount) };
  }

  /** Makes a gauge, or gives the one of that name. */
  gauge<Label extends string>(description: MetricDescription<Label>): Gauge<Label> {
    const known = this.registry.getSingleMetric(description.name);
    const gauge = known instanceof PromGauge ? known : new PromGauge(this.configure(description));
    return { set: (labels, value) => gauge.set({ ...labels }, value) };
  }

  /**
   * Makes a gauge whose values are read at each scrape. A reading that fails leaves the gauge without values and is
   * logged; the other metrics are still told.
   */
  readGauge<Label extends string>(
    description: MetricDescription<Label>,
    read: () => Promise<readonly Reading<Label>[]>,
  ): void {
    const gauge: PromGauge = new PromGauge({
      ...this.configure(description),
      collect: async () => {
        gauge.reset();
        try {
          for (const { labels, value } of await read()) gauge.set({ ...labels }, value);
        } catch (error) {
          this.logger.warn(`${description.name} could not be read: ${String(error)}`);
        }
      },
    });
  }

  /** All metrics in Prometheus's text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  private configure<Label extends string>({ name, help, labels }: MetricDescription<Label>) {
    return { name, help, labelNames: [...labels], registers: [this.registry] };
  }
}
