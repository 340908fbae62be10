import { Controller } from '@nestjs/common';
import {
  type LedgerEntry,
  type MetricsExtractedV1,
  metricsExtractedV1,
  type MetricsExtractedV1Data,
  type Seal,
} from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { Ledger, Projections } from '#infra/store';
import { ChangeRelay } from './change-relay.js';
import { FactSettler } from './fact-settler.js';
import { describeSeries } from './describe-series.js';

/**
 * Takes one article revision's figures into the ledger and brings the facts that it touches up to date. Every step can
 * be repeated: nothing is incremented and nothing is deleted, so a record that comes twice changes nothing.
 */
@Controller()
export class OnMetricsExtracted {
  constructor(
    private readonly ledger: Ledger,
    private readonly projections: Projections,
    private readonly settler: FactSettler,
    private readonly relay: ChangeRelay,
  ) {}

  @OnEvent({ group: 'aggregator', type: metricsExtractedV1 })
  async take({ data }: MetricsExtractedV1): Promise<void> {
    await this.ledger.insertEntries(entriesOf(data));
    await this.ledger.insertSeal(sealOf(data));
    await Promise.all(describeSeries(data.observations).map((series) => this.projections.insertSeries(series)));
    await this.settler.settle(await this.ledger.factsOfArticle(data.article.articleId));
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
