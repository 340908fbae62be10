import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEntry, Report, Seal } from '#core/contracts';
import { aLedgerEntry, anArticleRef, aQuote, aSeal } from '#testing';
import { independentSupport } from './independent-support.js';
import { projectFact } from './project-fact.js';
import { projectReports } from './project-reports.js';

const wire = { prefix: 'a déclaré mardi que le total de ', suffix: ' personnes interpellées en 2023.' };

function entryOf(slug: string, value: number, words: Partial<ReturnType<typeof aQuote>>): LedgerEntry {
  const url = `https://${slug}.example/a`;
  const article = anArticleRef({ url, canonicalUrl: url, source: slug, publishedAt: '2024-01-01' });
  return aLedgerEntry({ article, observation: { value, quote: aQuote({ exact: String(value), ...words }) } });
}

function sealsOf(entries: readonly LedgerEntry[]): Map<string, Seal> {
  return new Map(
    entries.map(({ article, observation }) => [
      article.articleId,
      aSeal({ article, observationIds: [observation.observationId] }),
    ]),
  );
}

const reportsOf = (entries: readonly LedgerEntry[]): Report[] => projectReports(entries, sealsOf(entries));
const ownWords = (slug: string) => ({
  prefix: `selon la rédaction de ${slug}, `,
  suffix: `; ${slug} l’a compté elle-même.`,
});

describe('the support of a value', () => {
  it('counts a wire story once, however many papers print it, and each newsroom with words of its own', () => {
    const copies = ['a', 'b', 'c', 'd'].map((slug) => entryOf(slug, 100, wire));
    const own = ['e', 'f'].map((slug) => entryOf(slug, 120, ownWords(slug)));
    expect(independentSupport(reportsOf([...copies, ...own]))).toEqual(
      new Map([
        [100, 1],
        [120, 2],
      ]),
    );
    expect(projectFact([...copies, ...own], sealsOf([...copies, ...own]))).toMatchObject({
      state: { value: 120, conflict: true },
    });
  });

  it.each([
    ['of which one has another lead', { prefix: 'À Rabat, nous apprenons ce jour ' }],
    ['of which one breaks off after the figure', { suffix: '.' }],
    ['of which one is set in other letters', { prefix: 'A DÉCLARÉ mardi que  le total de ' }],
  ])('counts copies once %s', (_how, words) => {
    const entries = [entryOf('a', 100, wire), entryOf('b', 100, { ...wire, ...words })];
    expect(independentSupport(reportsOf(entries)).get(100)).toBe(1);
  });

  it.each([
    ['share a turn of phrase', { prefix: 'au total de ' }, { prefix: 'au total de ' }],
    ['say no more than the figure', { prefix: '' }, { prefix: '' }],
    ['write in their own words', ownWords('a'), ownWords('b')],
  ])('counts articles apart that %s', (_how, one, other) => {
    const bare = { suffix: ' kg.' };
    const entries = [entryOf('a', 100, { ...bare, ...one }), entryOf('b', 100, { ...bare, ...other })];
    expect(independentSupport(reportsOf(entries)).get(100)).toBe(2);
  });

  it('counts as one those that are alike by way of others, in whatever order they come', () => {
    const side = fc.integer({ min: 0, max: 4 });
    const words = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 10 });
    const isProven = fc.property(words, fc.integer(), (pairs, seed) => {
      const entries = pairs.map(([before, after], index) =>
        entryOf(`n${index}`, 100, {
          prefix: `le communiqué numéro ${before} dit `,
          suffix: ` cas, fin du texte numéro ${after}`,
        }),
      );
      const shuffled = entries.map((entry, index) => [entry, (index * 7919 + seed) % 13] as const);
      const inOtherOrder = shuffled.sort((one, other) => one[1] - other[1]).map(([entry]) => entry);
      const counts = [entries, inOtherOrder].map((own) => independentSupport(reportsOf(own)).get(100));
      expect(counts).toEqual([groupsOf(pairs), groupsOf(pairs)]);
    });
    fc.assert(isProven, { numRuns: 300 });
  });
});

/** Counts groups the slow way: joins any two that share a side, until nothing changes. */
function groupsOf(pairs: readonly (readonly [number, number])[]): number {
  const places = [...pairs.keys()];
  const isAlike = (one: number, other: number) =>
    pairs[one]?.[0] === pairs[other]?.[0] || pairs[one]?.[1] === pairs[other]?.[1];
  let groups = places;
  for (const _round of places)
    groups = places.map((one) =>
      Math.min(...places.filter((other) => isAlike(one, other)).map((other) => groups[other] ?? 0)),
    );
  return new Set(groups).size;
}
