import { type Measure, measureTree } from './measure.js';
import type { PageDocument, PageElement } from './page-document.js';

/** Names by which publishing systems call the element that holds an article's body, the most telling first. */
const tiers: readonly string[] = [
  '[itemprop="articleBody"], [itemprop~="articleBody"], [property="articleBody"]',
  [
    ...['article', 'post', 'entry', 'story', 'news', 'single', 'page', 'content', 'detail', 'main'].flatMap((noun) =>
      ['body', 'content', 'text', 'copy'].flatMap((part) => [
        `[class*="${noun}-${part}" i]`,
        `[class*="${noun}_${part}" i]`,
        `[class*="${noun}${part}" i]`,
        `[class*="${noun}__${part}" i]`,
        `[id*="${noun}-${part}" i]`,
        `[id*="${noun}${part}" i]`,
      ]),
    ),
    '[class*="body-content" i]',
    '[class*="field--name-body"]',
    '[class*="field-name-body"]',
    '[class~="itemFullText"]',
    '[class~="entry"]',
    '[class~="texte"]',
    '[class~="govspeak"]',
    '[class~="rich-text"], [class~="richtext"], [class*="RichText"]',
    '[class~="wysiwyg"]',
    '[class~="prose"]',
    '[class~="post-body"]',
  ].join(', '),
];
/** A paragraph or a heading with such a name is a piece of the body, and the body has other pieces. */
const pieces = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'span', 'a', 'li', 'img', 'figure', 'button']);
const candidatesMax = 200;
/** Siblings that belong to one body, as the entries of a live report. */
const partsMax = 200;

/**
 * The elements that the page itself names as the body of its article: one, or several that follow each other; empty when
 * none is named. Of nested ones the inner is taken unless the outer holds clearly more.
 */
export function declaredBodies(document: PageDocument): PageElement[] {
  const body = document.body;
  if (body === null) return [];
  const measures = measureTree(body);
  for (const tier of tiers) {
    const candidates = [...document.querySelectorAll(tier)]
      .slice(0, candidatesMax)
      .filter((element) => !pieces.has(element.localName) && massOf(element, measures) > 0);
    if (candidates.length === 0) continue;
    const best = candidates.reduce((one, other) =>
      massOf(other, measures) > massOf(one, measures) * 1.05 ? other : one,
    );
    const inner = candidates
      .filter(
        (element) =>
          element !== best && isInside(element, best) && massOf(element, measures) >= massOf(best, measures) * 0.9,
      )
      .at(-1);
    const chosen = inner ?? best;
    const others = candidates.filter((element) => isPart(element, chosen, measures)).slice(0, partsMax);
    return others.length > 1 ? others : [chosen];
  }
  return [];
}

/** Text outside links: what there is to read. */
function massOf(element: PageElement, measures: ReadonlyMap<PageElement, Measure>): number {
  const measure = measures.get(element);
  return measure === undefined ? 0 : Math.max(0, measure.chars - 2 * measure.linkChars);
}

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    if (ancestor === outer) return true;
  }
  return false;
}

/** Whether an element is named as the chosen one is and stands beside it, or in an entry beside its entry. */
function isPart(element: PageElement, chosen: PageElement, measures: ReadonlyMap<PageElement, Measure>): boolean {
  if (element === chosen) return true;
  const isNamedAlike =
    element.localName === chosen.localName && element.getAttribute('class') === chosen.getAttribute('class');
  if (!isNamedAlike || massOf(element, measures) === 0) return false;
  const isBeside = element.parentElement === chosen.parentElement;
  const isEntryBeside =
    element.getAttribute('itemprop') !== null &&
    element.parentElement?.parentElement === chosen.parentElement?.parentElement;
  return isBeside || isEntryBeside;
}
