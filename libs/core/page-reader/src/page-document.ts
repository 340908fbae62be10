import { parseHTML } from 'linkedom';

/** The little of the DOM that the readers use. The project's types leave the browser's out, so it is spelled here. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

const elementNodeType = 1;
const textNodeType = 3;

/** Whether the node is an element, which then has the members of one. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNodeType;
}

/** Whether the node is a piece of text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === textNodeType;
}

/** Whether an element is a link to another page. Headings are often links to themselves, so that they can be quoted. */
export function leadsElsewhere(element: PageElement): boolean {
  return element.localName === 'a' && !(element.getAttribute('href') ?? '#').startsWith('#');
}

/** Builds the tree of a page that keeps the page limits; no script runs and nothing is loaded. */
export function parsePage(html: string): PageDocument {
  // A page that is only a fragment gets the frame that the readers expect.
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  // linkedom's document has every member named above; its own types speak of the browser's, which are not loaded here.
  const document = (parseHTML(whole) as unknown as { document: PageDocument }).document;
  // Children of a template are ordinary nodes in this tree, though a browser shows none of them.
  for (const template of [...document.querySelectorAll('template')]) template.remove();
  return document;
}

/** The visible characters of an element with every run of white space as one space. */
export function plainText(element: PageNode | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Content of the first meta element that has one of the names, whether as `name`, `property` or `itemprop`. */
export function metaContent(document: PageDocument, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
