import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventLog, EventLogModule } from '#infra/event-log';
import { Ledger, Projections, StoreModule } from '#infra/store';
import { writtenFor, recordsFor } from './pipeline/documents.js';
import { measureEndToEnd } from './pipeline/end-to-end.js';
import { measureGrowth } from './pipeline/growth.js';
import { measureLog } from './pipeline/log-throughput.js';
import { embeddedMode, grownMode, type Mode } from './pipeline/mode.js';
import { measureStore } from './pipeline/store-throughput.js';
import { type Measure, printMeasures, tellProgress } from './report.js';

const help = `npm run bench -- pipeline [--quick] [--mode embedded|grown] [--part log|store|whole|growth]

Measures the way of a figure from the published article to the served fact, beside the raw limits of the same machine in
the same run. The grown mode runs where MARSAD_TEST_KAFKA_BROKERS, MARSAD_TEST_MONGO_URL and MARSAD_TEST_REDIS_URL name
servers. --quick measures a tenth of the size, --part only the log, the store, the whole way or the cost of a figure as the
facts grow.
`;

const fullSize = {
  records: 20_000,
  singles: 200,
  articles: { embedded: 3_000, grown: 600 },
  facts: { embedded: 1_000_000, grown: 10_000 },
};

/** The ports that the bench itself uses. */
interface Ports {
  readonly log: EventLog;
  readonly ledger: Ledger;
  readonly projections: Projections;
}

/** Holds the ports that the bench itself uses. */
@Module({})
class BesideModule {}

/** Opens the ports of an installation beside its processes, for as long as the work takes. */
async function withPorts<Result>(
  environment: NodeJS.ProcessEnv,
  work: (ports: Ports) => Promise<Result>,
): Promise<Result> {
  const imports = [EventLogModule.forRoot({ environment }), StoreModule.forRoot({ environment })];
  const context = await NestFactory.createApplicationContext({ module: BesideModule, imports }, { logger: false });
  try {
    return await work({
      log: context.get(EventLog),
      ledger: context.get(Ledger),
      projections: context.get(Projections),
    });
  } finally {
    await context.close();
  }
}

const parts = ['log', 'store', 'whole', 'growth'] as const;
type Part = (typeof parts)[number];

function told<Result>(step: string, work: () => Promise<Result>): Promise<Result> {
  tellProgress(step);
  return work();
}

/** What each part of the bench measures, at a share of the full size. */
function partsOf(mode: Mode, share: number): Record<Part, () => Promise<Measure[]>> {
  return {
    log: () => {
      const { articles, metrics } = recordsFor(0, Math.ceil((fullSize.records * share) / 2));
      return withPorts(mode.installation('log'), ({ log }) => measureLog(log, mode.limits, [...articles, ...metrics]));
    },
    store: () => {
      const written = Array.from({ length: Math.ceil(5_000 * share) }, (_, index) => writtenFor(1_000_000 + index));
      return withPorts(mode.installation('store'), ({ ledger }) => measureStore(ledger, mode.limits, written));
    },
    whole: () => {
      const articles = Math.ceil(fullSize.articles[mode.name] * share);
      const size = { articles, singles: Math.ceil(fullSize.singles * share) };
      return withPorts(mode.installation('whole'), (ports) => measureEndToEnd(mode, ports, size));
    },
    growth: () => measureGrowth(mode, fullSize.facts[mode.name] * share),
  };
}

async function measure(mode: Mode, share: number, chosen: readonly Part[]): Promise<Measure[]> {
  const measuring = partsOf(mode, share);
  const measures: Measure[] = [];
  for (const part of chosen) measures.push(...(await told(`${mode.name}, ${part}`, measuring[part])));
  return measures;
}

/** Runs the bench and prints a table a mode. */
export async function run(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ quick: { type: 'boolean' }, help: { type: 'boolean' } },
      ...{ mode: { type: 'string' }, part: { type: 'string' } },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  const chosen = parts.filter((part) => values.part === undefined || values.part === part);
  // The embedded log waits with timers that keep no process alive.
  const alive = setInterval(() => undefined, 60_000);
  for (const open of [embeddedMode, grownMode]) {
    const mode = await open();
    if (mode === null) process.stdout.write('The grown mode was not measured: no servers are named (see --help).\n');
    else if (values.mode === undefined || values.mode === mode.name) {
      try {
        printMeasures(`pipeline, ${mode.name}`, await measure(mode, values.quick === true ? 0.1 : 1, chosen));
      } finally {
        await mode.remove();
      }
    }
  }
  clearInterval(alive);
}
