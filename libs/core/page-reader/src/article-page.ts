import { articleLimits } from '#core/contracts';
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
/** A page with more of its text in links is a page of links. */
const linkShareMax = 0.4;

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
  const linked = readLinkedArticle(document, url);
  const wall = readWall(document, linked, URL.parse(url)?.pathname ?? '');
  if (wall !== null) return unreadable(wall);
  const title = readTitle(document, linked);
  const authors = readAuthors(document, linked);
  const read = readArticleText(html, { title, authors, linkedBody: linked?.articleBody ?? null });
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

interface Signs {
  readonly document: PageDocument;
  readonly url: string;
  readonly linked: LinkedArticle | null;
  readonly text: string;
  readonly linkShare: number;
  readonly isWhole: boolean;
  readonly publishedAt: string | null;
}

/** Adds up the signs of an article; a page of links, and a home page, lose what they gained. */
function articleLikeness({ document, url, linked, text, linkShare, isWhole, publishedAt }: Signs): number {
  const type = metaContent(document, ['og:type']) ?? '';
  const signs: readonly (readonly [holds: boolean, weight: number])[] = [
    [linked !== null, 0.4],
    [/^article/iu.test(type), 0.3],
    [publishedAt !== null, 0.2],
    [document.querySelector('article, [itemprop="articleBody"]') !== null, 0.2],
    [text.length >= 250, 0.2],
    [text.length >= 250 && linkShare < 0.2, 0.2],
    [text.length >= 600, 0.2],
    [/[.!?؟…]/u.test(text), 0.1],
    [linked === null && (isWhole || text.length < shortCharacters) && isListing(document), -0.6],
    [linked === null && URL.parse(url)?.pathname === '/' && url.startsWith('http'), -0.7],
  ];
  const likeness = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  return Math.max(0, Math.min(1, likeness) - (linkShare > linkShareMax ? linkShare : 0));
}

/** An article of this length stands for itself, however many headings around it lead elsewhere. */
const shortCharacters = 400;
const linkedHeadingsMin = 8;
const headingsMax = 200;

/** A page that calls itself a web site, and most of whose headings lead elsewhere, lists articles. */
function isListing(document: PageDocument): boolean {
  if (/^article/iu.test(metaContent(document, ['og:type']) ?? '')) return false;
  const headings = [...document.querySelectorAll('main h2, main h3, body h2, body h3, article h1')].slice(
    0,
    headingsMax,
  );
  const linkedHeadings = headings.filter(
    (heading) => heading.querySelector('a') !== null || heading.parentElement?.localName === 'a',
  );
  const paragraphs = [...document.querySelectorAll('p')].filter(
    (paragraph) => (paragraph.textContent ?? '').length > 200,
  );
  return (
    linkedHeadings.length >= linkedHeadingsMin &&
    linkedHeadings.length >= headings.length * 0.6 &&
    paragraphs.length < 3
  );
}
