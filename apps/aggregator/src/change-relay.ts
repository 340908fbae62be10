import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { factChanged } from '#core/contracts';
import { EventPublisher } from '#infra/event-log';
import { Projections } from '#infra/store';
import { RepeatedWork } from '#infra/service-host';

const changesPerRound = 500;

/** How long a change may wait when nobody woke the relay: after a crash, or when another process wrote it. */
const pollIntervalMs = 1_000;

/** Publishes the changes that were written down, in their order, and marks them. A crash in between sends them again with the same ids. */
@Injectable()
export class ChangeRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly work = new RepeatedWork({
    name: 'change relay',
    intervalMs: pollIntervalMs,
    run: () => this.publishPending(),
    logger: new Logger(ChangeRelay.name),
  });

  constructor(
    private readonly projections: Projections,
    private readonly publisher: EventPublisher,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work.stop();
  }

  /** Publishes soon, without waiting for the next interval. */
  wake(): void {
    this.work.wake();
  }

  /** @returns whether there may be more */
  private async publishPending(): Promise<boolean> {
    const changes = await this.projections.pendingChanges(changesPerRound);
    if (changes.length === 0) return false;
    await this.publisher.publish(changes.map(factChanged));
    await this.projections.markChangesPublished(changes.map((change) => change.changeId));
    return changes.length === changesPerRound;
  }
}
