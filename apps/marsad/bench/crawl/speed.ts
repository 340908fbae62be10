import { Agent, request } from 'undici';
import { waitFor } from '#testing';
import { MarsadProcess } from '../../test/marsad-process.js';
import { openEventLog } from '../../test/open-event-log.js';
import { printMeasures, secondsOf } from '../report.js';
import { Captured } from './captured.js';
import type { FarmOptions } from './farm-options.js';
import { articlePath } from './farm-page.js';
import { pauseMs } from './farm-visitor.js';
import { RunningFarm } from './running-farm.js';

const crawlTimeoutMs = 1_800_000;

/** One request at a time to each host, all hosts beside each other, nothing kept: what the machine can fetch at best. */
async function fetchBarely(origins: readonly string[], articles: number): Promise<number> {
  const agent = new Agent({ connections: 1 });
  let bytes = 0;
  await Promise.all(
    origins.map(async (origin) => {
      for (let article = 0; article < articles; article += 1) {
        const { body } = await request(`${origin}${articlePath(article)}`, { dispatcher: agent });
        bytes += (await body.arrayBuffer()).byteLength;
      }
    }),
  );
  await agent.close();
  return bytes;
}

/** Pages and megabytes per second through fetch, read and publish, beside the bare loop. */
export async function measureSpeed(share: number): Promise<void> {
  const options: FarmOptions = {
    hosts: 90,
    articlesPerHost: Math.ceil(400 * share),
    ...{ badHosts: 0, correctedPerHost: 0, correctAfterMs: 1e9, slowHostDelayMs: 0 },
  };
  const farm = await RunningFarm.start(options);
  const pages = options.hosts * options.articlesPerHost;
  let bytes = 0;
  const bareSeconds = await secondsOf(async () => {
    bytes = await fetchBarely(farm.origins, options.articlesPerHost);
  });
  const crawler = MarsadProcess.start({ roles: 'crawler', killPoint: null }, farm.environment);
  const { log, close } = await openEventLog(farm.environment);
  const captured = new Captured(log);
  const memory: number[] = [];
  const seconds = await secondsOf(async () => {
    for (const part of [0.25, 0.5, 1]) {
      await waitFor(() => captured.texts.size >= pages * part, { timeoutMs: crawlTimeoutMs });
      memory.push(await crawler.residentMegabytes());
    }
  });
  printMeasures(
    `crawl of ${pages.toLocaleString('en')} pages, one connection and ${pauseMs} ms between requests a host`,
    [
      {
        ...{ what: 'fetch, read, publish', value: pages / seconds, unit: 'pages/s' },
        limit: { name: 'bare undici', value: pages / bareSeconds },
        aim: { atLeast: 0.3 },
      },
      { what: 'fetch, read, publish', value: bytes / 1e6 / seconds, unit: 'MB/s' },
      ...memory.map((value, index) => ({
        what: `memory at ${['a quarter', 'half', 'the end'][index] ?? ''}`,
        value,
        unit: 'MB',
      })),
    ],
  );
  await captured.stop();
  await crawler.stop();
  await close();
  await farm.stop();
}
