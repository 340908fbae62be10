import { type PageDocument, type PageElement, parsePage, plainText } from './page-document.js';
import { brokenPageLimit } from './page-limits.js';

/** The elements that may carry the mark, as search engines read it. */
const marked = 'span[data-nosnippet], div[data-nosnippet], section[data-nosnippet]';

/** A script's text can be written as well as read. */
type Writable = PageElement & { textContent: string | null };

/**
 * The page without what it asks not to be quoted (`data-nosnippet`): every figure is shown with the words that it stands in.
 * The body that JSON-LD gives goes too, for nobody can tell which part of it is meant. A page without the mark is given back
 * as it is, and so is one that breaks the page limits.
 */
export function withoutNoSnippet(html: string): string {
  if (!/\bdata-nosnippet\b/iu.test(html) || brokenPageLimit(html) !== null) return html;
  const document = parsePage(html);
  const elements = [...document.querySelectorAll(marked)].filter((element) => plainText(element) !== '');
  if (elements.length === 0) return html;
  for (const element of elements) element.remove();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) withholdBody(script);
  return serialize(document);
}

function withholdBody(script: PageElement): void {
  const text = script.textContent ?? '';
  // The element is the document's own; the interface that the readers use only leaves out that it can be written.
  (script as Writable).textContent = text.replaceAll(/"articleBody"\s*:/giu, '"withheldBody":');
}

function serialize(document: PageDocument): string {
  // linkedom's documents give their HTML as a string; the interface that the readers use has no need of it elsewhere.
  return (document as unknown as { toString(): string }).toString();
}
