import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readFigures } from '#core/extraction';
import { loadCorpus, matchReadings, missesOf, scoredFields, scoreMatches, type ReadingScore } from '#testing';
import { missedAims, writeMiss, writeScores } from './figures-score.js';

/** The corpus lies beside its sources: the build copies no tests' data. */
const ownCorpus = join(import.meta.dirname, '..', '..', '..', '..', 'libs', 'testing', 'corpus');

/** What a miss may be, in the order in which misses are printed. */
const kinds = ['missed', 'extra', ...scoredFields] as const;

interface EvalOptions {
  readonly misses?: number | true;
  readonly only?: string;
  readonly language?: string;
  readonly document?: string;
  readonly json?: true;
  readonly corpus?: string;
  readonly heldOut?: true;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1.');
  return count;
}

const command = (): Command =>
  new Command('eval')
    .description('score the reading of figures against the annotated texts, by language and field')
    .option(
      '--misses [count]',
      'print what was missed, made up or read wrongly (the first COUNT of each language)',
      parseCount,
    )
    .addOption(new Option('--only <kind>', 'of the misses only this kind').choices(kinds))
    .addOption(new Option('--language <language>', 'only the texts in one language').choices(['ar', 'fr', 'en']))
    .option('--document <part>', 'only the texts with this in their name')
    .option('--json', 'print scores and misses as one JSON object')
    .option('--corpus <folder>', 'a folder of texts annotated in the same way; the corpus of the project by default')
    .option('--held-out', 'the texts on which the reading was not developed, instead of those on which it was')
    .addHelpText(
      'after',
      '\nExit status: 0, or 1 when an aim is missed: F1 of found 98.5 and strict 93 over all texts, 97 and 90 in each language.\n' +
        'Examples:\n  npm run eval -- --misses 20 --only period --language ar\n  npm run eval -- --json > scores.json',
    );

const folderOf = ({ corpus, heldOut }: EvalOptions): string =>
  resolve(corpus ?? (heldOut ? join(ownCorpus, 'held-out') : ownCorpus));

/** `npm run eval`: reads every text of the corpus, prints the scores and sets the exit status. */
export async function run(words: readonly string[]): Promise<void> {
  const options = command().parse(words, { from: 'user' }).opts<EvalOptions>();
  const documents = (await loadCorpus(folderOf(options))).filter(
    ({ id, lang }) => (options.language ?? lang) === lang && id.includes(options.document ?? ''),
  );
  const readings = matchReadings(documents, ({ text, title, lang, country, published }) =>
    readFigures({ text, title, language: lang, country, publishedAt: published }),
  );
  const languages = (['ar', 'fr', 'en'] as const).map(
    (language) => [language, readings.filter(({ matched }) => matched.document.lang === language)] as const,
  );
  const scores = new Map<string, ReadingScore>(
    [...languages, ['all', readings] as const]
      .filter(([, part]) => part.length > 0)
      .map(([name, part]) => [name, scoreMatches(part)]),
  );
  const missesMax = options.misses === true ? Infinity : (options.misses ?? (options.json ? Infinity : 0));
  const misses = languages.flatMap(([, part]) =>
    part
      .flatMap(({ matched }) => missesOf(matched))
      .filter(({ kind }) => (options.only ?? kind) === kind)
      .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
      .slice(0, missesMax),
  );
  const missed = missedAims(scores);
  if (missed.length > 0) process.exitCode = 1;
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ scores: Object.fromEntries(scores), missedAims: missed, misses }, null, 2)}\n`,
    );
    return;
  }
  process.stdout.write(`${writeScores(scores)}\n`);
  for (const aim of missed) process.stdout.write(`\nBelow the aim: ${aim}`);
  process.stdout.write(missed.length === 0 ? '\nEvery aim is met.\n' : '\n');
  for (const miss of misses) process.stdout.write(`${writeMiss(miss)}\n`);
}
