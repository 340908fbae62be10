/**
 * The largest record the log takes, in bytes: key, headers and value together. The largest event is an article revision with
 * all the figures that one may have, about 1.4 million bytes.
 */
export const recordBytesMax = 2_097_152;

/** A record is larger than `recordBytesMax`. Nothing of its batch was written. */
export class RecordTooLarge extends Error {
  readonly code = 'RECORD_TOO_LARGE';
  readonly canRetry = false;

  constructor(
    readonly topic: string,
    readonly key: string,
    readonly bytes: number,
  ) {
    super(`A record of ${bytes} bytes is too large for topic ${topic}: the limit is ${recordBytesMax} (key ${key})`);
  }
}

/** The topic was never made by `ensureTopics`. */
export class UnknownTopic extends Error {
  readonly code = 'UNKNOWN_TOPIC';
  readonly canRetry = false;

  constructor(readonly topic: string) {
    super(`The log has no topic ${topic}`);
  }
}

/** The log holds something else than what was written to it. Reading on would be silent loss, so readers stop here. */
export class LogDamaged extends Error {
  readonly code = 'LOG_DAMAGED';
  readonly canRetry = false;

  constructor(
    readonly topic: string,
    readonly partition: number,
    readonly offset: number,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`The log is damaged at ${topic}/${partition}@${offset}: ${reason}`, options);
  }
}

/** The log could not write now: the disk is full, another process holds the file, the broker is away. */
export class LogUnavailable extends Error {
  readonly code = 'LOG_UNAVAILABLE';
  readonly canRetry = true;
}

/** The log is there and will not have us: wrong credentials, or rights that are missing. */
export class LogRefused extends Error {
  readonly code = 'LOG_REFUSED';
  readonly canRetry = false;
}

/** The log was closed before it was used. */
export class LogClosed extends Error {
  readonly code = 'LOG_CLOSED';
  readonly canRetry = false;

  constructor() {
    super('The log is closed');
  }
}
