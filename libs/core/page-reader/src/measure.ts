import { isElement, isText, leadsElsewhere, type PageElement, type PageNode } from './page-document.js';

/** What an element holds, its descendants counted in. */
export interface Measure {
  /** Characters without white space at the ends of each piece. */
  readonly chars: number;
  readonly linkChars: number;
  /** Elements `p` with text of some length that is not mostly links. */
  readonly paragraphs: number;
  /** Characters of these. */
  readonly paragraphChars: number;
  readonly headings: number;
  /** First-level headings, and marks of an article's own body. */
  readonly ownMarks: number;
}

const paragraphCharactersMin = 40;
const paragraphLinkShareMax = 0.5;
const unseen = new Set(['script', 'style', 'template', 'noscript']);

/** Measures every element below a node in one pass; the depth is bounded by the page limits. */
export function measureTree(root: PageElement): ReadonlyMap<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  measure(root, measures, false);
  return measures;
}

const nothing: Measure = { chars: 0, linkChars: 0, paragraphs: 0, paragraphChars: 0, headings: 0, ownMarks: 0 };

function measure(element: PageElement, measures: Map<PageElement, Measure>, inLink: boolean): Measure {
  const sum = { ...nothing };
  const isLink = inLink || leadsElsewhere(element);
  for (const child of element.childNodes) add(sum, child, measures, isLink);
  const { localName } = element;
  const isParagraph =
    localName === 'p' && sum.chars >= paragraphCharactersMin && sum.linkChars <= sum.chars * paragraphLinkShareMax;
  const result: Measure = {
    ...sum,
    paragraphs: sum.paragraphs + (isParagraph ? 1 : 0),
    paragraphChars: sum.paragraphChars + (isParagraph ? sum.chars : 0),
    headings: sum.headings + (/^h[2-6]$/u.test(localName) ? 1 : 0),
    ownMarks: sum.ownMarks + (localName === 'h1' || element.getAttribute('itemprop') === 'articleBody' ? 1 : 0),
  };
  measures.set(element, result);
  return result;
}

type Sum = { -readonly [Key in keyof Measure]: Measure[Key] };

function add(sum: Sum, child: PageNode, measures: Map<PageElement, Measure>, inLink: boolean): void {
  if (isText(child)) {
    const { length } = (child.textContent ?? '').trim();
    sum.chars += length;
    if (inLink) sum.linkChars += length;
    return;
  }
  if (!isElement(child) || unseen.has(child.localName)) return;
  const inner = measure(child, measures, inLink);
  sum.chars += inner.chars;
  sum.linkChars += inner.linkChars;
  sum.paragraphs += inner.paragraphs;
  sum.paragraphChars += inner.paragraphChars;
  sum.headings += inner.headings;
  sum.ownMarks += inner.ownMarks;
}
