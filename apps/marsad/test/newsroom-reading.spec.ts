import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CurrentArticle, Newsroom } from '#apps/newsroom';
import { identifyFigures, readFigures } from '#core/extraction';

/** What an article says, in words that fail with a name: value, unit, kind, period. */
const write = ({ value, unit, kind, period }: { value: number; unit?: string; kind?: string; period: string | null }) =>
  `${value} ${unit ?? '1'} ${kind ?? 'level'} ${period ?? '-'}`;

function observe({ slug, paragraphs, title, language, publishedAt }: CurrentArticle) {
  const text = paragraphs.join('\n\n');
  return identifyFigures(slug, readFigures({ text, title, language, country: 'MA', publishedAt }).figures);
}

describe('the demo newsroom', () => {
  const newsroom = new Newsroom();
  let articles: CurrentArticle[] = [];

  beforeAll(async () => {
    await newsroom.start({ port: 0, host: '127.0.0.1', schedule: 'manual' });
    while ((await newsroom.publishNext()) !== null);
    articles = newsroom.articlesNow();
  });

  afterAll(async () => {
    await newsroom.stop();
  });

  it('is read figure by figure, with nothing missed and nothing made up', () => {
    const read = articles.map((article) => [article.slug, observe(article).map(write)]);
    const written = articles.map((article) => [article.slug, article.figures.map(write)]);
    expect(read).toEqual(written);
  });

  it('says the same figures in three languages, and each of them is one fact', () => {
    const languagesPerFact = new Map<string, Set<string>>();
    for (const article of articles) {
      for (const { factId } of observe(article)) {
        languagesPerFact.set(factId, (languagesPerFact.get(factId) ?? new Set()).add(article.language));
      }
    }
    expect([...languagesPerFact.values()].filter((languages) => languages.size === 3).length).toBeGreaterThanOrEqual(3);
  });
});
