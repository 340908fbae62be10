import type { ArticleCapturedV1 } from '#core/contracts';
import { topics } from '#core/contracts';
import { type EventLog, fromRecord } from '#infra/event-log';

/** The revisions that the crawler published, by canonical URL: the texts in the order of their revisions. */
export class Captured {
  readonly texts = new Map<string, string[]>();
  private readonly stopping = new AbortController();
  private readonly reading: Promise<void>;

  constructor(log: EventLog) {
    this.reading = this.read(log);
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
      texts[article.revision - 1] = article.text;
      this.texts.set(article.canonicalUrl, texts);
    }
  }
}
