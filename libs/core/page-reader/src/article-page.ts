import { articleLimits } from '#core/contracts';
import { canonicalUrlOf } from './canonical-url.js';
import { readArticleText } from './article-text.js';
import { type LinkedArticle, readLinkedArticle } from './json-ld.js';
import { readLanguage } from './language.js';
import { metaContent, type PageDocument, parsePage } from './page-document.js';
import { brokenPageLimit, type PageLimitReason } from './page-limits.js';
import { readPublishedAt } from './published-at.js';
import { readTitle } from './title.js';

export interface ArticlePage {
  readonly kind: 'article';
  readonly title: string;
  /** Paragraphs with a blank line between them, in composed form (NFC). */
  readonly text: string;
  /** ISO 8601 instant with the page's own offset, or a bare day, or null. */
  readonly publishedAt: string | null;
  /** Primary language subtag, or null. */
  readonly language: string | null;
  readonly canonicalUrl: string;
  /** 0 to 1: how much the page looks like an article. */
  readonly likeness: number;
}

export type UnreadableReason =
  | PageLimitReason
  | 'no_text'
  | 'text_too_short'
  | 'text_too_long'
  | 'no_title'
  | 'url_too_long'
  | 'not_an_article'
  | 'reader_failed';

export interface UnreadablePage {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
}

/** Shorter than this is a caption or a notice, even on a page that says it is an article. */
const textCharactersMin = 80;
const likenessMin = 0.4;

/**
 * Reads a news page. Pure: the same page gives the same answer, nothing is loaded and no script runs. The work may take
 * long on a hostile page that keeps the limits, so callers run it where it can be stopped.
 * @param html the page, decoded
 * @param url its own address, after redirects; a file's for a page that was saved
 * @returns the article, or why there is none
 */
export function readArticlePage(html: string, url: string): ArticlePage | UnreadablePage {
  const broken = brokenPageLimit(html);
  if (broken !== null) return unreadable(broken);
  try {
    return readWithinLimits(html, url);
  } catch {
    // The libraries throw on some malformed trees.
    return unreadable('reader_failed');
  }
}

function readWithinLimits(html: string, url: string): ArticlePage | UnreadablePage {
  const document = parsePage(html);
  const linked = readLinkedArticle(document);
  const { text, linkShare } = readArticleText(html, linked?.articleBody ?? null);
  if (text === '') return unreadable('no_text');
  if (text.length < textCharactersMin) return unreadable('text_too_short');
  if (text.length > articleLimits.textLength) return unreadable('text_too_long');
  const title = readTitle(document, linked);
  if (title === null) return unreadable('no_title');
  const canonicalUrl = readCanonicalUrl(document, url, linked);
  if (Math.max(canonicalUrl.length, url.length) > articleLimits.urlLength) return unreadable('url_too_long');
  const publishedAt = readPublishedAt(document, url, linked);
  const likeness = articleLikeness({ document, linked, text, linkShare, publishedAt });
  if (likeness < likenessMin) return unreadable('not_an_article');
  return {
    kind: 'article',
    title,
    text,
    publishedAt,
    language: readLanguage(document, linked, text),
    canonicalUrl,
    likeness,
  };
}

function unreadable(reason: UnreadableReason): UnreadablePage {
  return { kind: 'unreadable', reason };
}

function readCanonicalUrl(document: PageDocument, url: string, linked: LinkedArticle | null): string {
  const link = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null;
  return canonicalUrlOf(url, [link, metaContent(document, ['og:url']), linked?.url ?? null]);
}

interface Signs {
  readonly document: PageDocument;
  readonly linked: LinkedArticle | null;
  readonly text: string;
  readonly linkShare: number;
  readonly publishedAt: string | null;
}

/** Adds up the signs of an article; a page of links loses what it gained. */
function articleLikeness(signs: Signs): number {
  const type = metaContent(signs.document, ['og:type']) ?? '';
  let likeness = 0;
  if (signs.linked !== null) likeness += 0.4;
  if (/^article/iu.test(type)) likeness += 0.3;
  if (signs.publishedAt !== null) likeness += 0.2;
  if (signs.document.querySelector('article, [itemprop="articleBody"]') !== null) likeness += 0.2;
  if (signs.text.length >= 250) likeness += 0.2;
  if (signs.text.length >= 600) likeness += 0.2;
  if (/[.!?؟…]/u.test(signs.text)) likeness += 0.1;
  if (/^website$/iu.test(type)) likeness -= 0.2;
  return Math.max(0, Math.min(1, likeness) - (signs.linkShare > 0.3 ? signs.linkShare : 0));
}
