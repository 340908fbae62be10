import { describe, expect, it } from '@jest/globals';
import type { Ledger } from '#infra/store';
import { anObservation } from '#testing';
import { FactSettler } from './fact-settler.js';
import { OnMetricsExtracted } from './on-metrics-extracted.js';
import { aReading, aRevisionOf, anAggregator } from './simulation/aggregator-bench.contract.js';

const { factId } = anObservation();
const told = { qualifier: 'exact', conflict: false };

/** Takes the readings in order, and shows what is served and what readers are told. */
async function afterTaking(readings: readonly ReturnType<typeof aReading>[]) {
  const { metrics, projections } = await anAggregator();
  for (const reading of readings) await metrics.take(reading);
  const [fact] = await projections.facts([factId]);
  return { fact, changes: await projections.pendingChanges(100), projections, metrics };
}

describe('a reading of an article revision', () => {
  it('makes a fact, and tells of it', async () => {
    const { fact, changes } = await afterTaking([aReading(aRevisionOf('report', 1), [{ value: 100 }])]);
    expect(fact).toMatchObject({ state: { status: 'current', value: 100 }, distinctValues: [100] });
    expect(changes).toEqual([fact?.change]);
    expect(changes).toMatchObject([{ kind: 'created', reason: 'first_report', before: null, after: { value: 100 } }]);
  });

  it('changes nothing when it comes twice', async () => {
    const reading = aReading(aRevisionOf('report', 1), [{ value: 100 }, { value: 7, period: '2022' }]);
    const { fact, changes, metrics, projections } = await afterTaking([reading]);
    await metrics.take(reading);
    expect(await projections.facts([factId])).toEqual([fact]);
    expect(await projections.pendingChanges(100)).toEqual(changes);
    expect(changes).toHaveLength(2);
  });

  it('revises a corrected figure, and tells the old value and the new one', async () => {
    const { fact, changes } = await afterTaking([
      aReading(aRevisionOf('report', 1), [{ value: 100 }]),
      aReading(aRevisionOf('report', 2), [{ value: 110 }]),
    ]);
    expect(fact).toMatchObject({ state: { value: 110 }, distinctValues: [110] });
    expect(fact?.reports.map(({ history }) => history.map(({ value }) => value))).toEqual([[100, 110]]);
    expect(changes[1]).toMatchObject({
      kind: 'revised',
      reason: 'correction',
      before: { ...told, status: 'current', value: 100 },
      after: { ...told, status: 'current', value: 110 },
    });
  });

  it('retracts a figure that the article dropped', async () => {
    const { fact, changes } = await afterTaking([
      aReading(aRevisionOf('report', 1), [{ value: 100 }, { value: 7, period: '2022' }]),
      aReading(aRevisionOf('report', 2), [{ value: 7, period: '2022' }]),
    ]);
    expect(fact?.state).toMatchObject({ status: 'retracted', value: 100 });
    expect(changes.slice(2)).toMatchObject([{ kind: 'retracted', reason: 'figure_removed', before: { value: 100 } }]);
  });

  it('retracts every figure of a page that is gone, and says why', async () => {
    const { fact, changes } = await afterTaking([
      aReading(aRevisionOf('report', 1), [{ value: 100 }]),
      aReading(aRevisionOf('report', 2), [], true),
    ]);
    expect(fact?.state).toMatchObject({ status: 'retracted', value: 100 });
    expect(changes[1]).toMatchObject({ kind: 'retracted', reason: 'article_withdrawn', before: { value: 100 } });
  });

  it('joins the reports of three articles in three languages to one fact, and tells of it once', async () => {
    const said = [
      { name: 'arabic', language: 'ar', item: 'مكالمة' },
      { name: 'french', language: 'fr', item: 'appels' },
      { name: 'english', language: 'en', item: 'calls' },
    ];
    const { fact, changes } = await afterTaking(
      said.map(({ name, language, item }) => aReading(aRevisionOf(name, 1, { language }), [{ item, value: 100 }])),
    );
    const languages = fact?.reports.map(({ latest }) => latest.article.language).sort();
    expect(languages).toEqual(['ar', 'en', 'fr']);
    expect(fact).toMatchObject({ distinctValues: [100], state: { value: 100, conflict: false } });
    expect(changes).toHaveLength(1);
  });

  it('shows a conflict when articles contradict each other, and its end when one is corrected', async () => {
    const readings = [
      aReading(aRevisionOf('first', 1), [{ value: 100 }]),
      aReading(aRevisionOf('second', 1), [{ value: 100 }]),
      aReading(aRevisionOf('third', 1), [{ value: 250 }]),
    ];
    const { fact, changes, metrics, projections } = await afterTaking(readings);
    expect(fact).toMatchObject({ state: { value: 100, conflict: true }, distinctValues: [100, 250] });
    expect(changes[1]).toMatchObject({
      kind: 'revised',
      reason: 'other_report',
      after: { value: 100, conflict: true },
    });
    await metrics.take(aReading(aRevisionOf('third', 2), [{ value: 100 }]));
    expect((await projections.facts([factId]))[0]).toMatchObject({ state: { conflict: false }, distinctValues: [100] });
    expect((await projections.pendingChanges(100)).at(-1)).toMatchObject({
      kind: 'revised',
      after: { conflict: false },
    });
  });

  it('tells nobody of an old revision that comes late, and keeps it as history', async () => {
    const { fact, changes } = await afterTaking([
      aReading(aRevisionOf('report', 2), [{ value: 110 }]),
      aReading(aRevisionOf('report', 1), [{ value: 100 }]),
    ]);
    expect(fact?.reports[0]?.history.map(({ value }) => value)).toEqual([100, 110]);
    expect(changes).toMatchObject([{ kind: 'created', after: { value: 110 } }]);
  });

  it('makes the series findable by the names of its codes', async () => {
    const indicator = 'police.emergency_calls';
    const { projections } = await afterTaking([aReading(aRevisionOf('report', 1), [{ indicator }])]);
    const page = await projections.findSeries({ terms: ['appels', 'secours'] }, { after: null, limit: 10 });
    expect(page.items.map((series) => series.seriesId)).toEqual([anObservation({ indicator }).seriesId]);
  });
});

/** The same ledger, which counts its calls and never takes what an article named `poison` says. */
function refusingPoison(ledger: Ledger, calls: string[]): Ledger {
  return new Proxy(ledger, {
    get: (target, name) => {
      const method = target[name as keyof Ledger].bind(target);
      return (...words: never[]) => {
        calls.push(String(name));
        if (name === 'insertEntries' && JSON.stringify(words).includes('/poison')) throw new Error('Refused');
        // The proxy hands on what the port's own caller gave.
        return (method as (...words: never[]) => Promise<unknown>)(...words);
      };
    },
  });
}

describe('readings that are handed out beside each other', () => {
  const names = ['first', 'poison', 'second', 'third'];
  const readings = (of: readonly string[]) =>
    of.map((name, index) => aReading(aRevisionOf(name, 1), [{ value: 100, period: String(2_000 + index) }]));

  it('are written and read together', async () => {
    const { ledger, projections, relay } = await anAggregator();
    const calls: string[] = [];
    const counted = refusingPoison(ledger, calls);
    const metrics = new OnMetricsExtracted(counted, projections, new FactSettler(counted, projections), relay);
    await Promise.all(readings(['first', 'second', 'third']).map((reading) => metrics.take(reading)));
    expect(calls.filter((call) => call === 'insertEntries')).toHaveLength(1);
    expect(calls.filter((call) => call === 'entriesOfFacts')).toHaveLength(1);
    expect(await projections.pendingChanges(10)).toHaveLength(3);
  });

  it('fail only where one cannot be taken', async () => {
    const { ledger, projections, relay } = await anAggregator();
    const refusing = refusingPoison(ledger, []);
    const metrics = new OnMetricsExtracted(refusing, projections, new FactSettler(refusing, projections), relay);
    const results = await Promise.allSettled(readings(names).map((reading) => metrics.take(reading)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const told = (await projections.pendingChanges(10)).map(({ period }) => period);
    expect(told.sort()).toEqual(['2000', '2002', '2003']);
  });
});
