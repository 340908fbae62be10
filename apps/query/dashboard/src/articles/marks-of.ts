import type { ArticleAnswer } from '../api/shapes.js';
import type { Mark } from '../reading/highlight.js';
import { placeQuote } from '../reading/place-quote.js';

/** Where the figures that the article still gives stand in its text. */
export function marksOf({ article, figures, withdrawn }: ArticleAnswer): Mark[] {
  return figures
    .filter(({ status }) => withdrawn || status === 'current')
    .flatMap(({ observationId, quote }) => {
      const place = placeQuote(article.text, quote);
      return place === null ? [] : [{ id: observationId, ...place }];
    });
}
