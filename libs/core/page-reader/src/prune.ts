import { aroundWords, hiddenNames, looseWords, readerWords, strangerWords } from './around-words.js';
import { type Measure, measureTree } from './measure.js';
import type { PageDocument, PageElement } from './page-document.js';
import { removeCards } from './prune-cards.js';

const unseen =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], input, textarea, select, option, svg, iframe';
const unseenShareMax = 0.25;
const furniture =
  'nav, aside, footer, header nav, form, button, figcaption, dialog, menu, [role="navigation"], [role="complementary"], [role="dialog"], [role="banner"] ul, [role="contentinfo"], amp-sidebar, amp-user-notification, amp-ad';
const furnitureShareMax = 0.4;
const aroundShareMax = 0.25;
const aroundParagraphsMax = 4;
/** Layouts are named after their sidebars: what has so much of the page's paragraphs is not the sidebar itself. */
const strangerShareMax = 0.5;
/** A stranger is taken out at such a size only as long as so much text in paragraphs is left. */
const leftCharactersMin = 160;

const addressBoxCharactersMax = 450;
const addressFields = 'input[type="email" i], input[name*="email" i], input[placeholder*="@"]';

/** Takes out the boxes that ask for an address: the largest small element around each field for one. */
function removeAddressBoxes(document: PageDocument): void {
  for (const field of [...document.querySelectorAll(addressFields)].slice(0, 50)) {
    let box: PageElement | null = null;
    for (let outer = field.parentElement; outer !== null && outer.localName !== 'body'; outer = outer.parentElement) {
      if ((outer.textContent?.length ?? 0) > addressBoxCharactersMax || outer.querySelector('h1') !== null) break;
      box = outer;
    }
    box?.remove();
  }
}

/** Takes out what no reader sees. What holds much of the page is shown by a script later, whatever its style says. */
export function removeUnseen(document: PageDocument): void {
  for (const element of [...document.querySelectorAll('script, style, noscript, template')]) element.remove();
  removeAddressBoxes(document);
  const body = document.body;
  if (body === null) return;
  const measures = measureTree(body);
  const whole = measures.get(body)?.chars ?? 0;
  for (const element of [...body.querySelectorAll(unseen)]) {
    if ((measures.get(element)?.chars ?? 0) <= whole * unseenShareMax) element.remove();
  }
}

/**
 * Takes out menus, sidebars, share buttons and the like before the body is looked for, which lifts the precision of the
 * body. What holds much of the page's text stays, unless it is named as what readers wrote or as other articles.
 */
export function prunePage(document: PageDocument): void {
  const body = document.body;
  if (body === null) return;
  const measures = measureTree(body);
  const whole = measures.get(body)?.chars ?? 0;
  for (const element of [...document.querySelectorAll(furniture)]) {
    if ((measures.get(element)?.chars ?? 0) < whole * furnitureShareMax) element.remove();
  }
  pruneNamed(body, measures, whole);
  removeCards(body);
}

function pruneNamed(body: PageElement, measures: ReadonlyMap<PageElement, Measure>, whole: number): void {
  const named = [...body.querySelectorAll('[class], [id]')];
  const paragraphs = measures.get(body)?.paragraphChars ?? 0;
  let left = paragraphs;
  for (const element of named) {
    const measure = measures.get(element);
    if (measure === undefined || isArticleItself(element, measure) || isWords(element, measure, measures)) continue;
    const names = namesOf(element);
    const isSmall = measure.chars < whole * aroundShareMax && measure.paragraphs <= aroundParagraphsMax;
    const isStranger =
      left - measure.paragraphChars >= leftCharactersMin &&
      names.some(
        (name) =>
          readerWords.has(name) || (strangerWords.has(name) && measure.paragraphChars <= paragraphs * strangerShareMax),
      );
    if (!isStranger && !(isSmall && isAround(names, element))) continue;
    left -= measure.paragraphChars;
    element.remove();
  }
}

const wordElements = new Set(['span', 'a', 'em', 'strong', 'b', 'i', 'mark', 'abbr', 'q', 'cite', 'font']);
/** So much text in one piece is a sentence. */
const sentenceCharactersMin = 120;
/** With so much text beside it in its paragraph, a piece is part of a sentence. */
const besideCharactersMin = 40;

/** Whether an element is some words of a paragraph, such as a company's name with its ticker, and no box of its own. */
function isWords(element: PageElement, own: Measure, measures: ReadonlyMap<PageElement, Measure>): boolean {
  if (!wordElements.has(element.localName)) return false;
  const paragraph = measures.get(element.closest('p') ?? element);
  if (paragraph === undefined || paragraph === own) return false;
  if (paragraph.linkChars > paragraph.chars / 2) return false;
  return own.chars >= sentenceCharactersMin || paragraph.chars - own.chars >= besideCharactersMin;
}

/** Publishing systems put an article's tags and the names of their building blocks into the class of its own body. */
const bodyNames =
  /(?:entry|post|article|story|news|single)[_-]{0,2}(?:content|body|text)(?![a-z-]*(?:foot|meta|share|tag|relat))/iu;
const postNames = /(?:^|\s)(?:hentry|type-post|post-\d+)(?:\s|$)/u;

function isArticleItself(element: PageElement, measure: Measure): boolean {
  if (element.localName === 'main' || measure.ownMarks > 0) return true;
  const names = element.getAttribute('class') ?? '';
  if (element.localName === 'article')
    return measure.paragraphs > aroundParagraphsMax || !/related|teaser|card|promo|comment/iu.test(names);
  return bodyNames.test(names) || (postNames.test(names) && measure.paragraphs > 0);
}

/** The words of an element's class and id, with words that are written together by a capital letter taken apart. */
function namesOf(element: PageElement): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  return names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

function isAround(names: readonly string[], element: PageElement): boolean {
  if ([...hiddenNames].some((name) => ` ${element.getAttribute('class') ?? ''} `.includes(` ${name} `))) return true;
  const words = names.filter((word) => aroundWords.has(word));
  return words.some((word) => !looseWords.has(word)) || new Set(words).size > 1;
}
