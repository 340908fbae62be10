import type { ArticleCapturedV1 } from '#core/contracts';
import { topics } from '#core/contracts';
import { type EventLog, fromRecord } from '#infra/event-log';

/** The revisions that the crawler published, by canonical URL: the texts in the order of their revisions. */
export class Captured {
  readonly texts = new Map<string, string[]>();
  private readonly counts = new Map<string, number>();
  private readonly stopping = new AbortController();
  private readonly reading: Promise<void>;

  /** @param keepsTexts without it, of each text only that it was there is kept: many pages would not fit */
  constructor(
    log: EventLog,
    private readonly keepsTexts = true,
  ) {
    this.reading = this.read(log);
  }

  /** How many articles of these hosts were captured. */
  countOf(origins: readonly string[]): number {
    return origins.reduce((sum, origin) => sum + (this.counts.get(origin) ?? 0), 0);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.reading;
  }

  private async read(log: EventLog): Promise<void> {
    for await (const record of log.read(topics.articles, {}, this.stopping.signal)) {
      const decoded = fromRecord(record);
      if (decoded.kind === 'fault' || decoded.event.type !== 'org.marsad.article.captured.v1') continue;
      // The type says what the data is, and decoding has checked it.
      const { article } = (decoded.event as ArticleCapturedV1).data;
      const texts = this.texts.get(article.canonicalUrl) ?? [];
      texts[article.revision - 1] = this.keepsTexts ? article.text : '';
      if (!this.texts.has(article.canonicalUrl)) this.count(new URL(article.canonicalUrl).origin);
      this.texts.set(article.canonicalUrl, texts);
    }
  }

  private count(origin: string): void {
    this.counts.set(origin, (this.counts.get(origin) ?? 0) + 1);
  }
}
