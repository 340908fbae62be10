import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { PipelineMetrics } from './pipeline-metrics.js';
import { everyRoute, requestLogOf } from './request-log.js';

/** Logs of requests, the metrics registry for everybody, and `/metrics`. */
@Module({})
export class ObservabilityModule {
  /** @param logger the process's root logger, made by `createLogger` */
  static register(logger: Logger): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      imports: [LoggerModule.forRoot({ pinoHttp: requestLogOf(logger), forRoutes: everyRoute })],
      controllers: [MetricsController],
      providers: [Metrics, PipelineMetrics],
      exports: [Metrics, PipelineMetrics],
    };
  }
}
