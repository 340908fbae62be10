/** A kind of server that an adapter speaks to. Two independent servers speak the protocol of MongoDB. */
export type ServerKind = 'kafka' | 'mongo' | 'ferret' | 'redis';

/** The variable that says where the server of a kind is, and the image that serves in its place. */
interface ServerSource {
  readonly addressVariable: string;
  readonly imageVariable: string;
  /** Null where only an address or an image of one's own will do. */
  readonly defaultImage: string | null;
}

/** Where the servers of the tests come from. */
export const serverSources: Readonly<Record<ServerKind, ServerSource>> = {
  kafka: {
    addressVariable: 'MARSAD_TEST_KAFKA_BROKERS',
    imageVariable: 'MARSAD_TEST_KAFKA_IMAGE',
    defaultImage: 'apache/kafka:4.1.0',
  },
  mongo: {
    addressVariable: 'MARSAD_TEST_MONGO_URL',
    imageVariable: 'MARSAD_TEST_MONGO_IMAGE',
    defaultImage: 'mongo:8',
  },
  ferret: {
    addressVariable: 'MARSAD_TEST_FERRET_URL',
    imageVariable: 'MARSAD_TEST_FERRET_IMAGE',
    defaultImage: null,
  },
  redis: {
    addressVariable: 'MARSAD_TEST_REDIS_URL',
    imageVariable: 'MARSAD_TEST_REDIS_IMAGE',
    defaultImage: 'redis:7',
  },
};

export const serverKinds = Object.keys(serverSources) as readonly ServerKind[];

/**
 * Where the server of a kind is in this run: brokers as `host:port,host:port`, MongoDB and Redis as URLs.
 * @returns null when there is none, and the suites that need it are skipped
 */
export function serverAddress(kind: ServerKind): string | null {
  const address = process.env[serverSources[kind].addressVariable];
  return address === undefined || address === '' ? null : address;
}

/** The address of a database of its own on the server, so that suites do not meet. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
