import { articleLimits } from '#core/contracts';
import { articleLikeness } from './article-likeness.js';
import { readArticleText } from './article-text.js';
import { readAuthors } from './authors.js';
import { canonicalUrlOf } from './canonical-url.js';
import { readCorrections } from './corrections.js';
import { type LinkedArticle, readLinkedArticle } from './json-ld.js';
import { readLanguage } from './language.js';
import { readModifiedAt } from './modified-at.js';
import { metaContent, type PageDocument, parsePage } from './page-document.js';
import { isPaywalled, readWall, type WallReason } from './page-kind.js';
import { brokenPageLimit, type PageLimitReason } from './page-limits.js';
import { readPublishedAt } from './published-at.js';
import { readSection } from './section.js';
import { readTitle } from './title.js';

export interface ArticlePage {
  readonly kind: 'article';
  readonly title: string;
  /** Paragraphs with a blank line between them, in composed form (NFC). */
  readonly text: string;
  /** ISO 8601 instant with the page's own offset, or a bare day, or null. */
  readonly publishedAt: string | null;
  /** When it was last changed, in the same form, never earlier than published; or null. */
  readonly modifiedAt: string | null;
  /** Names as the page gives them; empty when nobody is named. */
  readonly authors: readonly string[];
  /** The section of the paper, in its own words, or null. */
  readonly section: string | null;
  /** What the newsroom says that it corrected; these notes are no part of the text. */
  readonly corrections: readonly string[];
  /** Primary language subtag, or null. */
  readonly language: string | null;
  readonly canonicalUrl: string;
  /** 0 to 1: how much the page looks like an article. */
  readonly likeness: number;
}

export type UnreadableReason =
  | PageLimitReason
  | WallReason
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

/**
 * The main text of any page, article or not, by the same rules: for pages that are read for what they say and not followed.
 * @returns paragraphs with a blank line between them; empty when there is none or the page breaks the limits
 */
export function readPageText(html: string, url: string): string {
  if (brokenPageLimit(html) !== null) return '';
  try {
    const document = parsePage(html);
    const linked = readLinkedArticle(document, url);
    const hints = { title: readTitle(document, linked), authors: readAuthors(document, linked) };
    return readArticleText(html, { ...hints, linkedBody: linked?.articleBody ?? null }).text;
  } catch {
    return '';
  }
}

function readWithinLimits(html: string, url: string): ArticlePage | UnreadablePage {
  const document = parsePage(html);
  const linked = readLinkedArticle(document, url);
  const wall = readWall(document, linked, URL.parse(url)?.pathname ?? '');
  if (wall !== null) return unreadable(wall);
  const named = readTitle(document, linked);
  const authors = readAuthors(document, linked);
  const read = readArticleText(html, { title: named, authors, linkedBody: linked?.articleBody ?? null });
  const title = named ?? firstLine(read.text);
  const refusal = textRefusal(read.text, document, linked);
  if (refusal !== null) return unreadable(refusal);
  if (title === null) return unreadable('no_title');
  const canonicalUrl = readCanonicalUrl(document, url, linked);
  if (Math.max(canonicalUrl.length, url.length) > articleLimits.urlLength) return unreadable('url_too_long');
  const publishedAt = readPublishedAt(document, url, linked, title);
  const { text } = read;
  const likeness = articleLikeness({ document, url, linked, ...read, publishedAt });
  if (likeness < likenessMin) return unreadable('not_an_article');
  return {
    kind: 'article',
    title,
    text,
    publishedAt,
    modifiedAt: readModifiedAt(document, linked, publishedAt),
    authors,
    section: readSection(document, linked, title),
    corrections: readCorrections(linked, read.corrections),
    language: readLanguage(document, linked, text),
    canonicalUrl,
    likeness,
  };
}

/** So much text is an article, though nothing names it; its first line stands for the title then. */
const untitledCharactersMin = 600;
const firstLineCharacters = 120;

function firstLine(text: string): string | null {
  if (text.length < untitledCharactersMin) return null;
  const [line = ''] = text.split('\n');
  return line.length <= firstLineCharacters ? line : `${line.slice(0, firstLineCharacters).replace(/\s\S*$/u, '')}…`;
}

function textRefusal(text: string, document: PageDocument, linked: LinkedArticle | null): UnreadableReason | null {
  if (text === '') return 'no_text';
  if (isPaywalled(document, linked, text)) return 'paywall';
  if (text.length < textCharactersMin) return 'text_too_short';
  return text.length > articleLimits.textLength ? 'text_too_long' : null;
}

function unreadable(reason: UnreadableReason): UnreadablePage {
  return { kind: 'unreadable', reason };
}

function readCanonicalUrl(document: PageDocument, url: string, linked: LinkedArticle | null): string {
  const link = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null;
  const hosts = [...document.querySelectorAll('a[href^="http"]')]
    .slice(0, linksMax)
    .map((anchor) => anchor.getAttribute('href') ?? '');
  return canonicalUrlOf(url, [link, metaContent(document, ['og:url']), linked?.url ?? null], hosts);
}

/** So many links are enough to tell the name of the ordinary host. */
const linksMax = 200;
