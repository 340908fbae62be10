import type { ArticleProjection } from './projections.js';
import { CursorError } from './store-error.js';

/** Where an article stands in the listing: its time in milliseconds since 1970, and its id for those of one instant. */
export interface ArticlePlace {
  readonly capturedAt: number;
  readonly articleId: string;
}

/** Before every article: a listing runs from the last captured to the first. */
const listingStart: ArticlePlace = { capturedAt: Number.MAX_SAFE_INTEGER, articleId: '' };

/** The place of an article. Times are compared as instants, since each may have a UTC offset of its own. */
export function placeOf({ article }: ArticleProjection): ArticlePlace {
  return { capturedAt: Date.parse(article.capturedAt), articleId: article.articleId };
}

/** The place as it is handed out. */
export function writeCursor(place: ArticlePlace): string {
  return `${place.capturedAt}:${place.articleId}`;
}

/** @throws CursorError when the text is not a place that was handed out */
export function readCursor(cursor: string | null): ArticlePlace {
  if (cursor === null) return listingStart;
  const match = /^(-?\d{1,15}):(.+)$/su.exec(cursor);
  if (!match) throw new CursorError(cursor);
  return { capturedAt: Number(match[1]), articleId: match[2] ?? '' };
}
