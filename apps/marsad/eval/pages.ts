import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { loadPages } from '#testing/pages';
import { type PageReader, readWithMarsad, readWithReadability } from './page-readers.js';
import { missesOf, tableOf, writePageScores } from './pages-table.js';
import { type PageScore, scorePage } from './score-page.js';

/** The samples lie beside their sources: what the build copies is not looked at, so that an edit counts at once. */
const samples = join(import.meta.dirname, '..', '..', '..', '..', 'libs', 'testing', 'pages', 'src', 'samples');

const readers: Readonly<Record<string, PageReader>> = { marsad: readWithMarsad, readability: readWithReadability };

interface EvalOptions {
  readonly misses?: true;
  readonly layouts?: true;
  readonly json?: true;
  readonly language?: string;
  readonly page?: string;
  readonly show?: number;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('It is a whole number.');
  return count;
}

const command = (): Command =>
  new Command('eval:pages')
    .description('score the reading of pages against the page corpus, beside plain Readability on the same pages')
    .option('--misses', 'print every field that is wrong and every text below 100 %')
    .option('--layouts', 'print the scores of each layout')
    .option('--language <language>', 'only the pages in one language: ar, fr or en')
    .option('--page <part>', 'only the pages with this in their name')
    .option('--show <count>', 'print the first COUNT characters of each text that was read', parseCount)
    .option('--json', 'print the scores of every page as one JSON object')
    .addHelpText(
      'after',
      '\nText is scored by F1 of words (token) and of runs of four words (shingle), as means over the articles;\n' +
        'a field by how often it is exactly right. Example:\n  npm run eval:pages -- --misses --language ar',
    );

/** `npm run eval:pages`: reads every page of the corpus with each reader and prints the scores. */
export async function run(words: readonly string[]): Promise<void> {
  const options = command().parse(words, { from: 'user' }).opts<EvalOptions>();
  const pages = (await loadPages(samples)).filter(
    ({ sample }) => sample.id.includes(options.page ?? '') && (options.language ?? sample.language) === sample.language,
  );
  const scores = new Map<string, PageScore[]>(
    Object.entries(readers).map(([name, read]) => [name, pages.map((page) => scorePage(page, read))]),
  );
  const write = (text: string) => process.stdout.write(`${text}\n`);
  if (options.json) return void write(JSON.stringify(Object.fromEntries(scores), replaceMap, 2));
  write(writePageScores(scores));
  const own = scores.get('marsad') ?? [];
  if (options.layouts) write(`\n${tableOf(scores, ({ page }) => page.sample.layout)}`);
  if (options.misses) for (const line of own.flatMap(missesOf)) write(line);
  if (options.show !== undefined) {
    for (const { page, reading } of own)
      write(`\n## ${page.sample.id}: ${reading.kind}\n${reading.text.slice(0, options.show)}`);
  }
}

/** Bytes and texts of the pages stay out of the JSON; they are in the corpus. */
function replaceMap(key: string, value: unknown): unknown {
  if (key === 'bytes' || key === 'body') return undefined;
  return value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;
}
