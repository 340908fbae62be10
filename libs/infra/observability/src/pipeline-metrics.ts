import { Inject, Injectable } from '@nestjs/common';
import { type Counter, Metrics } from './metrics.js';

interface GroupAndTopic {
  readonly group: string;
  readonly topic: string;
}

/** How many records a group has not committed, per topic and partition. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly records: number;
}

/** What every stage tells of its work on the event log. */
@Injectable()
export class PipelineMetrics {
  private readonly handled: Counter<'group' | 'topic'>;
  private readonly retried: Counter<'group' | 'topic'>;
  private readonly givenUp: Counter<'group' | 'topic' | 'code'>;
  private readonly lagReaders = new Map<string, () => Promise<readonly PartitionLag[]>>();

  constructor(@Inject(Metrics) metrics: Metrics) {
    const labels = ['group', 'topic'] as const;
    this.handled = metrics.counter({
      name: 'marsad_records_handled_total',
      help: 'Records whose work became durable.',
      labels,
    });
    this.retried = metrics.counter({
      name: 'marsad_records_retried_total',
      help: 'Attempts that failed and were made again.',
      labels,
    });
    this.givenUp = metrics.counter({
      name: 'marsad_dead_letters_total',
      help: 'Records that were given up, by the code of the error.',
      labels: [...labels, 'code'],
    });
    metrics.readGauge(
      { name: 'marsad_lag_records', help: 'Records not committed by a group.', labels: [...labels, 'partition'] },
      () => this.readLag(),
    );
  }

  recordHandled({ group, topic }: GroupAndTopic): void {
    this.handled.add({ group, topic });
  }

  recordRetried({ group, topic }: GroupAndTopic): void {
    this.retried.add({ group, topic });
  }

  /** @param code the error's code, one of a fixed few */
  recordDeadLettered({ group, topic }: GroupAndTopic, code: string): void {
    this.givenUp.add({ group, topic, code });
  }

  /** From now on `/metrics` tells the group's lag, read at each scrape. */
  watchLag(group: string, read: () => Promise<readonly PartitionLag[]>): void {
    this.lagReaders.set(group, read);
  }

  private async readLag() {
    const perGroup = [...this.lagReaders].map(async ([group, read]) =>
      (await read()).map(({ topic, partition, records }) => ({
        labels: { group, topic, partition: String(partition) },
        value: records,
      })),
    );
    return (await Promise.all(perGroup)).flat();
  }
}
