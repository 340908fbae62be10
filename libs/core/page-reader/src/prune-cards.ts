import { type Measure, measureTree } from './measure.js';
import { isElement, type PageElement } from './page-document.js';

const cardsMin = 3;
/** A heading or an advertisement may stand among the cards. */
const cardShareMin = 0.7;
const cardCharacters = { min: 15, max: 900 } as const;
/** A teaser says so much beside its headline; a section of an article says more. */
const cardTextCharactersMax = 350;
const cardLinkCharactersMin = 12;
const cardLinkShareMin = 0.12;

/**
 * Takes out lists of teasers: three or more neighbours of one kind, each of which is little more than a linked headline.
 * No name is needed for it, so it holds on pages whose classes mean nothing.
 */
export function removeCards(root: PageElement): void {
  const measures = measureTree(root);
  for (const parent of measures.keys()) {
    for (const group of groupsOf(parent)) if (isCardList(group, measures)) removeAll(group);
  }
}

function isCardList(group: readonly PageElement[], measures: ReadonlyMap<PageElement, Measure>): boolean {
  if (group.length < cardsMin || group.some((element) => (measures.get(element)?.ownMarks ?? 0) > 0)) return false;
  const cards = group.filter((element) => isCard(element, measures));
  return cards.length >= cardsMin && cards.length >= group.length * cardShareMin;
}

function removeAll(elements: readonly PageElement[]): void {
  for (const element of elements) element.remove();
}

/** The children of an element by what they are: name and first class. */
function groupsOf(parent: PageElement): Iterable<PageElement[]> {
  const groups = new Map<string, PageElement[]>();
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    const kind = `${child.localName} ${(child.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? ''}`;
    // Paragraphs are text, even when each has a link in it.
    if (child.localName === 'p' || child.localName === 'br' || child.localName === 'tr') continue;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [child]);
    else group.push(child);
  }
  return groups.values();
}

function isCard(element: PageElement, measures: ReadonlyMap<PageElement, Measure>): boolean {
  const measure = measures.get(element);
  if (measure === undefined || measure.chars < cardCharacters.min || measure.chars > cardCharacters.max) return false;
  if (measure.chars - measure.linkChars > cardTextCharactersMax) return false;
  if (measure.linkChars < cardLinkCharactersMin || measure.linkChars < measure.chars * cardLinkShareMin) return false;
  if (element.localName === 'li' || measure.linkChars >= measure.chars * 0.6)
    return measure.linkChars >= measure.chars * 0.6;
  return isHeadlineLinked(element, measures);
}

/** Whether the card's heading is a link, or its link holds a heading. */
function isHeadlineLinked(element: PageElement, measures: ReadonlyMap<PageElement, Measure>): boolean {
  for (const heading of element.querySelectorAll('h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]')) {
    const measure = measures.get(heading);
    if (measure !== undefined && measure.chars >= cardLinkCharactersMin && measure.linkChars >= measure.chars * 0.8)
      return true;
  }
  return false;
}
