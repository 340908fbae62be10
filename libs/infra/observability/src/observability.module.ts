import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { PipelineMetrics } from './pipeline-metrics.js';

/** Logs of requests, the metrics registry for everybody, and `/metrics`. */
@Module({})
export class ObservabilityModule {
  /** @param logger the process's root logger, made by `createLogger` */
  static register(logger: Logger): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      imports: [LoggerModule.forRoot({ pinoHttp: { logger, customLogLevel: levelOf } })],
      controllers: [MetricsController],
      providers: [Metrics, PipelineMetrics],
      exports: [Metrics, PipelineMetrics],
    };
  }
}

/** A request is news only when the service failed it. */
function levelOf(_request: IncomingMessage, response: ServerResponse, error?: Error) {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return 'debug';
}
