import { Command, Option } from 'commander';
import type { ReadableText } from '#core/extraction';
import { explain, writeExplanation } from './explanation.js';
import { figureLines } from './figure-line.js';
import { figuresTable } from './figures-table.js';
import { loadText } from './load-text.js';
import { readBatch } from './read-batch.js';
import { checkedBy, countrySchema, languageSchema, publishedSchema } from './reading-options.js';

interface ReadOptions {
  readonly format: 'table' | 'jsonl';
  readonly batch?: true;
  readonly explain?: true;
  readonly json?: true;
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
    .option(
      '--lang <language>',
      'language of the text (ar, fr, en); told from the text by default',
      checkedBy(languageSchema),
    )
    .option(
      '--published <date>',
      'day of publication (2023-12-28): what "last week" counts from',
      checkedBy(publishedSchema),
    )
    .option(
      '--country <code>',
      'country of the newsroom (MA): decides separators and the default area',
      checkedBy(countrySchema),
    )
    .option('--explain', 'say which rule and words read each part of each figure, and why other numbers are none')
    .option('--json', 'with --explain: the explanation as one JSON object')
    .option(
      '--batch',
      'read JSON lines {id, text, title?, lang?, published?, country?} from standard input and write {id, figures} a line',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  marsad read article.html\n  marsad read --lang ar --country MA --published 2023-12-28 - < article.txt\n  marsad read --batch < articles.jsonl > figures.jsonl\n  marsad read --explain article.html',
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
  if (options.explain === true) printExplanation(source, text, options.json === true);
  else printFigures(source, text, options.format);
}

function printExplanation(source: string, text: ReadableText, json: boolean): void {
  const explanation = explain(source, text);
  process.stdout.write(`${json ? JSON.stringify(explanation) : writeExplanation(explanation)}\n`);
}

function printFigures(source: string, text: ReadableText, format: ReadOptions['format']): void {
  const figures = figureLines(source, text);
  if (format === 'jsonl') {
    for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
    return;
  }
  const width = process.stdout.columns ?? defaultWidthColumns;
  process.stdout.write(figures.length === 0 ? 'No figure found.\n' : `${figuresTable(figures, width)}\n`);
  process.stderr.write(
    `${figures.length} figure${figures.length === 1 ? '' : 's'}${text.title === null ? '' : ` in “${text.title}”`}\n`,
  );
}
