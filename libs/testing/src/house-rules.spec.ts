import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { breaches, fine } from './house-rules/examples.js';
import { judge } from './house-rules/house-rule.js';
import { linesPerFileMax, shapeRules } from './house-rules/shape-rules.js';
import { readSource, type Source } from './house-rules/source.js';
import { wordRules } from './house-rules/word-rules.js';

const root = join(import.meta.dirname, '../../..');
const houseRules = [...shapeRules, ...wordRules];
const folders = ['apps', 'libs', 'bin', 'docs', 'deploy', '.ci'];
const notOurs = /(^|\/)(node_modules|dist|data|coverage)\//;
const readable = /\.(ts|tsx|mjs|md|ya?ml)$/;

async function readTree(): Promise<Source[]> {
  const listed = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const papers = (await readdir(root)).filter((path) => readable.test(path));
  const paths = [...papers, ...listed.flat()].filter((path) => readable.test(path) && !notOurs.test(path));
  return Promise.all(paths.map(async (path) => readSource(path, await readFile(join(root, path), 'utf8'))));
}

/** The links of a paper to other files of the project, relative to the root. */
function localLinks({ path, text }: Source): { from: string; target: string }[] {
  return [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, target = '']) => ({
    from: path,
    target: join(dirname(path), target),
  }));
}

function judgeBy(name: string, path: string, text: string): string[] {
  return houseRules.filter((rule) => rule.name === name).flatMap((rule) => judge(rule, readSource(path, text)));
}

describe('the house rules', () => {
  it.each(breaches)('$rule: notices example $#', ({ rule, path, text, replacement }) => {
    const said = judgeBy(rule, path, text);
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(`${path}:1 «`)).toBe(true);
    expect(said[0]).toContain(replacement);
  });

  it.each(fine)('$rule: leaves right example $# alone', ({ rule, path, text }) => {
    expect(judgeBy(rule, path, text)).toEqual([]);
  });

  it('stop a file at the wall', () => {
    const lines = (count: number) =>
      judgeBy('files are short', 'libs/core/numerals/src/number.ts', 'run();\n'.repeat(count));
    expect(lines(linesPerFileMax)).toEqual([]);
    expect(lines(linesPerFileMax + 1)).toEqual([expect.stringContaining('split it')]);
  });

  it('name the line', () => {
    expect(judgeBy('the program logs', 'bin.ts', '// One.\n\nconsole.log(1);')[0]).toContain('bin.ts:3 «console.log»');
  });

  it('have an example of each', () => {
    expect(new Set(['files are short', ...breaches.map(({ rule }) => rule)])).toEqual(
      new Set(houseRules.map((rule) => rule.name)),
    );
  });
});

describe('the tree', () => {
  let sources: Source[];

  beforeAll(async () => {
    sources = await readTree();
  });

  it('is found', () => {
    expect(sources.map(({ path }) => path)).toContain('libs/core/contracts/src/article.ts');
  });

  it('has papers whose links lead somewhere', async () => {
    const links = sources.filter(({ path }) => path.endsWith('.md')).flatMap(localLinks);
    const missing = await Promise.all(
      links.map(async ({ from, target }) =>
        (await stat(join(root, target)).catch(() => null)) === null ? [`${from}: ${target} is not there`] : [],
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(missing.flat()).toEqual([]);
  });

  it('links the contract suite of every room from the guarantees', () => {
    const guarantees = sources.filter(({ path }) => path === 'docs/guarantees.md').flatMap(localLinks);
    const suites = sources.map(({ path }) => path).filter((path) => /\/src\/[^/]+\.contract\.ts$/.test(path));
    const linked = guarantees.map(({ target }) => target);
    expect(suites.filter((path) => !linked.includes(path))).toEqual([]);
  });

  it.each(houseRules)('keeps the rule: $name', (rule) => {
    expect(sources.flatMap((source) => judge(rule, source))).toEqual([]);
  });
});
