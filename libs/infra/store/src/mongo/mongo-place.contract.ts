import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { databaseUrl } from '#testing/servers';
import type { StoreUnderTest } from '../contract/store-bench.contract.js';
import { connectToMongo, type MongoOptions } from './mongo-connection.js';

/** Generous, because a slow machine is not a fault. */
const patience = {
  certificateAuthority: null,
  poolSize: 5,
  selectionTimeoutMs: 20_000,
  answerTimeoutMs: 30_000,
  startTimeoutMs: 30_000,
} as const;

/** The options for a database of that name, or of a name that no other test has. */
export function mongoOptions(serverUrl: string, database = `marsad_${randomUUID().replaceAll('-', '')}`): MongoOptions {
  return { ...patience, url: databaseUrl(serverUrl, database) };
}

/** A database of its own for each test, that may be opened several times. It is dropped at the end. */
export async function mongoPlace<Store extends { createIndexes(): Promise<void> }>(
  serverUrl: string,
  open: (connection: Connection) => Store,
): Promise<StoreUnderTest<Store>> {
  const options = mongoOptions(serverUrl);
  const connections = new Map<Store, Connection>();
  return {
    open: async () => {
      const connection = await connectToMongo(options);
      const store = open(connection);
      connections.set(store, connection);
      await store.createIndexes();
      return store;
    },
    close: async (store) => {
      await connections.get(store)?.close();
      connections.delete(store);
    },
    dispose: async () => {
      for (const connection of connections.values()) await connection.close();
      await dropDatabase(options);
    },
  };
}

/** Removes what a test has written. */
export async function dropDatabase(options: MongoOptions): Promise<void> {
  const connection = await connectToMongo(options);
  await connection.dropDatabase();
  await connection.close();
}
