import { parseArgs } from 'node:util';
import { runTrial } from './crawl/trial.js';
import { measureSpeed } from './crawl/speed.js';

const help = `npm run bench -- crawl [--quick | --pages N] [--trial [--minutes N] [--crawlers N] [--hosts N]]

Measures the crawler from fetch to published article against a farm of news sites on loopback, beside a bare undici loop
that fetches the same pages in the same run: 100,000 pages, then two small farms with and without a slow host. With --trial it checks instead, for ten minutes by default, that every
article of 50 hosts is captured once and every correction seen, while some hosts answer badly in every way, and that no
request goes beyond the rules of politeness, which the hosts themselves count. With --crawlers 2 two
processes share one memory, and one of them is killed on the way. Either prints a table and a verdict, and ends with
status 1 when an aim was missed.
`;

/** Runs the bench, or the trial. */
export async function run(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      quick: { type: 'boolean' },
      pages: { type: 'string', default: '100000' },
      trial: { type: 'boolean' },
      minutes: { type: 'string', default: '10' },
      crawlers: { type: 'string', default: '1' },
      hosts: { type: 'string', default: '50' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) process.stdout.write(help);
  else if (values.trial === true) {
    const { minutes, crawlers, hosts } = values;
    await runTrial({ minutes: Number(minutes), crawlers: Number(crawlers), hosts: Number(hosts) });
  } else await measureSpeed(values.quick === true ? 5_000 : Number(values.pages));
}
