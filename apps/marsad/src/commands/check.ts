import { Command } from 'commander';
import { checkSites, describeProblem, type SiteInspection, inspectSite } from '#apps/crawler';
import { reportOf } from './inspection-report.js';
import { inspectionText, withoutControls } from './inspection-text.js';

interface CheckOptions {
  readonly json?: true;
  readonly country?: string;
}

const defaultWidthColumns = 160;

/** `marsad check`: is the list of sites right? And with an address: what would be found there? */
export function checkCommand(): Command {
  return new Command('check')
    .description('check a list of sites, each problem with its line; or look at a site as the crawler would')
    .argument(
      '[source]',
      'a list of sites, or the http(s) address of a site',
      process.env['MARSAD_SITES'] ?? './sites.yaml',
    )
    .option('--json', 'print one JSON object instead of text')
    .option(
      '--country <code>',
      'country of the newsroom (MA), for the figures of the preview; told from the site by default',
    )
    .addHelpText(
      'after',
      '\nOf a site it shows robots.txt, feeds, sitemaps and links with the reasons, and reads one or two articles. It fetches as\npolitely as the crawler does, so it takes a while; what it does is told on standard error.\n\nExamples:\n  marsad check\n  marsad check my-sites.yaml\n  marsad check https://news.example/\n  marsad check --json https://news.example/ > found.json',
    )
    .action(check);
}

async function check(source: string, options: CheckOptions): Promise<void> {
  if (/^https?:\/\//iu.test(source)) await checkAddress(source, options);
  else checkFile(source, options);
}

async function checkAddress(url: string, { json, country }: CheckOptions): Promise<void> {
  const inspection = await inspectSite(url, { progress: tellProgress });
  const report = reportOf(inspection, country ?? null);
  const width = process.stdout.columns ?? defaultWidthColumns;
  process.stdout.write(json === true ? `${JSON.stringify(report)}\n` : inspectionText(report, width));
  const problem = problemOf(inspection);
  if (problem === null) return;
  process.stderr.write(`marsad: ${problem}\n`);
  process.exitCode = 1;
}

/** One line on standard error for each thing that is done. */
export function tellProgress(line: string): void {
  process.stderr.write(`… ${withoutControls(line)}\n`);
}

/** Why the crawler would get nothing from the site; null when it would get articles. */
export function problemOf({ url, articleCount, previews }: SiteInspection): string | null {
  if (articleCount === 0) {
    return `no article was found from ${url}. Is it the page that lists the news? Try a section's page, or the address of its feed.`;
  }
  if (previews.some(({ kind }) => kind === 'article')) return null;
  const [first] = previews;
  const reason = first?.kind === 'unreadable' ? `: ${first.url}: ${first.reason}` : '';
  return `${articleCount} articles were found from ${url}, but none of those that were tried can be read${reason}`;
}

function checkFile(file: string, { json }: CheckOptions): void {
  const result = checkSites(file);
  if (result.kind === 'problems') process.exitCode = 1;
  if (json === true) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  if (result.kind === 'problems') {
    for (const problem of result.problems) process.stderr.write(`${describeProblem(file, problem)}\n`);
    process.stderr.write(`${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}\n`);
    return;
  }
  for (const { name, url, language, country, enabled } of result.sites) {
    process.stdout.write(`${enabled ? 'on ' : 'off'}  ${name}  ${url}  (${language}, ${country})\n`);
  }
  const enabledCount = result.sites.filter(({ enabled }) => enabled).length;
  process.stdout.write(`${file}: ${result.sites.length} sites, ${enabledCount} enabled, no problem\n`);
}
