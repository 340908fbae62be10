import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { mongo } from 'mongoose';
import { waitFor } from '#testing';
import { watchHeartbeats } from './heartbeat-watch.js';

const times = { intervalMs: 5, stuckAfterMs: 20 };
const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** What the driver says, and how often the watch found it stuck. */
function aWatch() {
  const driver = new EventEmitter();
  let stuck = 0;
  // The watch listens to the driver's client, of which it uses nothing but its events.
  endings.push(watchHeartbeats(driver as unknown as mongo.MongoClient, times, () => (stuck += 1)));
  const say = (name: string, address = 'one:27017') => driver.emit(name, { connectionId: address, address });
  return { say, stuck: () => stuck };
}

describe('the watch over the driver', () => {
  it('notices a question that is never answered, and says so once', async () => {
    const { say, stuck } = aWatch();
    say('serverHeartbeatStarted');
    await waitFor(() => stuck() === 1);
    const other = aWatch();
    other.say('serverHeartbeatStarted');
    await waitFor(() => other.stuck() === 1);
    expect(stuck()).toBe(1);
  });

  it.each(['serverHeartbeatSucceeded', 'serverHeartbeatFailed', 'serverClosed'])(
    'is content when it hears %s',
    async (ending) => {
      const calm = aWatch();
      calm.say('serverHeartbeatStarted');
      calm.say(ending);
      const stuck = aWatch();
      stuck.say('serverHeartbeatStarted');
      await waitFor(() => stuck.stuck() === 1);
      expect(calm.stuck()).toBe(0);
    },
  );
});
