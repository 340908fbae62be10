import { waitFor } from '#testing';
import { MarsadProcess } from '../../test/marsad-process.js';
import { openEventLog } from '../../test/open-event-log.js';
import { secondsOf } from '../report.js';
import { Captured } from './captured.js';
import type { RunningFarm } from './running-farm.js';

const crawlTimeoutMs = 3_600_000;
/** As many threads that read pages as the machine of the bench has cores. */
const pageReaders = '2';

/** What a crawl of some hosts took. */
export interface CrawlTaken {
  readonly seconds: number;
  /** Resident memory in megabytes, when each part of the pages was captured. */
  readonly megabytes: readonly number[];
}

/**
 * Starts a crawler on a farm and waits until so many pages of the hosts are captured and published.
 * @param parts of the pages after which memory is looked at, such as 0.25; the last is 1
 */
export async function crawl(
  farm: RunningFarm,
  origins: readonly string[],
  pages: number,
  parts: readonly number[],
): Promise<CrawlTaken> {
  const environment = { ...farm.environment, MARSAD_PAGE_READERS: pageReaders };
  const crawler = MarsadProcess.start({ roles: 'crawler', killPoint: null }, environment);
  await crawler.url();
  const { log, close } = await openEventLog(environment);
  const captured = new Captured(log, false);
  const megabytes: number[] = [];
  const seconds = await secondsOf(async () => {
    for (const part of parts) {
      await waitFor(() => captured.countOf(origins) >= pages * part, { timeoutMs: crawlTimeoutMs });
      megabytes.push(await crawler.residentMegabytes());
    }
  });
  await captured.stop();
  await crawler.stop();
  await close();
  return { seconds, megabytes };
}
