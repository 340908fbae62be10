import type { ArticleSignature, StoryLink } from '#core/contracts';
import { anArticle } from './article.factory.js';

/** By what an article is found again; its keys and numbers are not those of its text. */
export function aSignature(overrides: Partial<ArticleSignature> = {}): ArticleSignature {
  const { articleId, source, revision, capturedAt } = anArticle();
  const time = Date.parse(capturedAt);
  return {
    ...{ articleId, source, revision, time, publishedTime: time, firstReadAt: time },
    signature: '0123abcd',
    keys: ['0:0123'],
    numbers: ['722', '19'],
    ...overrides,
  };
}

/** The link of a copy to its original. */
export function aStoryLink(overrides: Partial<StoryLink> = {}): StoryLink {
  return { articleId: 'copy', syndicatedFrom: 'origin', fromTime: 1_703_668_000_000, similarity: 0.75, ...overrides };
}
