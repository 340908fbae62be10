import type { ArticlePlace } from '../article-place.js';

/** Makes every time of a four-digit year positive. */
const offsetMs = 1e15;

const digits = 16;

/** Higher than the key of any article: a listing runs from the last captured to the first. */
const afterEveryTime = '9'.repeat(digits);

/** The place of an article as one text that sorts as the place does, so that one range of one index is a page. */
export function listingKeyOf({ capturedAt, articleId }: ArticlePlace): string {
  const time = capturedAt + offsetMs;
  return `${time > 0 && time < 10 ** digits ? String(time).padStart(digits, '0') : afterEveryTime}:${articleId}`;
}
