import { type DestinationStream, type Logger, pino } from 'pino';
import { PinoPretty } from 'pino-pretty';
import type { ObservabilitySettings } from './settings.js';

/** Fields whose values never reach a log, wherever they stand in the first three levels of a logged object. */
const secretFields = ['authorization', 'cookie', 'secret', 'sealedSecret', 'password', 'token', 'apiKey'];

/** Where log lines go; a terminal says so by `isTTY`. */
export type LogDestination = DestinationStream & { readonly isTTY?: boolean };

/**
 * Makes the process's root logger: JSON lines, or coloured ones for a person at a terminal. Secrets are written as
 * `[redacted]`.
 * @param destination standard output unless a test looks at the lines
 */
export function createLogger(settings: ObservabilitySettings, destination: LogDestination = process.stdout): Logger {
  const options = {
    level: settings.MARSAD_LOG_LEVEL,
    redact: { paths: redactedPaths(), censor: '[redacted]' },
  };
  if (!isPretty(settings, destination)) return pino(options, destination);
  // The stream is made in this thread: lines keep their order with what the program prints itself.
  return pino(options, PinoPretty({ destination, ignore: 'pid,hostname,req,res,responseTime', sync: true }));
}

function redactedPaths(): string[] {
  const set = ['["set-cookie"]', 'headers["set-cookie"]', 'req.headers["set-cookie"]', 'res.headers["set-cookie"]'];
  return secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]).concat(set);
}

function isPretty(settings: ObservabilitySettings, destination: LogDestination): boolean {
  if (settings.MARSAD_LOG_FORMAT === 'auto') return destination.isTTY === true;
  return settings.MARSAD_LOG_FORMAT === 'pretty';
}
