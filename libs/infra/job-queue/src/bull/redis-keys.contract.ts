import { type Redis } from 'ioredis';

/** How many keys are asked for at a time. */
const keysPerRound = 1_000;

/** Every key that begins so. */
export async function keysOf(client: Redis, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const some of client.scanStream({ match: `${prefix}:*`, count: keysPerRound })) {
    // The stream hands out the names that one round found.
    keys.push(...(some as string[]));
  }
  return keys;
}

/** Deletes every key that begins so, in one step, as FLUSHALL would. */
export async function deleteKeys(client: Redis, prefix: string): Promise<void> {
  const keys = await keysOf(client, prefix);
  if (keys.length > 0) await client.del(keys);
}
