import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { Controller, type INestMicroservice, type Type } from '@nestjs/common';
import type { CustomStrategy } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { type ArticleCapturedV1, articleCaptured, articleCapturedV1, topics } from '#core/contracts';
import { anArticle } from '#testing';
import type { DeliveryObserver } from '../delivery-observer.js';
import { EventLog, type StoredRecord } from '../event-log.js';
import { EventLogModule } from '../event-log.module.js';
import { EventLogStrategy, type EventLogStrategyOptions } from '../event-log-strategy.js';
import { EventPublisher } from '../event-publisher.js';
import { OnEvent } from '../on-event.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** Bounds that a test can wait for. */
const quick = {
  triesInPlaceMax: 2,
  retryRoundsMax: 1,
  pauseMinMs: 1,
  pauseMaxMs: 5,
  retryDelayMs: 10,
  handlerTimeoutMs: 10_000,
  heartbeatMs: 50,
};

/** Notes what became of the records, as the metrics do. */
class Tally implements DeliveryObserver {
  readonly lines: string[] = [];
  recordHandled({ group }: { group: string }): void {
    this.lines.push(`${group} handled`);
  }
  recordRetried({ group }: { group: string }): void {
    this.lines.push(`${group} retried`);
  }
  recordDeadLettered({ group }: { group: string }, code: string): void {
    this.lines.push(`${group} ${code}`);
  }
}

/** Where an application of the tests runs. */
export interface StrategySurroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly dispose: () => Promise<unknown>;
}

/** A log in a folder of its own. */
export async function embeddedSurroundings(): Promise<StrategySurroundings> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-strategy-'));
  return { environment: { MARSAD_DATA: folder }, dispose: () => rm(folder, { recursive: true }) };
}

let surround = embeddedSurroundings;

/** Says where the applications of this test file run from now on. */
export function runApplicationsOn(start: () => Promise<StrategySurroundings>): void {
  surround = start;
}

/** An application whose only part is the controller, with the strategy on a new log. */
export async function anApplication(controllers: Type[], options: Partial<EventLogStrategyOptions> = {}) {
  const { environment, dispose } = await surround();
  closings.push(dispose);
  const imports = [EventLogModule.forRoot({ environment: { ...environment, MARSAD_LOG_PARTITIONS: '2' } })];
  const module = await Test.createTestingModule({ imports, controllers }).compile();
  const log = module.get(EventLog);
  const observer = new Tally();
  const onFatal = (error: unknown) => {
    throw error;
  };
  const strategy = new EventLogStrategy({ log, observer, batchSize: 10, onFatal, ...quick, ...options });
  const microservice: CustomStrategy = { strategy };
  const application: INestMicroservice = module.createNestMicroservice(microservice);
  closings.push(() => application.close());
  const lag = async (group: string) =>
    (await log.lag(group, [topics.articles])).reduce((sum, { records }) => sum + records, 0);
  return { application, log, publisher: module.get(EventPublisher), observer, lag };
}

/** Reads so many dead letters, waiting for those that are not there yet. */
export async function deadLetters(log: EventLog, count: number): Promise<StoredRecord[]> {
  const stop = AbortSignal.timeout(15_000);
  const letters: StoredRecord[] = [];
  for await (const letter of log.read(`${topics.articles}.dead-letters`, {}, stop)) {
    letters.push(letter);
    if (letters.length === count) break;
  }
  return letters;
}

export const titled = (title: string) => articleCaptured(anArticle({ title }));
export const titleOf = ({ data }: ArticleCapturedV1) => data.article.title;

/** A controller of one group whose handler is given. */
export function aController(group: string, handle: (event: ArticleCapturedV1) => unknown): Type {
  @Controller()
  class Handler {
    @OnEvent({ group, type: articleCapturedV1 })
    take(event: ArticleCapturedV1): unknown {
      return handle(event);
    }
  }
  return Handler;
}

/** An error that says of itself that trying again is of no use. */
export class Refusal extends Error {
  readonly code = 'NO_SUCH_PLACE';
  readonly canRetry = false;
}
