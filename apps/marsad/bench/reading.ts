import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { join } from 'node:path';
import { Command } from 'commander';
import { readFigures } from '#core/extraction';
import { readQuantities } from '#core/numerals';
import { type CorpusDocument, loadCorpus } from '#testing';
import { recognizePeerNumbers, scanPlainly } from './reading-rivals.js';
import { type BenchLanguage, benchLanguages, mixedText } from './reading-texts.js';

/** The corpus lies beside its sources: the build copies no tests' data. */
const corpusFolder = join(import.meta.dirname, '..', '..', '..', '..', 'libs', 'testing', 'corpus');

const aims = { scanShareMin: 1 / 5, peerFactorMin: 50, timePerByteGrowthMax: 1.3, heapGrowthMaxBytes: 2_000_000 };
const sizes = { small: 10_000, usual: 1_000_000, large: 5_000_000 };
/** The peer's time grows faster than the text; more of it than this would take minutes. */
const peerLengthMax = 100_000;
/** Each measurement warms up on a text that is not long, then is repeated until the thread has worked so long for it. */
const warmUpRuns = 2;
const warmUpLengthMax = 100_000;
const measuredMs = 500;
const runsMax = 500;
const memoryRounds = 6;

type Reader = (text: string, language: BenchLanguage) => unknown;

const publishedAt = '2024-01-15';
const read: Reader = (text, language) => readFigures({ text, language, country: 'MA', publishedAt });
const readNumbers: Reader = (text, language) => readQuantities(text, { language, country: 'MA' });

/** What the thread has worked, in ms: unlike the clock, it does not count what other processes take of the machine. */
function workedMs(since?: NodeJS.CpuUsage): { readonly ms: number; readonly usage: NodeJS.CpuUsage } {
  const usage = process.threadCpuUsage();
  const micros = usage.user + usage.system - (since === undefined ? 0 : since.user + since.system);
  return { ms: micros / 1000, usage };
}

/** How fast a reader goes through a text, in MB of UTF-8 a second of the thread's work. */
function speedOf(reader: Reader, text: string, language: BenchLanguage): number {
  for (let run = 0; run < warmUpRuns && text.length <= warmUpLengthMax; run += 1) reader(text, language);
  const { usage: start } = workedMs();
  let runs = 0;
  for (; runs < runsMax && (runs === 0 || workedMs(start).ms < measuredMs); runs += 1) reader(text, language);
  return (Buffer.byteLength(text) * runs) / workedMs(start).ms / 1000;
}

const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly string[]): void =>
  say(cells.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(12))).join(''));
const megabytes = (speed: number): string => speed.toFixed(speed < 1 ? 3 : 2);

class Verdicts {
  missed = 0;

  /** Prints a ratio against its aim. */
  judge(what: string, holds: boolean, is: string, aim: string): void {
    if (!holds) this.missed += 1;
    say(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${is} (aim: ${aim})`);
  }
}

/** Speeds by size of text, beside the scan's, and how time per byte grows from the smallest text to the largest. */
function measureSizes(corpus: readonly CorpusDocument[], largest: number, verdicts: Verdicts): void {
  const steps = [sizes.small, 100_000, sizes.usual, sizes.large].filter((size) => size <= largest);
  row(['MB/s', 'length', 'reading', 'numerals', 'scan', 'reading/scan']);
  const judgements: (() => void)[] = [];
  for (const language of benchLanguages) {
    const speeds = steps.map((size) => {
      const text = mixedText(corpus, language, size);
      const [reading, numerals, scan] = [read, readNumbers, scanPlainly].map((reader) =>
        speedOf(reader, text, language),
      ) as [number, number, number];
      row([language, String(text.length), ...[reading, numerals, scan].map(megabytes), (reading / scan).toFixed(3)]);
      return { size, reading, share: reading / scan, numeralsShare: numerals / scan };
    });
    const [first, usual] = [speeds[0], speeds.find(({ size }) => size === sizes.usual) ?? speeds.at(-1)];
    const [last] = speeds.slice(-1);
    if (first === undefined || usual === undefined || last === undefined) continue;
    const growth = first.reading / last.reading;
    judgements.push(
      () =>
        verdicts.judge(
          `${language}: numerals against the scan`,
          usual.numeralsShare >= aims.scanShareMin,
          usual.numeralsShare.toFixed(3),
          '≥ 0.2',
        ),
      () =>
        verdicts.judge(
          `${language}: reading against the scan`,
          usual.share >= aims.scanShareMin,
          usual.share.toFixed(3),
          '≥ 0.2',
        ),
      () =>
        verdicts.judge(
          `${language}: time per byte, ${last.size} characters against ${first.size}`,
          growth <= aims.timePerByteGrowthMax,
          `× ${growth.toFixed(2)}`,
          `flat: ≤ × ${aims.timePerByteGrowthMax}`,
        ),
    );
  }
  say();
  for (const judge of judgements) judge();
}

/** The peer reads numbers only, so our numerals stand beside it, and the whole reading too. */
function measurePeer(corpus: readonly CorpusDocument[], verdicts: Verdicts): void {
  say();
  row(['MB/s', 'length', 'peer', 'numerals', '× peer', 'reading', '× peer']);
  for (const language of ['fr', 'en'] as const) {
    const text = mixedText(corpus, language, peerLengthMax);
    recognizePeerNumbers(text.slice(0, sizes.small), language);
    const peer = speedOf(recognizePeerNumbers, text, language);
    const [numerals, reading] = [speedOf(readNumbers, text, language), speedOf(read, text, language)];
    const factors = [numerals / peer, reading / peer];
    row([
      language,
      String(text.length),
      ...[peer, numerals].map(megabytes),
      ...[(factors[0] ?? 0).toFixed(0), megabytes(reading), (factors[1] ?? 0).toFixed(0)],
    ]);
    verdicts.judge(
      `${language}: reading against the peer, which reads numbers only`,
      reading / peer >= aims.peerFactorMin,
      `× ${(reading / peer).toFixed(0)}`,
      '≥ × 50',
    );
    verdicts.judge(
      `${language}: numerals against the peer`,
      numerals / peer >= aims.peerFactorMin,
      `× ${(numerals / peer).toFixed(0)}`,
      '≥ × 50',
    );
  }
}

/** Articles a second over the corpus as it is, and the heap that stays after each round of reading all of it. */
function measureArticles(corpus: readonly CorpusDocument[], verdicts: Verdicts): void {
  setFlagsFromString('--expose-gc');
  // The flag above makes V8 offer the collector under this name in new contexts.
  const collectGarbage = runInNewContext('gc') as () => void;
  const figuresOf = ({ text, title, lang, country, published }: CorpusDocument): number =>
    readFigures({ text, title, language: lang, country, publishedAt: published }).figures.length;
  const bytes = corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const heaps: number[] = [];
  let bestMs = Infinity;
  let figures = 0;
  for (let round = 0; round < memoryRounds; round += 1) {
    const { usage } = workedMs();
    figures = corpus.reduce((sum, document) => sum + figuresOf(document), 0);
    bestMs = Math.min(bestMs, workedMs(usage).ms);
    collectGarbage();
    heaps.push(process.memoryUsage().heapUsed);
  }
  const perSecond = (count: number): string => ((count * 1000) / bestMs).toFixed(0);
  say();
  say(
    `corpus, ${corpus.length} articles of ${Math.round(bytes / corpus.length)} bytes with ${figures} figures: ` +
      `${perSecond(corpus.length)} articles/s, ${perSecond(figures)} figures/s, ${megabytes(bytes / bestMs / 1000)} MB/s`,
  );
  const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0);
  verdicts.judge(
    `heap after ${memoryRounds} rounds against after 2`,
    growth <= aims.heapGrowthMaxBytes,
    `${(growth / 1e6).toFixed(2)} MB more of ${((heaps[1] ?? 0) / 1e6).toFixed(0)} MB`,
    'flat: ≤ 2 MB',
  );
}

/** `npm run bench -- reading`: the speed of the reading in one thread, beside a plain scan and beside a peer. */
export async function run(words: readonly string[]): Promise<void> {
  const { quick } = new Command('bench reading')
    .description('measure the reading of figures in one thread, beside a plain scan for numbers and a peer')
    .option('--quick', 'texts of at most 100 000 characters')
    .addHelpText(
      'after',
      '\nSpeeds count the work of the thread, not the clock. Exit status: 0, or 1 when an aim is missed.',
    )
    .parse(words, { from: 'user' })
    .opts<{ quick?: true }>();
  const corpus = await loadCorpus(corpusFolder);
  const verdicts = new Verdicts();
  measureSizes(corpus, quick === true ? peerLengthMax : sizes.large, verdicts);
  measurePeer(corpus, verdicts);
  measureArticles(corpus, verdicts);
  if (verdicts.missed > 0) process.exitCode = 1;
}
