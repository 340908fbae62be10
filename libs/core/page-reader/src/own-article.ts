import { type PageDocument, type PageElement, plainText } from './page-document.js';

const articlesMax = 60;

/**
 * Takes out the articles that an endless page hangs below its own: elements `article` with a headline of another article,
 * as long as one of them has the page's own.
 * @param title the title of the page's article, or null
 */
export function keepOwnArticle(document: PageDocument, title: string | null): void {
  if (title === null) return;
  const headed = [...document.querySelectorAll('article, [data-url], [class*="infinite" i]')]
    .filter(({ localName }) => localName !== 'body' && localName !== 'html')
    .slice(0, articlesMax)
    .map((element) => ({ element, headline: headlineOf(element) }))
    .filter(({ headline }) => headline !== '');
  const own = headed.filter(({ headline }) => isAlike(headline, title));
  if (own.length === 0 || own.length === headed.length) return;
  for (const { element, headline } of headed) {
    if (!isAlike(headline, title) && !own.some((article) => contains(element, article.element))) element.remove();
  }
}

function headlineOf(element: PageElement): string {
  return plainText(
    element.querySelector('h1') ?? element.querySelector('[class*="entry-title" i], [itemprop="headline"]'),
  );
}

function isAlike(headline: string, title: string): boolean {
  const [one, other] = [headline, title].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  return (
    one !== undefined &&
    other !== undefined &&
    one !== '' &&
    other !== '' &&
    (one.includes(other) || other.includes(one))
  );
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let element: PageElement | null = inner; element !== null; element = element.parentElement) {
    if (element === outer) return true;
  }
  return false;
}
