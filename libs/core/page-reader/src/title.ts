import { Parser } from 'htmlparser2';
import { articleLimits } from '#core/contracts';
import { cleanText } from './block-text.js';
import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

/** The article's title: JSON-LD, meta elements, microdata, the only first-level heading, the window's title; or null. */
export function readTitle(document: PageDocument, linked: LinkedArticle | null): string | null {
  const siteName = metaContent(document, ['og:site_name', 'application-name']);
  const headings = [...document.querySelectorAll('h1')].map(plainText).filter((text) => text !== '');
  const candidates = [
    linked?.headline,
    metaContent(document, ['og:title', 'twitter:title', 'dc.title', 'headline']),
    plainText(document.querySelector('[itemprop="headline"]')),
    headings.length === 1 ? headings[0] : undefined,
    plainText(document.querySelector('title')),
    headings[0],
  ];
  for (const candidate of candidates) {
    const title = withoutSiteName(decodeEntities(candidate ?? ''), siteName, headings);
    if (title !== '' && title !== siteName) return title.slice(0, articleLimits.titleLength);
  }
  return null;
}

/** Cuts « – Name of the site » off, when it is known to be that: by the site's name, or by a heading without it. */
function withoutSiteName(title: string, siteName: string | null, headings: readonly string[]): string {
  const heading = headings.find((text) => text.length >= 10 && title.length > text.length && title.startsWith(text));
  if (heading !== undefined && /^\s*[-–—|•·:]/u.test(title.slice(heading.length))) return heading;
  if (siteName === null || !title.endsWith(siteName)) return title;
  return title.slice(0, -siteName.length).replace(/[\s\-–—|•·:]+$/u, '') || title;
}

/** JSON-LD and meta elements often carry entities twice encoded. */
function decodeEntities(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  parser.end(text);
  return cleanText(decoded).replace(/\s+/gu, ' ').trim();
}
