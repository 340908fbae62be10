import { describe, expect, it } from '@jest/globals';
import { type ArticleSource, loadArticleSources } from './article-source.js';
import { articlesAt } from './current-article.js';
import { nextCorrection, nextPublication, type NewsroomState, openingState } from './newsroom-state.js';

const sources = await loadArticleSources();
const withChanges = (changes: Partial<NewsroomState>): NewsroomState => ({ ...openingState, ...changes });
const articleIn = (state: NewsroomState, slug: string) =>
  articlesAt(sources, state).find((article) => article.slug === slug);

/** Takes every step there is, and returns the slugs in order. */
function takeAll(
  what: 'published' | 'corrected',
  next: (from: readonly ArticleSource[], state: NewsroomState) => string | null,
): string[] {
  let state = openingState;
  for (let slug = next(sources, state); slug !== null; slug = next(sources, state)) {
    state = { ...state, [what]: [...state[what], slug] };
  }
  return state[what];
}

describe('the state of the newsroom', () => {
  it('publishes every waiting article once, oldest first', () => {
    const waiting = sources.filter((source) => source.publish === 'later').map(({ slug }) => slug);
    expect(takeAll('published', nextPublication)).toEqual(waiting);
  });

  it('makes every correction once', () => {
    const count = sources.reduce((sum, source) => sum + source.corrections.length, 0);
    expect(takeAll('corrected', nextCorrection)).toHaveLength(count);
  });

  it('corrects no article that is not out or that is withdrawn', () => {
    const corrected = sources.filter((source) => source.corrections.length > 0);
    const waiting = corrected.map((source): ArticleSource => ({ ...source, publish: 'later' }));
    expect(nextCorrection(waiting, openingState)).toBeNull();
    expect(nextCorrection(corrected, withChanges({ withdrawn: corrected.map(({ slug }) => slug) }))).toBeNull();
  });

  it.each(
    sources.flatMap((source) => source.corrections.map((correction, index) => [source, index, correction] as const)),
  )('changes exactly the paragraph that a correction names', (source, index, correction) => {
    const before = articleIn(withChanges({ corrected: Array<string>(index).fill(source.slug) }), source.slug);
    const after = articleIn(withChanges({ corrected: Array<string>(index + 1).fill(source.slug) }), source.slug);
    const changed = after?.paragraphs.flatMap((text, at) => (text === before?.paragraphs[at] ? [] : [at + 1]));
    expect(changed).toEqual([correction.paragraph]);
    expect(after?.paragraphs[correction.paragraph - 1]).toBe(correction.text);
    expect({ ...after, paragraphs: [], figures: [], modifiedAt: '', version: 0 }).toEqual({
      ...before,
      paragraphs: [],
      figures: [],
      modifiedAt: '',
      version: 0,
    });
  });

  it('changes one figure, and removes another, in the town of the demonstration', () => {
    const slug = 'town-safsaf-2023-ar';
    const valuesAfter = (count: number) =>
      articleIn(withChanges({ corrected: Array<string>(count).fill(slug) }), slug)?.figures.map(({ value }) => value);
    expect([valuesAfter(0), valuesAfter(1), valuesAfter(2)]).toEqual([[1_200, 300], [1_200], [1_250]]);
  });
});
