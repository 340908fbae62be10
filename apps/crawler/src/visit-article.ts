import { articleIdOf, type VisitCause } from '#core/contracts';
import { addressToVisit, type ArticlePage, articleKey, otherSpellings } from '#core/page-reader';
import type { FetchedPage, FetchResult } from '#infra/http-fetch';
import type { CrawlMemory, Revision, Visit } from '#infra/store';
import { decideCapture, decideWithdrawal, writeRevision } from './capture-article.js';
import { afterMissing, afterSuccess, nextRecheckAt } from './next-visit.js';
import type { PageRule } from './page-rules.js';
import { belongsTo } from './plan-articles.js';
import { afterCut, isCutBelieved, looksCut } from './cut-text.js';
import type { PageReadingPool } from './page-reading-pool.js';
import type { Site } from './site.js';
import { failed, fetchFailure, type VisitOutcome } from './visit-outcome.js';

/** A visit of an article, and what came of its fetch. */
export interface ArticleVisit {
  readonly visit: Visit;
  readonly site: Site;
  readonly fetched: FetchResult;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether to leave out what the page asks not to be quoted; yes, unless a setting says otherwise. */
  readonly respectsNoSnippet?: boolean;
  /** When the page is to be shown no longer, or null when it does not say; milliseconds since 1970. */
  readonly availableUntil?: number | null;
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

/** What stands on the page, or why it is not the article that was asked for. */
async function readOwnArticle(
  { pool }: ArticleVisitParts,
  details: ArticleVisit,
  { text, url }: FetchedPage,
): Promise<ArticlePage | VisitOutcome> {
  const { respectsNoSnippet = true } = details;
  const elsewhere = leadsElsewhere(details, url);
  if (elsewhere !== null) return failed(elsewhere, true, 'moved');
  const page = await pool.read({ kind: 'article', text, url, respectsNoSnippet });
  if (page.kind === 'article') return page;
  return page.kind === 'unreadable'
    ? failed(`unreadable: ${page.reason}`, true, causeOf(page.reason))
    : failed('unreadable: not an article');
}

async function readAndCapture(
  parts: ArticleVisitParts,
  details: ArticleVisit,
  fetched: FetchedPage,
): Promise<VisitOutcome> {
  const { visit, site, now, availableUntil = null } = details;
  const page = await readOwnArticle(parts, details, fetched);
  if (page.kind !== 'article') return page;
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
    const decision = decideCapture(known, { ...captured, page: dated(page, visit, known, now) });
    return decision.kind === 'revision' ? decision.revision : null;
  });
  const reading = { characters: page.text.length, fell: isCut };
  if (isHeld) return { kind: 'done', visit: afterCut(visit, site, now, articleId), hasNewWork: false, reading };
  const nextVisitAt = recheckAt(details, written ?? last);
  // A page whose time will be over has to be read then, though nothing on it changes.
  const { etag, lastModified } = availableUntil === null ? fetched : { etag: null, lastModified: null };
  const seen = afterSuccess(visit, { etag, lastModified, nextVisitAt, articleId, ...uncut(visit) });
  const told = { reading, ...(written === null ? {} : { revision: written.revision }) };
  if (!hasMoved) return { kind: 'done', visit: seen, hasNewWork: written !== null, ...told };
  return { ...(await leaveOldAddress(parts, details, seen)), ...told };
}

/**
 * An article is known by its address: who could lead a visit to another site's page could change and withdraw its article.
 * And many sites send who asks for an article that is no more to their home page.
 */
function leadsElsewhere({ visit, site }: ArticleVisit, url: string): string | null {
  const address = addressToVisit(url);
  if (address === null || !belongsTo(address, site) || !belongsTo(url, site)) return `leads to another site: ${url}`;
  const isHome = articleKey(url) === articleKey(site.url) && articleKey(visit.url) !== articleKey(url);
  return isHome ? 'leads to the home page' : null;
}

/** Walls stand before an article that is there still. */
function causeOf(reason: string): VisitCause {
  return walls.has(reason) ? 'walled' : 'unreadable';
}

const walls: ReadonlySet<string> = new Set(['paywall', 'consent_wall', 'bot_check', 'error_page']);

function uncut({ cutSince = null }: Visit): Partial<Visit> {
  return cutSince === null ? {} : { cutSince: null };
}

/** Clocks and time zones err by less; who dates an article later would have it count as the latest word. */
const clockErrorMaxMs = 24 * 3_600_000;

/** A page without a date has the one that a feed gave it, or that it had before: the loss of a date alone is no revision. */
function dated(page: ArticlePage, visit: Visit, last: Revision | null, now: number): ArticlePage {
  const known = last?.content.kind === 'captured' ? last.content.article.publishedAt : null;
  const dates = [page.publishedAt, known, visit.mentionedAt ?? null];
  return {
    ...page,
    publishedAt: dates.find((date) => date !== null && Date.parse(date) < now + clockErrorMaxMs) ?? null,
  };
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

/**
 * Keeps a page out that asks for it. An article that was captured before is withdrawn: at once when the page had told the time
 * ahead, else when it still asks at the next visit, as with a page that is gone, since a layout may ask by mistake.
 */
export async function leaveOut(parts: ArticleVisitParts, details: ArticleVisit, rule: PageRule): Promise<VisitOutcome> {
  const { visit, site, now } = details;
  const lastError = `not_to_be_kept: the page says ${rule}`;
  if (visit.articleId === null) return failed(lastError, false, 'page_rules');
  const missing = afterMissing(visit, site, now);
  const noted = { ...missing.visit, failures: 0, lastError, etag: null, lastModified: null };
  if (!missing.isConfirmed && rule !== 'unavailable_after') return { kind: 'done', visit: noted, hasNewWork: false };
  const withdrawal = await withdraw(parts, details);
  return { kind: 'done', visit: { ...noted, nextVisitAt: recheckAt(details, withdrawal) }, hasNewWork: true };
}

/** @returns the revision that says so, now or since before; null when there was no article */
async function withdraw(parts: ArticleVisitParts, { visit, now }: ArticleVisit): Promise<Revision | null> {
  if (visit.articleId === null) return null;
  const known = await lastOf(parts, visit);
  if (known !== null && (await isShownElsewhere(parts.memory, visit, known))) return known;
  const { written, last } = await writeRevision(parts.memory, visit.articleId, (latest) =>
    decideWithdrawal(latest, now),
  );
  return written ?? last;
}

/** An article may have been found under several addresses: one that ends does not take it away while its own is there. */
async function isShownElsewhere(memory: CrawlMemory, { url, articleId }: Visit, last: Revision): Promise<boolean> {
  const own = last.content.article.canonicalUrl;
  if (articleKey(own) === articleKey(url)) return false;
  const visits = await Promise.all([own, ...otherSpellings(own)].map((spelling) => memory.visit(spelling)));
  return visits.some((visit) => visit?.articleId === articleId && visit?.goneVisits === 0);
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

function recheckAt({ site, now, availableUntil = null }: ArticleVisit, last: Revision | null): number | null {
  if (last === null) return null;
  const usual = nextRecheckAt({ now, changedAt: Date.parse(last.content.article.capturedAt), recheck: site.recheck });
  return availableUntil === null ? usual : Math.min(availableUntil, usual ?? Infinity);
}
