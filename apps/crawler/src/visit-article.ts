import { articleIdOf, type VisitCause } from '#core/contracts';
import type { ArticlePage } from '#core/page-reader';
import type { FetchedPage, FetchResult } from '#infra/http-fetch';
import type { CrawlMemory, Revision, Visit } from '#infra/store';
import { decideCapture, decideWithdrawal, writeRevision } from './capture-article.js';
import { afterMissing, afterSuccess, nextRecheckAt } from './next-visit.js';
import { afterCut, isCutBelieved, looksCut } from './cut-text.js';
import type { PageReadingPool } from './page-reading-pool.js';
import type { Site } from './site.js';
import { failed, fetchFailure, type VisitOutcome } from './visit-outcome.js';

interface ArticleVisit {
  readonly visit: Visit;
  readonly site: Site;
  readonly fetched: FetchResult;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether to leave out what the page asks not to be quoted; yes, unless a setting says otherwise. */
  readonly respectsNoSnippet?: boolean;
  /** The site's pages give less than they used to: what they lack now is not to be taken back. */
  readonly isLayoutChanged?: boolean;
}

interface ArticleVisitParts {
  readonly memory: CrawlMemory;
  readonly pool: PageReadingPool;
}

/** Captures an article when its page is new or changed, and withdraws it when its page is gone for good. */
export async function visitArticle(parts: ArticleVisitParts, details: ArticleVisit): Promise<VisitOutcome> {
  const { fetched, visit } = details;
  switch (fetched.kind) {
    case 'ok':
      return readAndCapture(parts, details, fetched);
    case 'notModified': {
      const last = visit.articleId === null ? null : await parts.memory.lastRevision(visit.articleId);
      return { kind: 'done', visit: afterSuccess(visit, { nextVisitAt: recheckAt(details, last) }), hasNewWork: false };
    }
    case 'gone':
      return visitMissing(parts, details);
    default:
      return fetchFailure(fetched);
  }
}

async function readAndCapture(
  parts: ArticleVisitParts,
  details: ArticleVisit,
  fetched: FetchedPage,
): Promise<VisitOutcome> {
  const { visit, site, now } = details;
  const { respectsNoSnippet = true } = details;
  const page = await parts.pool.read({ kind: 'article', text: fetched.text, url: fetched.url, respectsNoSnippet });
  if (page.kind === 'unreadable') return failed(`unreadable: ${page.reason}`, true, causeOf(page.reason));
  if (page.kind !== 'article') return failed('unreadable: not an article');
  const articleId = articleIdOf(page.canonicalUrl);
  const hasMoved = visit.articleId !== null && visit.articleId !== articleId;
  if (hasMoved && !isSameArticle(await lastOf(parts, visit), page))
    return failed('the page leads to another article', true, 'moved');
  // The visit learns first what it leads to. If the process dies right after the revision is written, and the page is gone
  // at the next visit, there must be something to withdraw.
  if (visit.articleId === null) await parts.memory.saveVisit({ ...visit, articleId });
  const captured = { site, url: fetched.url, capturedAt: now };
  let isCut = false;
  let isHeld = false;
  const { written, last } = await writeRevision(parts.memory, articleId, (known) => {
    isCut = looksCut(known, page);
    isHeld = isCut && !isCutBelieved(visit, site, now, details.isLayoutChanged ?? false);
    if (isHeld) return null;
    const decision = decideCapture(known, { ...captured, page: dated(page, visit, known) });
    return decision.kind === 'revision' ? decision.revision : null;
  });
  const reading = { characters: page.text.length, fell: isCut };
  if (isHeld) return { kind: 'done', visit: afterCut(visit, site, now, articleId), hasNewWork: false, reading };
  const nextVisitAt = recheckAt(details, written ?? last);
  const { etag, lastModified } = fetched;
  const seen = afterSuccess(visit, { etag, lastModified, nextVisitAt, articleId, ...uncut(visit) });
  const told = { reading, ...(written === null ? {} : { revision: written.revision }) };
  if (!hasMoved) return { kind: 'done', visit: seen, hasNewWork: written !== null, ...told };
  return { ...(await leaveOldAddress(parts, details, seen)), ...told };
}

/** Walls stand before an article that is there still. */
function causeOf(reason: string): VisitCause {
  return walls.has(reason) ? 'walled' : 'unreadable';
}

const walls: ReadonlySet<string> = new Set(['paywall', 'consent_wall', 'bot_check', 'error_page']);

function uncut({ cutSince = null }: Visit): Partial<Visit> {
  return cutSince === null ? {} : { cutSince: null };
}

/** A page without a date has the one that a feed gave it, or that it had before: the loss of a date alone is no revision. */
function dated(page: ArticlePage, visit: Visit, last: Revision | null): ArticlePage {
  if (page.publishedAt !== null) return page;
  const known = last?.content.kind === 'captured' ? last.content.article.publishedAt : null;
  return { ...page, publishedAt: known ?? visit.mentionedAt ?? null };
}

/** The new address has the article now. The old one is withdrawn like a page that is gone: when it is confirmed. */
async function leaveOldAddress(parts: ArticleVisitParts, details: ArticleVisit, seen: Visit): Promise<VisitOutcome> {
  const { visit, site, now } = details;
  const missing = afterMissing(visit, site, now);
  // Without validators, or the next answer would be that nothing changed.
  const noted = { ...missing.visit, failures: 0, lastError: null, etag: null, lastModified: null };
  if (!missing.isConfirmed) return { kind: 'done', visit: noted, hasNewWork: true };
  await withdraw(parts, details);
  return { kind: 'done', visit: seen, hasNewWork: true };
}

async function visitMissing(parts: ArticleVisitParts, details: ArticleVisit): Promise<VisitOutcome> {
  const { visit, site, now } = details;
  const missing = afterMissing(visit, site, now);
  const noted = { ...missing.visit, failures: 0, lastError: 'gone', etag: null, lastModified: null };
  if (!missing.isConfirmed) return { kind: 'done', visit: noted, hasNewWork: false };
  const withdrawal = await withdraw(parts, details);
  // It may come back: an article is looked for again as if it had changed; what never was one is left alone.
  return { kind: 'done', visit: { ...noted, nextVisitAt: recheckAt(details, withdrawal) }, hasNewWork: true };
}

/** @returns the revision that says so, now or since before; null when there was no article */
async function withdraw({ memory }: ArticleVisitParts, { visit, now }: ArticleVisit): Promise<Revision | null> {
  if (visit.articleId === null) return null;
  const { written, last } = await writeRevision(memory, visit.articleId, (known) => decideWithdrawal(known, now));
  return written ?? last;
}

async function lastOf({ memory }: ArticleVisitParts, visit: Visit): Promise<Revision | null> {
  return visit.articleId === null ? null : memory.lastRevision(visit.articleId);
}

/** A page that asks for consent or for money has another title and another text than the article it stands before. */
function isSameArticle(last: Revision | null, page: ArticlePage): boolean {
  if (last?.content.kind !== 'captured') return true;
  const { title, text } = last.content.article;
  return title === page.title || text === page.text;
}

function recheckAt({ site, now }: ArticleVisit, last: Revision | null): number | null {
  if (last === null) return null;
  return nextRecheckAt({ now, changedAt: Date.parse(last.content.article.capturedAt), recheck: site.recheck });
}
