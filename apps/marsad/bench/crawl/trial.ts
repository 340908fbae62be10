import { setTimeout as pause } from 'node:timers/promises';
import { MarsadProcess } from '../../test/marsad-process.js';
import { openEventLog } from '../../test/open-event-log.js';
import { type Measure, printMeasures } from '../report.js';
import { Captured } from './captured.js';
import { farmArticleText, type FarmOptions, isCorrectedArticle } from './farm-options.js';
import { articlePath } from './farm-page.js';
import { RunningFarm } from './running-farm.js';

const options: FarmOptions = {
  hosts: 50,
  articlesPerHost: 200,
  badHosts: 3,
  correctedPerHost: 10,
  correctAfterMs: 30_000,
  slowHostDelayMs: 1_000,
};
const lookEveryMs = 15_000;

interface Verdict {
  /** Articles whose first text was captured as it stands. */
  readonly captured: number;
  /** Corrected articles whose second text was captured. */
  readonly corrected: number;
  /** Articles with more revisions than texts. */
  readonly repeated: number;
  readonly strangers: number;
}

function judge(farm: RunningFarm, { texts }: Captured): Verdict {
  let [captured, corrected, repeated, known] = [0, 0, 0, 0];
  farm.origins.forEach((origin, host) => {
    for (let article = 0; article < options.articlesPerHost; article += 1) {
      const revisions = texts.get(`${origin}${articlePath(article)}`);
      if (revisions === undefined) continue;
      known += 1;
      const says = (revision: number, isCorrected: boolean) =>
        revisions[revision]?.includes(farmArticleText(host, article, isCorrected)) === true;
      const isCorrected = isCorrectedArticle(article, options);
      if (says(0, false)) captured += 1;
      if (isCorrected && says(1, true)) corrected += 1;
      if (revisions.length > (isCorrected ? 2 : 1)) repeated += 1;
    }
  });
  return { captured, corrected, repeated, strangers: texts.size - known };
}

/** Crawls the farm for so many minutes, shows how far it is, and at the end what came of it. Sets the exit status. */
export async function runTrial(minutes: number): Promise<void> {
  const farm = await RunningFarm.start(options);
  const crawler = MarsadProcess.start({ roles: 'crawler', killPoint: null }, farm.environment);
  const { log, close } = await openEventLog(farm.environment);
  const captured = new Captured(log);
  const articles = options.hosts * options.articlesPerHost;
  const until = Date.now() + minutes * 60_000;
  while (Date.now() < until) {
    await pause(Math.min(lookEveryMs, Math.max(0, until - Date.now())));
    const { captured: now, corrected } = judge(farm, captured);
    process.stderr.write(`${now} of ${articles} articles captured, ${corrected} corrections seen\n`);
  }
  const count = await farm.count();
  const verdict = judge(farm, captured);
  const corrections =
    options.hosts *
    Array.from({ length: options.articlesPerHost }, (_, article) => article).filter((article) =>
      isCorrectedArticle(article, options),
    ).length;
  const none = { unit: '', aim: { atMost: 0 } };
  const measures: Measure[] = [
    {
      what: 'articles captured',
      value: verdict.captured,
      unit: '',
      limit: { name: 'published', value: articles },
      aim: { atLeast: 1 },
    },
    {
      what: 'corrections seen',
      value: verdict.corrected,
      unit: '',
      limit: { name: 'made', value: corrections },
      aim: { atLeast: 1 },
    },
    { what: 'revisions without a change', value: verdict.repeated, ...none },
    { what: 'pages taken for articles that are none', value: verdict.strangers, ...none },
    { what: 'requests beside another', value: count.overlapping, ...none },
    { what: 'requests before the pause was over', value: count.tooSoon, ...none },
    { what: 'requests that robots.txt disallows', value: count.disallowed, ...none },
    { what: 'requests while asked to stay away', value: count.duringRest, ...none },
    { what: 'requests in all', value: count.requests, unit: '' },
    { what: 'answers "not modified"', value: count.notModified, unit: '' },
  ];
  printMeasures(`crawl trial of ${minutes} minutes`, measures);
  await captured.stop();
  await crawler.stop();
  await close();
  await farm.stop();
  const isRight = verdict.captured === articles && verdict.corrected === corrections;
  const isPolite = count.overlapping + count.tooSoon + count.disallowed + count.duringRest === 0;
  process.exitCode = isRight && isPolite && verdict.repeated + verdict.strangers === 0 ? 0 : 1;
}
