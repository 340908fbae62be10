import type { mongo } from 'mongoose';

/**
 * Notices when the driver has stopped looking after a server: it has begun to ask how it is, and neither an answer nor a
 * failure follows.
 *
 * The driver (mongodb 7.8) waits for ever when it writes to a socket that is destroyed already and whose end it has not been
 * told of yet: such a socket says neither `drain` nor `error` any more. When that befalls the question how the server is,
 * the server stays unknown to this client, however long it has been back.
 *
 * @param stuckAfterMs longer than any question may take; a process that slept itself is given one interval more
 * @param onStuck called once
 * @returns what ends the watch
 */
export function watchHeartbeats(
  client: Pick<mongo.MongoClient, 'on'>,
  { intervalMs, stuckAfterMs }: { readonly intervalMs: number; readonly stuckAfterMs: number },
  onStuck: () => void,
): () => void {
  const startedAt = new Map<string, number>();
  let suspects: ReadonlyMap<string, number> = new Map();
  client.on('serverHeartbeatStarted', ({ connectionId }) => startedAt.set(connectionId, performance.now()));
  client.on('serverHeartbeatSucceeded', ({ connectionId }) => startedAt.delete(connectionId));
  client.on('serverHeartbeatFailed', ({ connectionId }) => startedAt.delete(connectionId));
  client.on('serverClosed', ({ address }) => startedAt.delete(address));
  const look = () => {
    const late = [...startedAt].filter(([, since]) => performance.now() - since > stuckAfterMs);
    const isStuck = late.some(([address, since]) => suspects.get(address) === since);
    suspects = new Map(late);
    if (!isStuck) return;
    clearInterval(timer);
    onStuck();
  };
  const timer = setInterval(look, intervalMs).unref();
  return () => clearInterval(timer);
}
