import { setTimeout as pause } from 'node:timers/promises';
import { MarsadProcess } from '../../test/marsad-process.js';
import { openEventLog } from '../../test/open-event-log.js';
import { missedAims, printMeasures } from '../report.js';
import { Captured } from './captured.js';
import type { FarmOptions } from './farm-options.js';
import { pauseMs } from './farm-visitor.js';
import { RunningFarm } from './running-farm.js';
import { correctionsOf, judge, trialMeasures } from './trial-verdict.js';

const usual: FarmOptions = {
  hosts: 50,
  articlesPerHost: 200,
  badHosts: 3,
  correctedPerHost: 10,
  correctAfterMs: 30_000,
  slowHostDelayMs: 1_000,
  interval: '30s',
  recheck: '20s, 60s, 180s',
  tellsOffences: true,
};
const lookEveryMs = 15_000;
/** With several crawlers, one is killed when this share of the time is over, and another started in its place. */
const killedAtShare = 0.25;

/** What a trial is to be. */
export interface TrialWish {
  readonly minutes: number;
  /** Crawler processes that share one memory. */
  readonly crawlers: number;
  /** News sites; three of them are bad and another is slow, however few there are. */
  readonly hosts: number;
}

/** Crawls the farm for so many minutes, shows how far it is, and at the end what came of it. Sets the exit status. */
export async function runTrial({ minutes, crawlers, hosts }: TrialWish): Promise<void> {
  const options = { ...usual, hosts };
  const farm = await RunningFarm.start(options);
  const start = () => MarsadProcess.start({ roles: 'crawler', killPoint: null }, farm.environment);
  const running = Array.from({ length: crawlers }, start);
  const { log, close } = await openEventLog(farm.environment);
  const captured = new Captured(log);
  const startedAt = Date.now();
  let completeAfterSeconds = Number.NaN;
  for (let isKilled = crawlers < 2, passedMs = 0; passedMs < minutes * 60_000; passedMs = Date.now() - startedAt) {
    await pause(Math.min(lookEveryMs, minutes * 60_000 - passedMs));
    const seconds = Math.round((Date.now() - startedAt) / 1_000);
    const { captured: found, corrected, slowest } = judge(farm.origins, options, captured);
    const slow = `the least of host ${slowest.host}: ${slowest.captured}`;
    process.stderr.write(`${seconds} s: ${found} articles captured (${slow}), ${corrected} corrections seen\n`);
    const isComplete = found === options.hosts * options.articlesPerHost && corrected === correctionsOf(options);
    if (isComplete && Number.isNaN(completeAfterSeconds)) completeAfterSeconds = seconds;
    if (!isKilled && seconds >= minutes * 60 * killedAtShare) {
      isKilled = true;
      running.shift()?.kill();
      running.push(start());
      process.stderr.write('one crawler was killed, and another started\n');
    }
  }
  const measures = trialMeasures(judge(farm.origins, options, captured), await farm.count(), options);
  const name = `crawl trial: ${minutes} minutes, ${hosts} hosts, ${crawlers} crawler(s), ${pauseMs} ms pause`;
  printMeasures(name, [...measures, { what: 'all of it after', value: completeAfterSeconds, unit: 's' }]);
  await captured.stop();
  await Promise.all(running.map((crawler) => crawler.stop()));
  await close();
  await farm.stop();
  const missed = missedAims(measures);
  process.stdout.write(`trial ${missed.length === 0 ? 'passed' : `MISSED: ${missed.join('; ')}`}\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}
