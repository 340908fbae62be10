import { Command } from 'commander';
import { addSite, inspectSite, loadSites, refuseKnownSite, type SiteEntry, type SiteInspection } from '#apps/crawler';
import { problemOf, tellProgress } from './check.js';

interface AddOptions {
  readonly name?: string;
  readonly language?: string;
  readonly country?: string;
  readonly interval?: string;
  readonly disabled?: true;
  readonly file: string;
  readonly json?: true;
}

/** Something that the entry needs is not told by the site; the message says which option gives it. */
export class SiteUntoldError extends Error {
  readonly code = 'SITE_UNTOLD';
  readonly canRetry = false;
}

const defaultFile = process.env['MARSAD_SITES'] ?? './sites.yaml';

/** `marsad sites`: the list of the newsrooms that are watched. */
export function sitesCommand(): Command {
  return new Command('sites')
    .description('show the list of sites, or add one to it')
    .addCommand(listCommand())
    .addCommand(addCommand());
}

function listCommand(): Command {
  return new Command('list')
    .description('show the sites of a list')
    .option('--file <file>', 'the list of sites (MARSAD_SITES)', defaultFile)
    .option('--json', 'print one JSON object a site')
    .action(list);
}

function addCommand(): Command {
  return new Command('add')
    .description('look at a site as `marsad check` does, and write its entry into the list')
    .argument('<url>', 'home page, section page, feed or sitemap')
    .option('--name <name>', "what it is called in Marsad; the site's own name by default")
    .option('--language <code>', 'language of its articles (ar, fr, en); told from the site by default')
    .option('--country <code>', 'its country (MA); told from the site by default')
    .option('--interval <time>', 'between two visits (15m, 1h)')
    .option('--disabled', 'write the entry, but do not watch the site yet')
    .option('--file <file>', 'the list of sites (MARSAD_SITES)', defaultFile)
    .option('--json', 'print the entry as JSON')
    .addHelpText(
      'after',
      '\nComments and all other entries of the list stay as they are. Read the terms of use of a site before you watch it.\n\nExamples:\n  marsad sites add https://news.example/\n  marsad sites add https://news.example/ar/ --name "News (Arabic)" --country MA --interval 30m --file my-sites.yaml',
    )
    .action(add);
}

function list({ file, json }: { readonly file: string; readonly json?: true }): void {
  for (const site of loadSites(file)) {
    const { name, url, language, country, enabled } = site;
    const line =
      json === true ? JSON.stringify(site) : `${enabled ? 'on ' : 'off'}  ${name}  ${url}  (${language}, ${country})`;
    process.stdout.write(`${line}\n`);
  }
}

async function add(url: string, options: AddOptions): Promise<void> {
  refuseKnownSite(options.file, { url, name: options.name });
  const inspection = await inspectSite(url, { progress: tellProgress });
  const problem = problemOf(inspection);
  if (problem !== null) {
    process.stderr.write(`marsad: ${problem}\nNothing was written.\n`);
    process.exitCode = 1;
    return;
  }
  const entry = entryOf(inspection, options);
  addSite(options.file, entry);
  const { name, language, country } = entry;
  const sources = inspection.sources.filter(({ reason }) => reason === null).length;
  const found = `${inspection.articleCount} articles, ${sources} feeds and sitemaps`;
  process.stderr.write(`${options.file}: added “${name}” (${language}, ${country}): ${found}\n`);
  process.stdout.write(options.json === true ? `${JSON.stringify(entry)}\n` : `${name}  ${entry.url}\n`);
}

/** The entry: what is said on the command line first, then what the site tells, then what its articles show. */
function entryOf({ url, site, previews }: SiteInspection, options: AddOptions): SiteEntry {
  const ofArticle =
    previews.flatMap((preview) => (preview.kind === 'article' ? [preview.page.language] : []))[0] ?? null;
  const { interval, disabled } = options;
  return {
    name: options.name ?? site.name ?? new URL(url).hostname.replace(/^www\./u, ''),
    url,
    language: told('language', 'ar', options.language ?? site.language ?? ofArticle),
    country: told('country', 'MA', options.country ?? site.country),
    ...(interval === undefined ? {} : { interval }),
    ...(disabled === true ? { enabled: false } : {}),
  };
}

function told(option: 'language' | 'country', example: string, value: string | null): string {
  if (value !== null) return value;
  throw new SiteUntoldError(`the site does not tell its ${option}: say it with --${option} ${example}`);
}
