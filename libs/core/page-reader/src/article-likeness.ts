import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument } from './page-document.js';

/** A page with more of its text in links is a page of links. */
const linkShareMax = 0.4;

/** What is known of a page when it is judged. */
export interface LikenessSigns {
  readonly document: PageDocument;
  readonly url: string;
  readonly linked: LinkedArticle | null;
  readonly text: string;
  readonly linkShare: number;
  readonly isWhole: boolean;
  readonly publishedAt: string | null;
}

/** How much a page looks like an article, 0 to 1; a page of links, and a home page, lose what they gained. */
export function articleLikeness({
  document,
  url,
  linked,
  text,
  linkShare,
  isWhole,
  publishedAt,
}: LikenessSigns): number {
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
    [linked === null && isHomePage(document, url), -0.7],
  ];
  const likeness = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  return Math.max(0, Math.min(1, likeness) - (linkShare > linkShareMax ? linkShare : 0));
}

/** A page at the root that names no other address for itself, and lists articles or calls itself a web site. */
function isHomePage(document: PageDocument, url: string): boolean {
  const link =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? metaContent(document, ['og:url']);
  const isRoot = [url, link ?? url].every((address) => URL.parse(address, url)?.pathname === '/');
  const type = metaContent(document, ['og:type']) ?? '';
  return isRoot && /^https?:/u.test(url) && (/^website$/iu.test(type) || isListing(document));
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
