import type { Abstract } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { topics } from '#core/contracts';
import { deliveryOptionsOf, EventLog, eventLogSettings, EventLogStrategy } from '#infra/event-log';
import { PipelineMetrics, ServiceLogger } from '#infra/observability';
import { createService, HealthRegistry, listenOn, readSettings, serviceSettingsSchema } from '#infra/service-host';
import { MarsadModule, type MarsadOptions } from './marsad.module.js';

export interface MarsadHostOptions extends MarsadOptions {
  /** Called when the event log cannot be read any more. The process should stop. */
  readonly onFatal: (error: unknown) => void;
}

/** A process of Marsad, made but not yet at work. */
export class MarsadHost {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly options: MarsadHostOptions,
  ) {}

  /** @throws SettingsError, SitesFileError, HandlerConflict */
  static async create(options: MarsadHostOptions): Promise<MarsadHost> {
    const module = await MarsadModule.forRoles(options);
    const app = await createService(module, new ServiceLogger(options.logger));
    const host = new MarsadHost(app, options);
    host.connectEventLog();
    return host;
  }

  /** What the process has made of a port or a service. */
  get<Value>(token: Abstract<Value>): Value {
    return this.app.get(token, { strict: false });
  }

  /**
   * Begins to work. The process answers first, so that its probes tell a slow start from a dead process.
   * @returns the address where the process answers
   * @throws AddressTakenError
   */
  async start(): Promise<string> {
    const settings = readSettings(serviceSettingsSchema, this.options.environment);
    const health = this.get(HealthRegistry);
    health.beginStart();
    const url = await listenOn(this.app, settings);
    await this.app.startAllMicroservices();
    health.finishStart();
    return url;
  }

  /** Ends the work in hand, commits it, and lets go of everything. */
  async close(): Promise<void> {
    this.get(HealthRegistry).beginShutdown();
    await this.app.close();
  }

  private connectEventLog(): void {
    const settings = readSettings(eventLogSettings, this.options.environment);
    const metrics = this.get(PipelineMetrics);
    const log = this.get(EventLog);
    const strategy = new EventLogStrategy({
      ...deliveryOptionsOf(settings),
      log,
      observer: metrics,
      batchSize: settings.MARSAD_LOG_BATCH_SIZE,
      onFatal: this.options.onFatal,
    });
    this.app.connectMicroservice({ strategy }, { inheritAppConfig: false });
    this.get(HealthRegistry).register('event-log', async () => {
      await log.end(topics.changes);
    });
    for (const [group, groupTopics] of strategy.groupTopics) metrics.watchLag(group, () => log.lag(group, groupTopics));
  }
}
