import type { PageDocument, PageElement } from './page-document.js';

const never = 'template, noscript, style, script:not([type="application/ld+json"])';
const furniture =
  'nav, aside, footer, header nav, form, button, figcaption, [role="navigation"], [role="complementary"]';
const furnitureShareMax = 0.4;

/** Words in a class or id that name what stands around an article; each must be a whole word of it. */
const aroundWords = new Set(
  'related share sharing social breadcrumb breadcrumbs newsletter recommend recommended recommendation most read mostread popular trending comments comment sidebar tags tag caption taboola outbrain cookie cookies paywall promo advert advertisement ads banner subscribe'.split(
    ' ',
  ),
);
/** Two words that only name furniture when they stand together. */
const looseWords = new Set(['most', 'read']);
const aroundShareMax = 0.25;
const aroundParagraphsMax = 4;

/** Takes out what no reader sees. */
export function removeUnseen(document: PageDocument): void {
  for (const element of [...document.querySelectorAll(never)]) element.remove();
}

/**
 * Takes out menus, sidebars, share buttons and the like before the body is looked for, which lifts the precision of the
 * body. What holds much of the page's text stays, whatever it is called: then it is the article.
 */
export function prunePage(document: PageDocument): void {
  const body = document.body;
  if (body === null) return;
  const pageLength = textLength(body);
  for (const element of [...document.querySelectorAll(furniture)]) {
    if (textLength(element) < pageLength * furnitureShareMax) element.remove();
  }
  for (const element of [...body.querySelectorAll('[class], [id]')]) {
    if (isAround(element) && !isArticleItself(element) && isSmall(element, pageLength)) element.remove();
  }
}

/** Publishing systems put an article's tags and the names of their building blocks into the class of its own body. */
const bodyNames = /(?:entry|post|article|story)[_-]?(?:content|body|text)/iu;

function isArticleItself(element: PageElement): boolean {
  if (element.localName === 'article' || element.localName === 'main') return true;
  if (element.getAttribute('itemprop') === 'articleBody' || bodyNames.test(element.getAttribute('class') ?? ''))
    return true;
  return element.querySelector('h1, main, [itemprop="articleBody"]') !== null;
}

function isSmall(element: PageElement, pageLength: number): boolean {
  if (textLength(element) >= pageLength * aroundShareMax) return false;
  return [...element.querySelectorAll('p')].length <= aroundParagraphsMax;
}

function isAround(element: PageElement): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const words = names
    .slice(0, 500)
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => aroundWords.has(word));
  return words.some((word) => !looseWords.has(word)) || new Set(words).size > 1;
}

function textLength(element: PageElement): number {
  return element.textContent?.length ?? 0;
}
