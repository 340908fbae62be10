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

const help = `npm run bench -- pipeline [--quick] [--mode embedded|grown]

Measures the way of a figure from the published article to the served fact, beside the raw limits of the same machine in
the same run. The grown mode runs where MARSAD_TEST_KAFKA_BROKERS, MARSAD_TEST_MONGO_URL and MARSAD_TEST_REDIS_URL name
servers. --quick measures a tenth of the size.
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

async function measure(mode: Mode, share: number): Promise<Measure[]> {
  const { articles, metrics } = recordsFor(0, Math.ceil((fullSize.records * share) / 2));
  const written = Array.from({ length: Math.ceil(5_000 * share) }, (_, index) => writtenFor(1_000_000 + index));
  const size = {
    articles: Math.ceil(fullSize.articles[mode.name] * share),
    singles: Math.ceil(fullSize.singles * share),
  };
  const told = <Result>(step: string, work: () => Promise<Result>) => {
    tellProgress(`${mode.name}, ${step}`);
    return work();
  };
  const parts = await withPorts(mode.installation('parts'), async ({ log, ledger }) => [
    ...(await told('event log', () => measureLog(log, mode.limits, [...articles, ...metrics]))),
    ...(await told('store', () => measureStore(ledger, mode.limits, written))),
  ]);
  const whole = await withPorts(mode.installation('whole'), (ports) =>
    told('end to end', () => measureEndToEnd(mode, ports, size)),
  );
  const growth = await told('cost of a figure', () => measureGrowth(mode, fullSize.facts[mode.name] * share));
  return [...parts, ...whole, ...growth];
}

/** Runs the bench and prints a table a mode. */
export async function run(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { quick: { type: 'boolean' }, mode: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return;
  }
  // The embedded log waits with timers that keep no process alive.
  const alive = setInterval(() => undefined, 60_000);
  for (const open of [embeddedMode, grownMode]) {
    const mode = await open();
    if (mode === null) process.stdout.write('The grown mode was not measured: no servers are named (see --help).\n');
    else if (values.mode === undefined || values.mode === mode.name) {
      try {
        printMeasures(`pipeline, ${mode.name}`, await measure(mode, values.quick === true ? 0.1 : 1));
      } finally {
        await mode.remove();
      }
    }
  }
  clearInterval(alive);
}
