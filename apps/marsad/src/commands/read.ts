import { Command, Option } from 'commander';
import type { ReadableText } from '#core/extraction';
import { figureLines } from './figure-line.js';
import { figuresTable } from './figures-table.js';
import { loadText } from './load-text.js';
import { readBatch } from './read-batch.js';

interface ReadOptions {
  readonly format: 'table' | 'jsonl';
  readonly batch?: true;
  readonly lang?: string;
  readonly published?: string;
  readonly country?: string;
}

const defaultWidthColumns = 160;

/** `marsad read`: every figure of a file, a page or standard input. */
export function readCommand(): Command {
  return new Command('read')
    .description('read every figure out of a text or an article page')
    .argument('[source]', 'a file (text or HTML), a URL, or - for standard input')
    .addOption(
      new Option('--format <format>', 'table, or one JSON object a figure')
        .choices(['table', 'jsonl'])
        .default('table'),
    )
    .option('--lang <language>', 'language of the text (ar, fr, en); told from the text by default')
    .option('--published <date>', 'day of publication (2023-12-28): what "last week" counts from')
    .option('--country <code>', 'country of the newsroom (MA): decides separators and the default area')
    .option(
      '--batch',
      'read JSON lines {id, text, title?, lang?, published?, country?} from standard input and write {id, figures} a line',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  marsad read article.html\n  marsad read --lang ar --country MA --published 2023-12-28 - < article.txt\n  marsad read --batch < articles.jsonl > figures.jsonl',
    )
    .action(read);
}

async function read(source: string | undefined, options: ReadOptions, command: Command): Promise<void> {
  if (options.batch === true) {
    const refused = await readBatch(process.stdin, process.stdout);
    if (refused === 0) return;
    process.stderr.write(`marsad: ${refused} lines could not be read; each says why in its place\n`);
    process.exitCode = 1;
    return;
  }
  if (source === undefined) command.error('error: name a file or a URL, or - for standard input (or use --batch)');
  const loaded = await loadText(source);
  const text: ReadableText = {
    text: loaded.text,
    title: loaded.title,
    language: options.lang ?? loaded.language,
    country: options.country ?? null,
    publishedAt: options.published ?? loaded.publishedAt,
  };
  const figures = figureLines(source, text);
  if (options.format === 'jsonl') {
    for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
    return;
  }
  const width = process.stdout.columns ?? defaultWidthColumns;
  process.stdout.write(figures.length === 0 ? 'No figure found.\n' : `${figuresTable(figures, width)}\n`);
  process.stderr.write(`${figures.length} figures${loaded.title === null ? '' : ` in “${loaded.title}”`}\n`);
}
