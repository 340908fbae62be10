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

/** What Nest says of a start that fails; it throws the same error, and who started it tells that in a line of its own. */
const startFailureContext = 'ExceptionHandler';

/** The logger that Nest and every `new Logger(context)` write to. */
export class ServiceLogger extends NestPinoLogger {
  constructor(root: Logger) {
    super(new PinoLogger({ pinoHttp: requestLogOf(root) }), {});
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (chattyContexts.has(rest.at(-1))) super.debug(message, ...rest);
    else super.log(message, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) === startFailureContext) super.debug(message, ...rest);
    else super.error(message, ...rest);
  }
}
