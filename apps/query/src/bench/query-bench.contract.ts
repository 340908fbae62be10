import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Abstract, type DynamicModule, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventLogModule } from '#infra/event-log';
import { createLogger, ObservabilityModule, ServiceLogger } from '#infra/observability';
import { createService, HealthRegistry, listenOn, ServiceHostModule } from '#infra/service-host';
import { StoreModule } from '#infra/store';
import { QueryModule } from '../query.module.js';

const closings: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** A built dashboard in little: a page, and assets whose names tell their contents. */
async function writeDashboard(folder: string): Promise<void> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Marsad</title>');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, 'assets', 'index-4f2a81c0.js'), 'export {};');
}

@Module({})
class QueryProcess {}

/** The query service on the embedded adapters and a folder of its own, as a process of Marsad hosts it. */
export class QueryBench {
  origin = '';
  private application: NestFastifyApplication | null = null;

  private constructor(
    private readonly folder: string,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** @param settings of the query service and the log */
  static async open(settings: NodeJS.ProcessEnv = {}): Promise<QueryBench> {
    const folder = await mkdtemp(join(tmpdir(), 'marsad-query-'));
    closings.push(() => rm(folder, { recursive: true }));
    await writeDashboard(join(folder, 'dashboard'));
    const bench = new QueryBench(folder, { MARSAD_DATA: join(folder, 'data'), ...settings });
    closings.push(() => bench.stop());
    await bench.start();
    return bench;
  }

  /** What the process has made of a port. */
  get<Value>(token: Abstract<Value>): Value {
    if (this.application === null) throw new Error('The service is not running');
    return this.application.get(token, { strict: false });
  }

  fetch(path: string, options: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.origin), options);
  }

  /** The service listens on another port each time. */
  async start(): Promise<void> {
    const logger = createLogger({ MARSAD_LOG_LEVEL: 'silent', MARSAD_LOG_FORMAT: 'json' });
    const { environment } = this;
    const dashboardFolder = join(this.folder, 'dashboard');
    const module: DynamicModule = {
      module: QueryProcess,
      imports: [
        ServiceHostModule,
        ObservabilityModule.register(logger),
        EventLogModule.forRoot({ environment }),
        StoreModule.forRoot({ environment }),
        QueryModule.forRoot({ environment, dashboardFolder }),
      ],
    };
    this.application = await createService(module, new ServiceLogger(logger));
    this.origin = await listenOn(this.application, { MARSAD_HOST: '127.0.0.1', MARSAD_PORT: 0 });
  }

  async stop(): Promise<void> {
    const { application } = this;
    this.application = null;
    if (application === null) return;
    application.get(HealthRegistry, { strict: false }).beginShutdown();
    await application.close();
  }
}
