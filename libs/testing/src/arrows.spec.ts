import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ICruiseResult } from 'dependency-cruiser';

const root = join(import.meta.dirname, '../../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** More than the answer about the whole tree will ever be. */
const answerBytesMax = 64 * 1024 * 1024;

/** A file that breaks one rule, by what it imports. */
interface Breach {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

const breaches: Breach[] = [
  { rule: 'no-cycles', file: 'apps/query/src/first.ts', imports: './second.js' },
  { rule: 'imports-lead-somewhere', file: 'apps/query/src/lost.ts', imports: '#core/nowhere' },
  { rule: 'libs-never-import-apps', file: 'libs/infra/store/src/host.ts', imports: '#apps/crawler' },
  { rule: 'core-imports-only-core', file: 'libs/core/contracts/src/stored.ts', imports: '#infra/store' },
  { rule: 'core-uses-only-pure-packages', file: 'libs/core/numerals/src/nest.ts', imports: '@nestjs/common' },
  { rule: 'core-uses-no-node-built-in', file: 'libs/core/numerals/src/reader.ts', imports: 'node:fs' },
  { rule: 'core-contracts-knows-nothing', file: 'libs/core/contracts/src/number.ts', imports: '#core/numerals' },
  { rule: 'core-words-knows-nothing', file: 'libs/core/words/src/number.ts', imports: '#core/numerals' },
  { rule: 'core-numerals-knows-words', file: 'libs/core/numerals/src/event.ts', imports: '#core/contracts' },
  {
    rule: 'core-indicators-knows-contracts-and-words',
    file: 'libs/core/indicators/src/number.ts',
    imports: '#core/numerals',
  },
  { rule: 'core-page-reader-knows-contracts', file: 'libs/core/page-reader/src/cue.ts', imports: '#core/indicators' },
  { rule: 'core-projections-knows-contracts', file: 'libs/core/projections/src/read.ts', imports: '#core/extraction' },
  {
    rule: 'core-extraction-knows-contracts-and-words-and-numerals-and-indicators',
    file: 'libs/core/extraction/src/page.ts',
    imports: '#core/page-reader',
  },
  {
    rule: 'infra-knows-of-core-only-contracts',
    file: 'libs/infra/store/src/compute.ts',
    imports: '#core/projections',
  },
  {
    rule: 'rooms-are-entered-through-their-index',
    file: 'apps/query/src/window.ts',
    imports: '../../../libs/infra/store/src/ledger.js',
  },
  { rule: 'sqlite-has-one-door', file: 'libs/infra/store/src/embedded/database.ts', imports: 'node:sqlite' },
  { rule: 'kafkajs-has-one-door', file: 'libs/infra/event-log/src/broker.ts', imports: 'kafkajs' },
  { rule: 'mongoose-has-one-door', file: 'libs/infra/store/src/document.ts', imports: 'mongoose' },
  { rule: 'bull-has-one-door', file: 'libs/infra/job-queue/src/worker.ts', imports: 'bull' },
  {
    rule: 'only-modules-name-an-adapter',
    file: 'libs/infra/store/src/chooser.ts',
    imports: './embedded/embedded-ledger.js',
  },
  {
    rule: 'adapters-are-strangers-to-each-other',
    file: 'libs/infra/store/src/mongo/copied.ts',
    imports: '../embedded/embedded-ledger.js',
  },
  { rule: 'apps-are-strangers', file: 'apps/query/src/neighbour.ts', imports: '#apps/crawler' },
  { rule: 'testing-is-for-tests', file: 'apps/query/src/fake.ts', imports: '#testing' },
  {
    rule: 'extractor-has-no-store-and-no-http-client',
    file: 'apps/extractor/src/remember.ts',
    imports: '#infra/store',
  },
  { rule: 'extractor-has-no-store-and-no-http-client', file: 'apps/extractor/src/call.ts', imports: 'undici' },
];

/** Imports that look alike and are right: no rule may fire on them. */
const allowed: Omit<Breach, 'rule'>[] = [
  { file: 'libs/core/extraction/src/fine.ts', imports: '#core/numerals' },
  { file: 'libs/core/page-reader/src/fine.ts', imports: 'htmlparser2' },
  { file: 'libs/core/numerals/src/fine.spec.ts', imports: 'node:fs' },
  { file: 'libs/core/numerals/src/corpus.spec.ts', imports: '#testing' },
  { file: 'libs/infra/sqlite/src/fine.ts', imports: 'node:sqlite' },
  { file: 'libs/infra/event-log/src/kafka/fine.ts', imports: 'kafkajs' },
  { file: 'libs/infra/store/src/store.module.ts', imports: './embedded/embedded-ledger.js' },
  { file: 'libs/infra/store/src/ledger.spec.ts', imports: './embedded/embedded-ledger.js' },
  { file: 'apps/marsad/src/fine.ts', imports: '#apps/newsroom' },
  { file: 'apps/marsad/test/site.ts', imports: '#testing' },
];

/** What the files above import, and what makes the cycle. */
const surroundings: Record<string, string> = {
  'apps/query/src/second.ts': `import './first.js';`,
  'libs/infra/store/src/ledger.ts': 'export {};',
  'libs/infra/store/src/embedded/embedded-ledger.ts': 'export {};',
  ...Object.fromEntries(
    [
      ...['apps/crawler', 'apps/newsroom', 'libs/testing', 'libs/infra/store'],
      ...['contracts', 'numerals', 'indicators', 'page-reader', 'extraction', 'projections'].map(
        (room) => `libs/core/${room}`,
      ),
    ].map((room) => [`${room}/src/index.ts`, 'export {};']),
  ),
};

async function layTree(folder: string): Promise<void> {
  for (const file of ['.dependency-cruiser.mjs', '.dependency-cruiser.resolve.mjs', 'package.json']) {
    await cp(join(root, file), join(folder, file));
  }
  const sources = [...breaches, ...allowed].map(({ file, imports }): [string, string] => [
    file,
    `import '${imports}';`,
  ]);
  for (const [file, text] of [...Object.entries(surroundings), ...sources]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Runs the rules as `npm run arrows` does, and gives what they found. */
async function cruise(folder: string): Promise<ICruiseResult> {
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, '--output-type', 'json', 'apps', 'libs'], {
    cwd: folder,
    maxBuffer: answerBytesMax,
  });
  // The documented answer of this output type.
  return JSON.parse(stdout) as ICruiseResult;
}

describe('the arrow rules', () => {
  let folder: string;
  let result: ICruiseResult;
  const rulesFiredOn = (file: string) =>
    result.summary.violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-arrows-'));
    await layTree(folder);
    result = await cruise(folder);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it.each(breaches)('$rule: $file must not import $imports', ({ rule, file }) => {
    expect(rulesFiredOn(file)).toEqual([rule]);
  });

  it.each(allowed)('$file may import $imports', ({ file }) => {
    expect(result.modules.map((module) => module.source)).toContain(file);
    expect(rulesFiredOn(file)).toEqual([]);
  });

  it('have a breach for each of them', () => {
    const names = result.summary.ruleSetUsed?.forbidden?.map((rule) => rule.name);
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(names));
  });
});

describe('the tree', () => {
  it('breaks no arrow rule', async () => {
    const { summary } = await cruise(root);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(0);
  });
});
