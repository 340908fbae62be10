import { Injectable, type OnModuleInit } from '@nestjs/common';
import { topics } from '#core/contracts';
import { EventLog } from '#infra/event-log';
import { HealthRegistry } from '#infra/service-host';
import { Projections } from '#infra/store';

/** The query service is ready while it can read what it serves: the projections, and the log of changes. */
@Injectable()
export class Readiness implements OnModuleInit {
  constructor(
    private readonly health: HealthRegistry,
    private readonly log: EventLog,
    private readonly projections: Projections,
  ) {}

  onModuleInit(): void {
    this.health.register('event-log', async () => {
      await this.log.end(topics.changes);
    });
    this.health.register('projections', async () => {
      await this.projections.factIdsAfter(null, 1);
    });
  }
}
