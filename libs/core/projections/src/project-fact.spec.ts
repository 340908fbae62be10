import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleRef, LedgerEntry, Seal } from '#core/contracts';
import { aLedgerEntry, anArticleRef, aQuote, aSeal } from '#testing';
import { projectFact } from './project-fact.js';

function revisionOf(slug: string, revision: number): ArticleRef {
  const url = `https://newsroom.example/${slug}`;
  const capturedAt = `2024-01-0${revision}T10:00:00Z`;
  return anArticleRef({ url, canonicalUrl: url, revision, capturedAt, publishedAt: '2024-01-01' });
}

/** What one article revision says of the fact; null when it says nothing. */
function say(slug: string, revision: number, value: number | null) {
  const article = revisionOf(slug, revision);
  // Each in its own words, or they were copies of one story.
  const quote = aQuote({ prefix: `كتبت ${slug} في عددها الأخير أن `, suffix: ` كما تقول ${slug} هذا الصباح.` });
  const entry = aLedgerEntry({ article, observation: { value: value ?? 0, quote } });
  const seal = aSeal({ article, observationIds: value === null ? [] : [entry.observation.observationId] });
  return { entries: value === null ? [] : [entry], seal };
}

function project(words: ReturnType<typeof say>[]) {
  return projectFact(
    words.flatMap(({ entries }) => entries),
    topSeals(words.map(({ seal }) => seal)),
  );
}

function topSeals(seals: readonly Seal[]): Map<string, Seal> {
  const ascending = [...seals].sort((left, right) => left.article.revision - right.article.revision);
  return new Map(ascending.map((seal) => [seal.article.articleId, seal]));
}

describe('projectFact', () => {
  it('gives the value of the only report', () => {
    expect(project([say('a', 1, 454)])).toMatchObject({
      state: { status: 'current', value: 454, conflict: false },
      distinctValues: [454],
    });
  });

  it('follows a correction and keeps what was said before', () => {
    const fact = project([say('a', 1, 450), say('a', 2, 454)]);
    expect(fact?.state.value).toBe(454);
    expect(fact?.reports.map(({ history }) => history.map(({ value }) => value))).toEqual([[450, 454]]);
  });

  it('does not repeat a revision that says the same', () => {
    const fact = project([say('a', 1, 454), say('a', 2, 454)]);
    expect(fact?.reports[0]?.history).toHaveLength(1);
    expect(fact?.reports[0]?.latest.article.revision).toBe(2);
  });

  it('is retracted, with its last value, when the article drops it', () => {
    expect(project([say('a', 1, 454), say('a', 2, null)])?.state).toMatchObject({ status: 'retracted', value: 454 });
  });

  it('takes the value that more independent articles give, and says that they differ', () => {
    const fact = project([say('a', 1, 43_807), say('b', 1, 43_870), say('c', 1, 43_807)]);
    expect(fact).toMatchObject({ state: { value: 43_807, conflict: true }, distinctValues: [43_807, 43_870] });
  });

  it('knows nothing of a revision before its seal', () => {
    const { entries } = say('a', 1, 454);
    expect(projectFact(entries, new Map())).toBeNull();
  });

  it('is the same in whatever order entries and seals came', () => {
    const words = [say('a', 1, 1), say('a', 2, null), say('b', 1, 2), say('b', 3, 3), say('c', 1, 3)];
    const expected = project(words);
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(project(shuffled)).toEqual(expected);
      }),
    );
  });

  it('has a sequence that grows with every entry and every top seal', () => {
    const words = [say('a', 1, 1), say('b', 1, 2), say('a', 2, 1), say('c', 1, 3), say('b', 2, null)];
    const sequences = words.map((_, index) => project(words.slice(0, index + 1))?.sequence ?? 0);
    expect(sequences).toEqual([...new Set(sequences)].sort((left, right) => left - right));
  });
});

describe('entries', () => {
  it('of one observation keep their id when the value is corrected', () => {
    const ids = [say('a', 1, 450), say('a', 2, 454)].flatMap(({ entries }: { entries: LedgerEntry[] }) =>
      entries.map((entry) => entry.observation.observationId),
    );
    expect(new Set(ids).size).toBe(1);
  });
});
