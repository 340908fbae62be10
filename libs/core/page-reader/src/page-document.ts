import { EventTarget, parseHTML } from 'linkedom';

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

/** What a node of a tree is made from that nobody listens to: nothing. */
function makeSilent(): void {
  return;
}

/**
 * In linkedom every node is born with a map of its listeners, kept in one weak map of all, which costs a tenth of the time
 * that a page takes. No script runs in these trees and nobody listens, so nodes are made without.
 */
function makeNodesSilent(): void {
  // As below, linkedom's own types speak of the browser's.
  const { document } = parseHTML('<html></html>') as unknown as { document: object };
  let made: unknown = document.constructor;
  while (typeof made === 'function' && Object.getPrototypeOf(made) !== EventTarget) made = Object.getPrototypeOf(made);
  // A class calls as its parent whatever its prototype is. Of another version's tree nothing is changed.
  if (typeof made === 'function') Object.setPrototypeOf(made, makeSilent);
}

makeNodesSilent();

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

/** What the meta elements of a document say, by name; they are asked for again and again. */
const metas = new WeakMap<PageDocument, ReadonlyMap<string, string>>();

/** Content of the first meta element that has one of the names, whether as `name`, `property` or `itemprop`. */
export function metaContent(document: PageDocument, names: readonly string[]): string | null {
  const found = metas.get(document) ?? readMetas(document);
  metas.set(document, found);
  for (const name of names) {
    const content = found.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

function readMetas(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}
