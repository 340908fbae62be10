import { Controller } from '@nestjs/common';
import {
  type LedgerEntry,
  type MetricsExtractedV1,
  metricsExtractedV1,
  type MetricsExtractedV1Data,
  type Seal,
} from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { JointWork } from '#infra/service-host';
import { Ledger, Projections } from '#infra/store';
import { ChangeRelay } from './change-relay.js';
import { FactSettler } from './fact-settler.js';
import { SeriesWriter } from './series-writer.js';

/** Readings that are taken in one go, and the observations that they may have together. */
const readingsMax = 200;
const observationsMax = 1_000;

/**
 * Takes article revisions' figures into the ledger and brings the facts that it touches up to date. Every step can
 * be repeated: nothing is incremented and nothing is deleted, so a record that comes twice changes nothing, and a
 * group of records of which one cannot be taken is taken once more, each alone.
 */
@Controller()
export class OnMetricsExtracted {
  private readonly series: SeriesWriter;
  private readonly joint = new JointWork<MetricsExtractedV1Data>({
    doAll: (readings) => this.takeAll(readings),
    ...{ itemsMax: readingsMax, weightMax: observationsMax, weightOf: ({ observations }) => observations.length },
  });

  constructor(
    private readonly ledger: Ledger,
    projections: Projections,
    private readonly settler: FactSettler,
    private readonly relay: ChangeRelay,
  ) {
    this.series = new SeriesWriter(projections);
  }

  @OnEvent({ group: 'aggregator', type: metricsExtractedV1 })
  async take({ data }: MetricsExtractedV1): Promise<void> {
    await this.joint.add(data);
  }

  private async takeAll(readings: readonly MetricsExtractedV1Data[]): Promise<void> {
    await this.ledger.insertEntries(readings.flatMap(entriesOf));
    // Every entry is there before the first seal is: a seal means a complete set.
    await Promise.all(readings.map((reading) => this.ledger.insertSeal(sealOf(reading))));
    await this.series.write(readings.flatMap(({ observations }) => observations));
    const articleIds = new Set(readings.map(({ article }) => article.articleId));
    await this.settler.settle(await this.ledger.factsOfArticles([...articleIds]));
    this.relay.wake();
  }
}

function entriesOf({ article, observations }: MetricsExtractedV1Data): LedgerEntry[] {
  return observations.map((observation) => ({
    entryId: `${observation.observationId}@${article.revision}`,
    observation,
    article,
  }));
}

function sealOf({ article, withdrawn, observations }: MetricsExtractedV1Data): Seal {
  return {
    sealId: `${article.articleId}@${article.revision}`,
    article,
    withdrawn,
    observationIds: observations.map((observation) => observation.observationId),
  };
}
