import { describe, expect, it } from '@jest/globals';
import { HostPace } from './host-pace.js';

const signal = new AbortController().signal;

describe('the pace of a host', () => {
  it('lets one request through at a time, in order, and other hosts beside it', async () => {
    const pace = new HostPace();
    const seen: string[] = [];
    const gate = Promise.withResolvers<undefined>();
    const first = pace.run('a:80', 0, signal, async () => {
      seen.push('first');
      await gate.promise;
    });
    const second = pace.run('a:80', 0, signal, async () => seen.push('second'));
    await pace.run('b:80', 0, signal, async () => seen.push('other host'));
    gate.resolve(undefined);
    await Promise.all([first, second]);
    expect(seen).toEqual(['first', 'other host', 'second']);
  });

  it('goes on after a request that failed', async () => {
    const pace = new HostPace();
    await expect(pace.run('a:80', 0, signal, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await pace.run('a:80', 0, signal, async () => 'next')).toBe('next');
  });

  it('lets go of who stops waiting, and still keeps the others apart', async () => {
    const pace = new HostPace();
    const gate = Promise.withResolvers<undefined>();
    const seen: string[] = [];
    const first = pace.run('a:80', 0, signal, async () => {
      await gate.promise;
      seen.push('first');
    });
    const stop = new AbortController();
    const second = pace.run('a:80', 0, stop.signal, async () => seen.push('second'));
    const third = pace.run('a:80', 0, signal, async () => seen.push('third'));
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    gate.resolve(undefined);
    await Promise.all([first, third]);
    expect(seen).toEqual(['first', 'third']);
  });

  it('says that it is busy when too many wait', async () => {
    const pace = new HostPace();
    const gate = Promise.withResolvers<undefined>();
    const waiting = Array.from({ length: 200 }, () => pace.run('a:80', 0, signal, () => gate.promise));
    expect(await pace.run('a:80', 0, signal, async () => 'one too many')).toBe('busy');
    gate.resolve(undefined);
    await Promise.all(waiting);
  });

  it('keeps the pause after the request of somebody else', async () => {
    const pace = new HostPace();
    const [pauseMs, toleranceMs] = [60, 2];
    const before = performance.now();
    pace.yieldTo('a:80');
    const waitedMs = await pace.run('a:80', pauseMs, signal, async () => performance.now() - before);
    expect(waitedMs).toBeGreaterThanOrEqual(pauseMs - toleranceMs);
  });

  it('holds requests off as long as it is told', async () => {
    const pace = new HostPace();
    const [waitMs, toleranceMs] = [60, 2];
    const before = performance.now();
    pace.holdOff('a:80', waitMs);
    const waitedMs = await pace.run('a:80', 0, signal, async () => performance.now() - before);
    expect(waitedMs).toBeGreaterThanOrEqual(waitMs - toleranceMs);
  });
});
