import type { RedisOptions } from 'ioredis';

/** Between two tries to connect: the first waits so long, each later one longer, never longer than the last. */
const reconnectStepMs = 100;
const reconnectPauseMaxMs = 2_000;
const connectTimeoutMs = 5_000;
/** A connection whose other end is gone without a word is noticed by the system after so long without traffic. */
const keepAliveMs = 10_000;

/** Where Redis is. */
export interface RedisAddress {
  /** `redis://` or `rediss://` with user, password and number of the database where they are needed. */
  readonly url: string;
  /** The certificates, as PEM, that vouch for the server of a `rediss://` address; null for those of the system. */
  readonly certificateAuthority: string | null;
}

/** The options with which ioredis connects. No command fails because a reconnection takes long: callers bound their wait. */
export function redisOptionsOf({ url, certificateAuthority }: RedisAddress): RedisOptions {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname.replaceAll(/[[\]]/gu, ''),
    port: port === '' ? 6_379 : Number(port),
    db: Number(pathname.slice(1)),
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' ? { tls: certificateAuthority === null ? {} : { ca: certificateAuthority } } : {}),
    connectTimeout: connectTimeoutMs,
    keepAlive: keepAliveMs,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * reconnectStepMs, reconnectPauseMaxMs),
  };
}
