import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { Logger } from 'pino';

/**
 * How requests are logged: at debug, and at error when the service failed. nestjs-pino makes one logger a process, with
 * the settings of whoever asks first, so everybody who asks takes these.
 * @param logger the process's root logger
 */
export function requestLogOf(logger: Logger): Exclude<Params['pinoHttp'], undefined> {
  return { logger, customLogLevel: levelOf };
}

/** nestjs-pino's own pattern, `{/*splat}`, matches nothing but `/` on Nest's Fastify adapter. */
export const everyRoute = [{ path: '{*splat}', method: RequestMethod.ALL }];

/** A request is news only when the service failed it. */
function levelOf(_request: IncomingMessage, response: ServerResponse, error?: Error) {
  if (error !== undefined || response.statusCode >= 500) return 'error';
  return 'debug';
}
