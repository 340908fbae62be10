import { type PageDocument, type PageElement, plainText } from './page-document.js';

const candidatesMax = 4_000;
const childrenMax = 4;
const levelsMax = 6;
const nearMax = 250;
const elsewhere =
  /(?:^|[\s_-])(?:comments?|respond|related|sidebar|teasers?|cards?|popular|reactions?|crumbs?|breadcrumbs?|ticker|breaking|most-?read|topbar|top-date|next-prev|nextprev|newsletter|promo)(?:$|[\s_-])/iu;

/** The element that shows the article's title, or null: a first-level heading, else what has just its words. */
export function findHeadline(document: PageDocument, title: string | null): PageElement | null {
  const headings = [...document.querySelectorAll('h1')];
  if (title === null) return headings[0] ?? null;
  const own = headings.find((heading) => isAlike(plainText(heading), title));
  if (own !== undefined) return own;
  for (const element of [...document.querySelectorAll('h2, h3, h4, b, strong, font, span, div, td, p')].slice(
    0,
    candidatesMax,
  )) {
    const isLeaf = [...element.childNodes].length <= childrenMax;
    if (isLeaf && isAlike(plainText(element), title) && !isElsewhere(element)) return element;
  }
  return headings[0] ?? null;
}

/** Elements around one, the nearest first: those of its parent, then of its parent's parent, and so on. */
export function* elementsAround(element: PageElement): Generator<PageElement> {
  let ancestor = element.parentElement;
  const seen = new Set<PageElement>();
  for (let level = 0; ancestor !== null && ancestor.localName !== 'html' && level < levelsMax; level += 1) {
    for (const near of [...ancestor.querySelectorAll('*')].slice(0, nearMax)) {
      if (seen.has(near)) continue;
      seen.add(near);
      yield near;
    }
    ancestor = ancestor.parentElement;
  }
}

/** Whether an element belongs to a comment, a teaser, a ticker or another block that is not the article's own. */
export function isElsewhere(element: PageElement): boolean {
  let inFooter = false;
  for (
    let ancestor: PageElement | null = element;
    ancestor !== null && ancestor.localName !== 'body';
    ancestor = ancestor.parentElement
  ) {
    if (ancestor.localName === 'aside' || ancestor.localName === 'nav') return true;
    if (ancestor.localName === 'footer') inFooter = true;
    // Publishing systems put an article's tags into the class of its own element.
    const names = ancestor.localName === 'article' ? '' : (ancestor.getAttribute('class') ?? '');
    if (elsewhere.test(`${names} ${ancestor.getAttribute('id') ?? ''}`)) return true;
    if (ancestor.localName === 'main') return false;
    if (ancestor.localName === 'article') inFooter = false;
  }
  return inFooter;
}

function isAlike(text: string, title: string): boolean {
  return text.length <= title.length + 10 && folded(text) === folded(title);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
