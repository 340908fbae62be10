import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Change, factChanged, topics } from '#core/contracts';
import { EventLog, EventPublisher } from '#infra/event-log';
import { aChange, waitFor } from '#testing';
import { QueryBench } from '../bench/query-bench.contract.js';
import { ChangeListener, type TakenEvent } from './change-listener.contract.js';

/** A change of the n-th fact; the facts fall into different partitions. */
const changeOf = (place: number, overrides: Partial<Change> = {}) =>
  aChange({ factId: `fact-${place}`, changeId: `fact-${place}@1`, ...overrides });

const changesOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, place) => changeOf(first + place));

const factsOf = (events: readonly TakenEvent[]) => events.map(({ data }) => data.data.change.factId);
const names = (first: number, last: number) => changesOf(first, last).map(({ factId }) => factId);

describe('the stream of changes', () => {
  let bench: QueryBench;
  beforeEach(async () => {
    bench = await QueryBench.open({ MARSAD_CHANGE_READERS_MAX: '3' });
  });

  /** Publishes one after the other, each in a millisecond of its own, so that their order in time is known. */
  async function publish(...changes: Change[]): Promise<void> {
    for (const change of changes) {
      await bench.get(EventPublisher).publish([factChanged(change)]);
      const now = Date.now();
      await waitFor(() => Date.now() > now);
    }
  }

  it('begins so many changes back, in the order of time, and goes on with those that come', async () => {
    await publish(...changesOf(1, 9));
    const listener = await ChangeListener.open(bench, '/v1/changes?last=4');
    expect(factsOf(await listener.take(4))).toEqual(names(6, 9));
    await publish(changeOf(10));
    expect(factsOf(await listener.take(1))).toEqual(['fact-10']);
  });

  it('begins with what comes next when nothing is said', async () => {
    await publish(...changesOf(1, 3));
    const listener = await ChangeListener.open(bench, '/v1/changes');
    await publish(changeOf(4));
    expect(factsOf(await listener.take(1))).toEqual(['fact-4']);
  });

  it('tells each change as a CloudEvent that is named after what happened', async () => {
    await publish(changeOf(1, { kind: 'retracted' }));
    const listener = await ChangeListener.open(bench, '/v1/changes?last=1');
    const [event] = await listener.take(1);
    expect(event).toMatchObject({ name: 'retracted', data: { type: 'org.marsad.fact.retracted.v1', id: 'fact-1@1' } });
    expect(listener.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(listener.response.headers.get('cache-control')).toBe('no-store');
    expect(listener.response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(listener.response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('goes on right after any id, missing none and repeating none, also after the service was started again', async () => {
    await publish(...changesOf(1, 8));
    const told = await (await ChangeListener.open(bench, '/v1/changes?last=8')).take(8);
    expect(new Set(told.map(({ id }) => id)).size).toBe(8);
    await bench.stop();
    await bench.start();
    await publish(changeOf(9));
    for (const [place, { id }] of told.entries()) {
      const listener = await ChangeListener.open(bench, '/v1/changes?last=8', id);
      expect(factsOf(await listener.take(8 - place))).toEqual(names(place + 2, 9));
      listener.leave();
    }
    const listener = await ChangeListener.open(bench, '/v1/changes', told.at(-1)?.id);
    await publish(changeOf(10));
    expect(factsOf(await listener.take(2))).toEqual(names(9, 10));
  });

  it('goes on after an id that was told live, and takes it as a parameter too', async () => {
    const first = await ChangeListener.open(bench, '/v1/changes');
    await publish(...changesOf(1, 5));
    const told = await first.take(3);
    first.leave();
    await publish(...changesOf(6, 7));
    const again = await ChangeListener.open(bench, `/v1/changes?lastEventId=${told[2]!.id}`);
    expect(factsOf([...told, ...(await again.take(4))]).sort()).toEqual(names(1, 7));
  });

  it('tells a change once that the log holds twice', async () => {
    const live = await ChangeListener.open(bench, '/v1/changes');
    await publish(changeOf(1), changeOf(1), changeOf(2));
    expect(factsOf(await live.take(2)).sort()).toEqual(names(1, 2));
    const past = await ChangeListener.open(bench, '/v1/changes?last=10');
    expect(factsOf(await past.take(2))).toEqual(names(1, 2));
  });

  it('does not tell the second copy to whoever comes back after the first', async () => {
    await publish(changeOf(1));
    const [first] = await (await ChangeListener.open(bench, '/v1/changes?last=1')).take(1);
    await publish(changeOf(1), changeOf(2));
    const again = await ChangeListener.open(bench, '/v1/changes', first?.id);
    expect(factsOf(await again.take(1))).toEqual(['fact-2']);
  });

  it.each([
    ['kind=revised', 'fact-2'],
    ['indicator=police.stations', 'fact-3'],
    ['area=MA-09', 'fact-4'],
    ['institution=MA-DGAPR', 'fact-5'],
    ['area=MA-09&kind=created', 'fact-4'],
  ])('tells only what %s asks for', async (filter, expected) => {
    await publish(
      changeOf(1),
      changeOf(2, { kind: 'revised' }),
      changeOf(3, { indicator: 'police.stations' }),
      changeOf(4, { area: 'MA-09' }),
      changeOf(5, { institution: 'MA-DGAPR' }),
    );
    const listener = await ChangeListener.open(bench, `/v1/changes?last=5&${filter}`);
    const [event] = await listener.take(1);
    expect(factsOf([event!])).toEqual([expected]);
  });

  it('passes over what is no change', async () => {
    const record = { key: 'fact-1', headers: {}, value: Buffer.from('{') };
    await publish(changeOf(1));
    await bench.get(EventLog).publish(topics.changes, [record]);
    await publish(changeOf(2));
    const listener = await ChangeListener.open(bench, '/v1/changes?last=10');
    expect(factsOf(await listener.take(2))).toEqual(names(1, 2));
  });

  it('starts anew for whoever names a place that the log has not reached', async () => {
    await publish(changeOf(1));
    const listener = await ChangeListener.open(bench, '/v1/changes', '900.900.900.900');
    expect(factsOf(await listener.take(1))).toEqual(['fact-1']);
  });

  it('refuses a header that is no id of its own', async () => {
    const response = await bench.fetch('/v1/changes', { headers: { 'last-event-id': 'yesterday' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'Last-Event-ID' }] });
  });

  it('takes so many readers and no more, also of those that come at once, and gives a place away again', async () => {
    const paths = Array.from({ length: 6 }, () => '/v1/changes?last=5');
    const opened = await Promise.allSettled(paths.map((path) => ChangeListener.open(bench, path)));
    const listeners = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(listeners).toHaveLength(3);
    const refused = await bench.fetch('/v1/changes');
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ]);
    listeners[0]?.leave();
    await waitFor(async () => {
      const response = await bench.fetch('/v1/changes');
      await response.body?.cancel();
      return response.status === 200;
    });
  });

  it('is not held up by a reader that was refused', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await bench.fetch('/v1/changes?lastEventId=yesterday')).status).toBe(400);
    }
    expect((await ChangeListener.open(bench, '/v1/changes')).response.status).toBe(200);
  });

  it('ends for every reader when the service closes, also for one that takes nothing', async () => {
    const many = changesOf(1, 2_000).map(factChanged);
    await bench.get(EventPublisher).publish(many);
    const idle = await ChangeListener.open(bench, '/v1/changes');
    const lazy = await ChangeListener.open(bench, '/v1/changes?lastEventId=0.0.0.0');
    await lazy.take(1);
    const startedAt = Date.now();
    await bench.stop();
    await idle.ended();
    expect(Date.now() - startedAt).toBeLessThan(3_000);
  });
});
