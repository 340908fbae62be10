import { setTimeout as pause } from 'node:timers/promises';
import { topics } from '#core/contracts';
import { type EventLog, toRecord } from '#infra/event-log';
import type { Projections } from '#infra/store';
import { MarsadProcess } from '../../test/marsad-process.js';
import { type Measure, percentile } from '../report.js';
import { articleOf, capturedEvents, observationsOf } from './articles.js';
import { recordsFor, type Written, writtenFor } from './documents.js';
import { batchesOf } from './batches-of.js';
import type { Mode } from './mode.js';

const betweenLooksMs = 2;
const giveUpMs = 600_000;
const publishBatch = 200;

/** As the image sets it (deploy/Dockerfile): Node would let the heap grow as far as the machine has memory. */
const nodeOptions = '--max-old-space-size=256 --max-semi-space-size=8';

/** What a run of the pipeline is made of. */
export interface EndToEndSize {
  /** Articles published at once, for the throughput. */
  readonly articles: number;
  /** Articles published one at a time, for the latency. */
  readonly singles: number;
}

/** What the bench holds beside the processes: it publishes, and it looks whether a fact is there. */
export interface Beside {
  readonly log: EventLog;
  readonly projections: Projections;
}

async function untilVisible({ projections }: Beside, factIds: readonly string[]): Promise<void> {
  const deadline = Date.now() + giveUpMs;
  const wanted = new Set(factIds);
  while ((await projections.facts([...wanted])).length < wanted.size) {
    if (Date.now() > deadline) throw new Error(`Not all of ${wanted.size} facts became visible in ${giveUpMs} ms`);
    await pause(betweenLooksMs);
  }
}

const factIdsOf = (index: number) => observationsOf(articleOf(index)).map(({ factId }) => factId);

/** Seconds from the first publish until the facts of every article are served. */
async function throughput(beside: Beside, from: number, to: number): Promise<number> {
  const before = performance.now();
  for (const batch of batchesOf(capturedEvents(from, to), publishBatch)) {
    await beside.log.publish(topics.articles, batch.map(toRecord));
  }
  // Partitions run beside each other, so the last articles of every partition are waited for.
  for (let index = Math.max(from, to - publishBatch); index < to; index += 1) {
    await untilVisible(beside, factIdsOf(index));
  }
  return (performance.now() - before) / 1_000;
}

/** Milliseconds from "published" to "visible", one article at a time. */
async function latencies(beside: Beside, from: number, to: number): Promise<number[]> {
  const took: number[] = [];
  for (const event of capturedEvents(from, to)) {
    const factIds = observationsOf(event.data.article).map(({ factId }) => factId);
    await beside.log.publish(topics.articles, [toRecord(event)]);
    const before = performance.now();
    await untilVisible(beside, factIds);
    took.push(performance.now() - before);
  }
  return took;
}

/** The slower of the raw limits for the same work: every record through the log, every document into the store. */
async function rawArticlesPerSecond({ limits }: Mode, count: number): Promise<number> {
  const { articles, metrics } = recordsFor(0, count);
  const written = Array.from({ length: count }, (_, index) => writtenFor(index));
  const documents = written.flatMap(({ article, entries, seal, facts, changes }: Written) => [
    { id: `article ${article.article.articleId}`, document: article },
    ...entries.map((document) => ({ id: document.entryId, document })),
    { id: `seal ${seal.sealId}`, document: seal },
    ...facts.map((document) => ({ id: `fact ${document.factId}`, document })),
    ...changes.map((document) => ({ id: `change ${document.changeId}`, document })),
  ]);
  const log = await limits.log(batchesOf([...articles, ...metrics], publishBatch));
  const storeSeconds = await limits.store(batchesOf(documents, publishBatch));
  return count / Math.max(log.writeSeconds + log.readSeconds, storeSeconds);
}

/** Processor time that the processes took until now, in seconds. */
async function processorSeconds(processes: readonly MarsadProcess[]): Promise<number> {
  const each = await Promise.all(processes.map((one) => one.metric('process_cpu_seconds_total')));
  return each.reduce((sum, seconds) => sum + seconds, 0);
}

/** Runs the stages as processes of their own and measures from "published" to "visible". */
export async function measureEndToEnd(mode: Mode, beside: Beside, size: EndToEndSize): Promise<Measure[]> {
  const processes = mode.processes.map((roles) =>
    MarsadProcess.start(
      { roles, killPoint: null },
      { ...mode.installation('whole'), MARSAD_PORT: '0', MARSAD_LOG_LEVEL: 'error', NODE_OPTIONS: nodeOptions },
    ),
  );
  try {
    await Promise.all(processes.map((each) => each.url()));
    const warmed = size.singles;
    await latencies(beside, 0, warmed);
    const processorBefore = await processorSeconds(processes);
    const seconds = await throughput(beside, warmed, warmed + size.articles);
    const processor = (await processorSeconds(processes)) - processorBefore;
    const memoryMegabytes = await Promise.all(processes.map((each) => each.residentMegabytes()));
    const single = await latencies(beside, warmed + size.articles, warmed + size.articles + size.singles);
    const raw = await rawArticlesPerSecond(mode, size.articles);
    const figures = factIdsOf(warmed).length;
    return [
      {
        ...{ what: 'end to end: articles', value: size.articles / seconds, unit: 'articles/s' },
        limit: { name: 'slower raw limit', value: raw },
        aim: { atLeast: 0.4 },
      },
      { what: 'end to end: figures', value: (size.articles * figures) / seconds, unit: 'figures/s' },
      { what: 'processor time', value: (processor * 1_000) / size.articles, unit: 'ms/article' },
      { what: 'published to visible, p50', value: percentile(single, 0.5), unit: 'ms' },
      { what: 'published to visible, p99', value: percentile(single, 0.99), unit: 'ms' },
      ...memoryMegabytes.map((value, index) => ({
        what: `memory of ${mode.processes[index] ?? ''}`,
        ...{ value, unit: 'MB', aim: { atMost: 300 } },
      })),
    ];
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
  }
}
