import type { Redis } from 'ioredis';

/** Redis gave no answer in time. What was asked may still be done later. */
export class RedisUnreachable extends Error {
  readonly code = 'QUEUE_UNREACHABLE';
  readonly canRetry = true;
}

/**
 * Waits for an answer, but not for ever.
 * @throws RedisUnreachable when there is none in time
 */
export async function answerWithin<Answer>(answer: Promise<Answer>, timeoutMs: number): Promise<Answer> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    timeout.reject(new RedisUnreachable(`Redis gave no answer in ${timeoutMs} ms`));
  }, timeoutMs);
  try {
    return await Promise.race([answer, timeout.promise]);
  } finally {
    clearTimeout(timer);
    // One that comes too late concerns nobody any more.
    answer.catch(() => undefined);
  }
}

/**
 * Waits until a connection is up, so that commands do not pile up before one that is down.
 * @throws RedisUnreachable when the connection was ended
 */
export async function whenConnected(client: Redis): Promise<void> {
  if (client.status === 'ready') return;
  if (client.status === 'end') throw new RedisUnreachable('The connection was ended');
  await new Promise<void>((resolve, reject) => {
    const isUp = () => {
      client.off('end', isOver);
      resolve();
    };
    const isOver = () => {
      client.off('ready', isUp);
      reject(new RedisUnreachable('The connection was ended'));
    };
    client.once('ready', isUp).once('end', isOver);
  });
}
