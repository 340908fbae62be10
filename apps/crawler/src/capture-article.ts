import { type Article, articleIdOf, identify, referTo } from '#core/contracts';
import { type ArticlePage, comparableText } from '#core/page-reader';
import type { CrawlMemory, Revision } from '#infra/store';
import type { Site } from './site.js';

/** A page that was read, and where and when. */
export interface CapturedPage {
  readonly site: Pick<Site, 'name' | 'language' | 'country'>;
  /** The address that it was fetched from, after redirects. */
  readonly url: string;
  readonly page: ArticlePage;
  /** Milliseconds since 1970. */
  readonly capturedAt: number;
}

export type CaptureDecision =
  { readonly kind: 'unchanged' } | { readonly kind: 'revision'; readonly revision: Revision };

/** Covers what a reader would call a change of title, text or date: no counter, advertisement, clock or typography. */
export function contentHashOf({ title, text, publishedAt }: Pick<Article, 'title' | 'text' | 'publishedAt'>): string {
  return identify('content', comparableText(title), comparableText(text), publishedAt);
}

/**
 * Decides whether a page is a new revision: only when it differs from the article's last one. A text that goes back to what
 * it was is a revision of its own.
 * @param last the article's last revision, or null when it has none
 */
export function decideCapture(last: Revision | null, captured: CapturedPage): CaptureDecision {
  const { page, site, url, capturedAt } = captured;
  const contentHash = contentHashOf(page);
  if (last?.content.kind === 'captured' && last.content.article.contentHash === contentHash)
    return { kind: 'unchanged' };
  const article: Article = {
    articleId: articleIdOf(page.canonicalUrl),
    revision: (last?.revision ?? 0) + 1,
    url,
    canonicalUrl: page.canonicalUrl,
    source: site.name,
    title: page.title,
    language: page.language ?? site.language,
    country: site.country,
    publishedAt: page.publishedAt,
    capturedAt: new Date(capturedAt).toISOString(),
    text: page.text,
    contentHash,
  };
  return { kind: 'revision', revision: revisionOf({ kind: 'captured', article }) };
}

/**
 * Decides the revision that says that an article is gone.
 * @param withdrawnAt milliseconds since 1970
 * @returns null when there is no article to withdraw, or it is withdrawn already
 */
export function decideWithdrawal(last: Revision | null, withdrawnAt: number): Revision | null {
  if (last?.content.kind !== 'captured') return null;
  const reference = referTo(last.content.article);
  const capturedAt = new Date(withdrawnAt).toISOString();
  return revisionOf({ kind: 'withdrawn', article: { ...reference, revision: last.revision + 1, capturedAt } });
}

function revisionOf(content: Revision['content']): Revision {
  const { articleId, revision } = content.article;
  return { revisionId: `${articleId}@${revision}`, articleId, revision, content };
}

/** Another crawler may take the number first; then the decision is made again on what it wrote. */
const attemptsMax = 5;

/** Somebody else kept taking the revision's number. */
export class RevisionContendedError extends Error {
  readonly code = 'REVISION_CONTENDED';
  readonly canRetry = true;
}

/**
 * Reads the article's last revision, decides, writes, and decides again when another wrote meanwhile.
 * @param decide gives the revision to write, or null when there is none
 * @returns the revision that was written, or null, with the one that was last before
 * @throws RevisionContendedError after five attempts
 */
export async function writeRevision(
  memory: CrawlMemory,
  articleId: string,
  decide: (last: Revision | null) => Revision | null,
): Promise<{ readonly written: Revision | null; readonly last: Revision | null }> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const last = await memory.lastRevision(articleId);
    const revision = decide(last);
    if (revision === null) return { written: null, last };
    if ((await memory.insertRevision(revision)) === 'inserted') return { written: revision, last };
  }
  throw new RevisionContendedError(`Article ${articleId} kept changing while it was captured.`);
}
