import { type ArticlePage, comparableText } from '#core/page-reader';
import type { Revision, Visit } from '#infra/store';
import type { Site } from './site.js';

/** A short text may well lose half of itself. */
const charactersMin = 400;
/** So do a few numbers. */
const numbersMin = 8;
/** What is left of a text, or of its numbers, when it was cut. */
const partLeftMax = 0.5;

const number = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

/**
 * Whether a page gives so much less of an article than it gave before that the page's layout may have changed instead of
 * the article: less than half of the text, or of the numbers in it.
 * @param last the article's last revision
 */
export function looksCut(last: Revision | null, page: Pick<ArticlePage, 'text'>): boolean {
  if (last?.content.kind !== 'captured') return false;
  const before = comparableText(last.content.article.text);
  const now = comparableText(page.text);
  const isShort = before.length >= charactersMin && now.length < before.length * partLeftMax;
  const numbers = countNumbers(before);
  return isShort || (numbers >= numbersMin && countNumbers(now) < numbers * partLeftMax);
}

function countNumbers(text: string): number {
  return text.match(number)?.length ?? 0;
}

/**
 * A text that looks cut is believed like a page that is gone: when it still looks so after the same time, and never while
 * the site's layout is held to have changed.
 */
export function isCutBelieved(visit: Visit, site: Site, now: number, isLayoutChanged: boolean): boolean {
  const since = visit.cutSince ?? null;
  return !isLayoutChanged && since !== null && now - since >= site.withdrawalConfirmAfterMs;
}

/** The visit after a text that is not believed yet: to be looked at again, and without validators, or nothing would be sent. */
export function afterCut(visit: Visit, site: Site, now: number, articleId: string): Visit {
  const cutSince = visit.cutSince ?? now;
  const confirmAt = cutSince + site.withdrawalConfirmAfterMs;
  return {
    ...visit,
    articleId,
    visits: visit.visits + 1,
    failures: 0,
    goneVisits: 0,
    goneSince: null,
    etag: null,
    lastModified: null,
    lastError: 'text_fell: far less of the article than before',
    cutSince,
    nextVisitAt: confirmAt > now ? confirmAt : now + site.withdrawalConfirmAfterMs,
  };
}
