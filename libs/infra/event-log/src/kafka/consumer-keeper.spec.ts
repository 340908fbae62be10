import { describe, expect, it } from '@jest/globals';
import { KafkaJSConnectionError } from 'kafkajs';
import { waitFor } from '#testing';
import { ConsumerKeeper } from './consumer-keeper.js';

const quick = { minMs: 1, maxMs: 2 };
const away = () => new KafkaJSConnectionError('connect ECONNREFUSED');
const odd = () => new TypeError('a fault of the program');

/** A keeper whose consumers crash one after the other with the errors given, and then run. */
function keepThrough(errors: Error[]) {
  const fatal: unknown[] = [];
  const stops: number[] = [];
  let starts = 0;
  const keeper = new ConsumerKeeper(
    (onCrash) => {
      const number = (starts += 1);
      const error = errors.shift();
      if (error !== undefined) setImmediate(() => onCrash(error));
      return { stop: async () => void stops.push(number), cut: () => stops.push(-number) };
    },
    (error) => fatal.push(error),
    quick,
  );
  return { keeper, fatal, stops, starts: () => starts };
}

const times = (count: number, error: () => Error) => Array.from({ length: count }, error);

describe('a consumer that crashes', () => {
  it('is started again for as long as the brokers are away', async () => {
    const { keeper, fatal, stops, starts } = keepThrough(times(30, away));
    await waitFor(() => starts() === 31);
    await keeper.close();
    expect(fatal).toEqual([]);
    expect(stops).toEqual([31]);
  });

  it('is started again a few times after other faults, and then it is fatal', async () => {
    const { fatal, starts } = keepThrough(times(10, odd));
    await waitFor(() => fatal.length > 0);
    expect(starts()).toBe(6);
    expect(fatal).toEqual([expect.objectContaining({ message: 'a fault of the program' })]);
  });

  it.each([
    ['the credentials are wrong', () => Object.assign(new Error('no'), { name: 'KafkaJSSASLAuthenticationError' })],
    ['it may not read the topic', () => Object.assign(new Error('no'), { type: 'TOPIC_AUTHORIZATION_FAILED' })],
  ])('is fatal at once when %s', async (_, error) => {
    const { fatal, starts } = keepThrough([error()]);
    await waitFor(() => fatal.length > 0);
    expect(starts()).toBe(1);
  });

  it('is not started again after the close', async () => {
    const { keeper, stops, starts } = keepThrough([away()]);
    await Promise.all([keeper.close(), keeper.close()]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(starts()).toBe(1);
    expect(stops).toEqual([1]);
  });

  it('is cut off, not stopped, when its process is killed', () => {
    const { keeper, stops } = keepThrough([]);
    keeper.crash();
    expect(stops).toEqual([-1]);
  });
});
