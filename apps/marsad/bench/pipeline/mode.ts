import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseUrl, serverAddress } from '#testing/server-sources';
import { type Limits, sqliteLimits } from './limits.js';

/** A way to run the product. */
export interface Mode {
  readonly name: 'embedded' | 'grown';
  /** The settings of an installation, empty at first; each name gives another. */
  readonly installation: (name: string) => NodeJS.ProcessEnv;
  /** Which stages share a process. */
  readonly processes: readonly string[];
  readonly limits: Limits;
  remove(): Promise<void>;
}

/** An installation in files of a new folder, in one process. */
export async function embeddedMode(): Promise<Mode> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-bench-'));
  return {
    name: 'embedded',
    installation: (part) => ({ MARSAD_DATA: join(folder, part) }),
    processes: ['extractor,aggregator'],
    limits: sqliteLimits(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An installation on servers, each stage in a process of its own. Null where the servers are not named. */
export async function grownMode(): Promise<Mode | null> {
  const [brokers, mongoUrl, redisUrl] = (['kafka', 'mongo', 'redis'] as const).map(serverAddress);
  if (!brokers || !mongoUrl || !redisUrl) return null;
  const { serverLimits } = await import('./server-limits.js');
  const name = `bench_${process.pid}_${Date.now().toString(36)}`;
  const folder = await mkdtemp(join(tmpdir(), 'marsad-bench-'));
  const installation = (part: string): NodeJS.ProcessEnv => ({
    ...{ MARSAD_LOG: 'kafka', MARSAD_KAFKA_BROKERS: brokers, MARSAD_KAFKA_PREFIX: `${name}_${part}.` },
    ...{ MARSAD_STORE: 'mongo', MARSAD_MONGO_URL: databaseUrl(mongoUrl, `${name}_${part}`) },
    ...{ MARSAD_QUEUE: 'bull', MARSAD_REDIS_URL: redisUrl, MARSAD_REDIS_PREFIX: name, MARSAD_DATA: folder },
  });
  return {
    name: 'grown',
    installation,
    processes: ['extractor', 'aggregator'],
    limits: serverLimits(brokers, databaseUrl(mongoUrl, `${name}_raw`)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
