import { Logger as NestPinoLogger, PinoLogger } from 'nestjs-pino';
import type { Logger } from 'pino';
import { requestLogOf } from './request-log.js';

/** Nest tells every module, controller and route at the start; a reader of the log wants to know that only when debugging. */
const chattyContexts: ReadonlySet<unknown> = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestMicroservice',
]);

/** The logger that Nest and every `new Logger(context)` write to. */
export class ServiceLogger extends NestPinoLogger {
  constructor(root: Logger) {
    super(new PinoLogger({ pinoHttp: requestLogOf(root) }), {});
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (chattyContexts.has(rest.at(-1))) super.debug(message, ...rest);
    else super.log(message, ...rest);
  }
}
