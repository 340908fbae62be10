import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, type ConnectOptions, Mongoose } from 'mongoose';
import { SettingsError } from '#infra/service-host';
import { StoreError } from '../store-error.js';
import { watchHeartbeats } from './heartbeat-watch.js';

/** Where the server is, and how long it is waited for. */
export interface MongoOptions {
  /** Names the database, and may hold a password: never logged. */
  readonly url: string;
  /** The certificates, in PEM, that the server's one is checked against; turns TLS on. Null for those that Node.js knows. */
  readonly certificateAuthority: string | null;
  /** Connections at most. */
  readonly poolSize: number;
  /** How long a call waits for a server that can take it. */
  readonly selectionTimeoutMs: number;
  /** How long a call waits for its answer. */
  readonly answerTimeoutMs: number;
  /** How long the start waits for the server, since services and servers may be started together. */
  readonly startTimeoutMs: number;
}

const pauseBetweenTriesMs = 250;

/** How often the driver asks each server how it is, and so how soon it notices that one is away or back. */
const heartbeatMs = 2_000;

/** How long the end of a client is waited for that has lost sight of its server. */
const closeTimeoutMs = 5_000;

/** The server does not know the user: AuthenticationFailed, and what Atlas says in its place. */
const refusalCodes: ReadonlySet<unknown> = new Set([18, 8_000]);

/** What the driver says of an address that it cannot read, or of options in it that it does not know. */
const misreadNames: ReadonlySet<unknown> = new Set(['MongoParseError', 'MongoInvalidArgumentError', 'URIError']);

/**
 * Connects, and tries again while no server answers.
 * @throws SettingsError when the address cannot be used
 * @throws StoreError that names the setting when no server answered in time, or it does not know us
 */
export async function connectToMongo(options: MongoOptions): Promise<Connection> {
  const deadline = Date.now() + options.startTimeoutMs;
  for (;;) {
    // A last try must not outlast the start.
    const remainingMs = Math.max(1, deadline - Date.now());
    const connection = new Mongoose().createConnection();
    try {
      await connection.openUri(options.url, driverOptions(options, remainingMs));
      stayConnected(connection, options);
      return connection;
    } catch (error) {
      await connection.destroy();
      if (isFinal(error) || Date.now() + pauseBetweenTriesMs >= deadline) throw startError(error, options);
    }
    await pause(pauseBetweenTriesMs);
  }
}

/** Begins anew with another client when the driver has lost sight of its server; calls fail in between and are tried again. */
function stayConnected(connection: Connection, options: MongoOptions): void {
  const times = { intervalMs: heartbeatMs, stuckAfterMs: options.selectionTimeoutMs + 3 * heartbeatMs };
  const end = watchHeartbeats(connection.getClient(), times, () => void reconnect(connection, options));
  connection.once('close', end);
}

async function reconnect(connection: Connection, options: MongoOptions): Promise<void> {
  let isClosed = false;
  // The old client may never end: what it waits for does not come.
  await Promise.race([connection.close(), pause(closeTimeoutMs)]);
  connection.once('close', () => (isClosed = true));
  while (!isClosed) {
    try {
      await connection.openUri(options.url, driverOptions(options, options.selectionTimeoutMs));
      stayConnected(connection, options);
      return;
    } catch {
      // Each call that is made meanwhile says that no server is there. A process that ends does not wait for it.
      await pause(pauseBetweenTriesMs, undefined, { ref: false });
    }
  }
}

function driverOptions(options: MongoOptions, remainingMs: number): ConnectOptions {
  const { certificateAuthority, poolSize, selectionTimeoutMs, answerTimeoutMs } = options;
  return {
    appName: 'marsad',
    // Indexes are made once at the opening, and a call that cannot be sent fails at once with the driver's own words.
    ...{ autoIndex: false, autoCreate: false, bufferCommands: false },
    maxPoolSize: poolSize,
    serverSelectionTimeoutMS: Math.min(selectionTimeoutMs, remainingMs),
    connectTimeoutMS: selectionTimeoutMs,
    waitQueueTimeoutMS: answerTimeoutMs,
    socketTimeoutMS: answerTimeoutMs,
    heartbeatFrequencyMS: heartbeatMs,
    // Acknowledged is what a majority has in its journal, and only that is read: it survives any one machine.
    // The wait for the majority ends before the wait for the answer does, so that the answer says which it was.
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: Math.ceil(answerTimeoutMs / 2) },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    ...(certificateAuthority === null ? {} : { tls: true, ca: certificateAuthority }),
  };
}

function isFinal(error: unknown): boolean {
  const { code, name } = partsOf(error);
  return refusalCodes.has(code) || misreadNames.has(name);
}

/** Says what stands in the way of a start. The address is only named: it may hold a password. */
function startError(error: unknown, { startTimeoutMs }: MongoOptions): Error {
  const { code, name } = partsOf(error);
  // The driver quotes the address, so its own words are left out.
  if (misreadNames.has(name))
    return new SettingsError('Wrong settings:\n  MARSAD_MONGO_URL: the driver cannot read this address');
  if (refusalCodes.has(code))
    return new StoreError('The server at MARSAD_MONGO_URL refused the user or the password in it', false, error);
  const waited = `within ${startTimeoutMs} ms (MARSAD_MONGO_START_TIMEOUT_MS)`;
  return new StoreError(`No server answered at MARSAD_MONGO_URL ${waited}: ${reasonOf(error)}`, true, error);
}

const reasonCharactersMax = 200;

/** Why no server was found, such as a refused connection or certificate; these words name hosts and never the login. */
function reasonOf(error: unknown): string {
  const { name } = partsOf(error);
  if (!name.endsWith('ServerSelectionError') || !(error instanceof Error)) return name;
  return error.message.split('\n', 1).join('').slice(0, reasonCharactersMax);
}

function partsOf(error: unknown): { code: unknown; name: string } {
  if (typeof error !== 'object' || error === null) return { code: undefined, name: 'Error' };
  return { code: 'code' in error ? error.code : undefined, name: 'name' in error ? String(error.name) : 'Error' };
}
