import { z } from 'zod';
import type { DeliveryOptions } from './record-delivery.js';

const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

/** What can be set about the event log and the delivery of its records. Times are in milliseconds. */
export const eventLogSettings = z.object({
  /** Which event log: `embedded` is a file in the data folder. */
  MARSAD_LOG: z.enum(['embedded']).default('embedded'),
  MARSAD_DATA: z.string().min(1).default('./data'),
  /** Partitions of a topic that is made; topics that are there keep theirs. */
  MARSAD_LOG_PARTITIONS: count(4, 1, 256),
  /** Records that are handed to a stage at once. */
  MARSAD_LOG_BATCH_SIZE: count(50, 1, 10_000),
  /** Tries in place before a record goes to the retry topic. */
  MARSAD_LOG_TRIES: count(4, 1, 100),
  /** Rounds through the retry topic before a record is a dead letter. */
  MARSAD_LOG_RETRY_ROUNDS: count(3, 0, 100),
  /** How long a record rests in the retry topic, times its rounds. */
  MARSAD_LOG_RETRY_DELAY_MS: count(10_000, 0, 3_600_000),
  /** A handler that takes longer has failed. */
  MARSAD_LOG_HANDLER_TIMEOUT_MS: count(60_000, 10, 3_600_000),
});

export type EventLogSettings = z.infer<typeof eventLogSettings>;

const pauseMinMs = 100;
const pauseMaxMs = 5_000;
const heartbeatMs = 2_000;

/** The delivery's bounds as the settings give them. */
export function deliveryOptionsOf(settings: EventLogSettings): DeliveryOptions {
  return {
    triesInPlaceMax: settings.MARSAD_LOG_TRIES,
    retryRoundsMax: settings.MARSAD_LOG_RETRY_ROUNDS,
    retryDelayMs: settings.MARSAD_LOG_RETRY_DELAY_MS,
    handlerTimeoutMs: settings.MARSAD_LOG_HANDLER_TIMEOUT_MS,
    ...{ pauseMinMs, pauseMaxMs, heartbeatMs },
  };
}
