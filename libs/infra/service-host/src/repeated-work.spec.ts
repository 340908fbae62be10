import { afterEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import { RepeatedWork } from './repeated-work.js';

const never = 3_600_000;
const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

function repeat(run: () => Promise<boolean>, intervalMs = never) {
  const errors: string[] = [];
  const work = new RepeatedWork({
    name: 'sweep',
    intervalMs,
    run,
    logger: { error: (line) => void errors.push(line) },
  });
  closings.push(() => work.stop());
  work.start();
  return { work, errors };
}

describe('repeated work', () => {
  it('goes on at once while there is more to do, and then rests', async () => {
    let left = 3;
    repeat(async () => (left -= 1) > 0);
    await waitFor(() => left === 0);
  });

  it('goes on when it is woken', async () => {
    let rounds = 0;
    const { work } = repeat(async () => {
      rounds += 1;
      return false;
    });
    await waitFor(() => rounds === 1);
    work.wake();
    await waitFor(() => rounds === 2);
  });

  it('does not lose a wake that comes during a round', async () => {
    let rounds = 0;
    const { work } = repeat(async () => {
      // The first round begins before its work has a name.
      await Promise.resolve();
      rounds += 1;
      if (rounds === 1) work.wake();
      return false;
    });
    await waitFor(() => rounds === 2);
  });

  it('logs a round that fails and tries again', async () => {
    let rounds = 0;
    const { errors } = repeat(async () => {
      rounds += 1;
      if (rounds === 1) throw new Error('The disk is full');
      return false;
    }, 1);
    await waitFor(() => rounds > 1);
    expect(errors).toEqual(['sweep failed and will try again: Error: The disk is full']);
  });

  it('waits for the round in hand when it is stopped, and does no other', async () => {
    let rounds = 0;
    let finish: (() => void) | undefined;
    const { work } = repeat(async () => {
      rounds += 1;
      await new Promise<void>((resolve) => (finish = resolve));
      return true;
    });
    await waitFor(() => finish);
    let stopped = false;
    const stopping = work.stop().then(() => (stopped = true));
    expect(stopped).toBe(false);
    finish?.();
    await stopping;
    expect(rounds).toBe(1);
  });
});
