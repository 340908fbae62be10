import { beforeEach, describe, expect, it } from '@jest/globals';
import { EventLog } from '#infra/event-log';
import { Projections } from '#infra/store';
import { QueryBench } from './bench/query-bench.contract.js';

describe('the readiness of the query service', () => {
  let bench: QueryBench;
  beforeEach(async () => {
    bench = await QueryBench.open();
  });

  async function ready(): Promise<[number, string[]]> {
    const response = await bench.fetch('/readyz');
    const body = (await response.json()) as { failing: { name: string }[] }; // Proved where it is made.
    return [response.status, body.failing.map(({ name }) => name)];
  }

  it('is there while it can read what it serves', async () => {
    expect(await ready()).toEqual([200, []]);
  });

  it('is lost with the event log, which it names', async () => {
    await bench.get(EventLog).close();
    expect(await ready()).toEqual([503, ['event-log']]);
    expect((await bench.fetch('/healthz')).status).toBe(200);
  });

  it('is lost with the projections, which it names', async () => {
    // The module closes its stores so; the port itself has no end.
    (bench.get(Projections) as Projections & { close(): void }).close();
    expect(await ready()).toEqual([503, ['projections']]);
  });
});
