import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { articleCaptured, type ArticleCapturedV1, articleWithdrawn, type ArticleWithdrawnV1 } from '#core/contracts';
import { EventPublisher } from '#infra/event-log';
import { RepeatedWork } from '#infra/service-host';
import { CrawlMemory, type Revision } from '#infra/store';

const revisionsPerRound = 100;

/** How long a revision may wait when nobody woke the relay: after a crash, or when another process wrote it. */
const pollIntervalMs = 1_000;
/** Revisions that are written within such a time go out together: each round waits for the log's disk once. */
const gatheringMs = 50;

/** The event of a revision; the same revision gives the same event. */
export function revisionEvent({ content }: Revision): ArticleCapturedV1 | ArticleWithdrawnV1 {
  return content.kind === 'captured' ? articleCaptured(content.article) : articleWithdrawn(content.article);
}

/**
 * Publishes the revisions that were written, each article's in their order, and marks them. A crash in between sends them
 * again with the same ids.
 */
@Injectable()
export class RevisionRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new RepeatedWork({
    name: 'revision relay',
    intervalMs: pollIntervalMs,
    run: () => this.publishPending(),
    logger: new Logger(RevisionRelay.name),
  });

  private gathering: NodeJS.Timeout | null = null;

  constructor(
    private readonly memory: CrawlMemory,
    private readonly publisher: EventPublisher,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.gathering !== null) clearTimeout(this.gathering);
    await this.work.stop();
  }

  /** Publishes soon, without waiting for the next interval. */
  wake(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = null;
      this.work.wake();
    }, gatheringMs);
  }

  /** @returns whether there may be more */
  private async publishPending(): Promise<boolean> {
    const revisions = await this.memory.pendingRevisions(revisionsPerRound);
    if (revisions.length === 0) return false;
    await this.publisher.publish(revisions.map(revisionEvent));
    await this.memory.markPublished(revisions.map((revision) => revision.revisionId));
    return revisions.length === revisionsPerRound;
  }
}
