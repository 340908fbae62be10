import { normaliseAddress } from './canonical-url.js';
import { type JsonObject, isObject, list, nodesById, text, typesOf } from './json-node.js';
import type { PageDocument } from './page-document.js';

/** What the page says of its article in JSON-LD (schema.org); each field is null or empty when it is not said. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly inLanguage: string | null;
  readonly articleBody: string | null;
  readonly url: string | null;
  readonly section: string | null;
  /** Names of persons; of organisations when there is no person. */
  readonly authors: readonly string[];
  readonly corrections: readonly string[];
  /** What `isAccessibleForFree` says. */
  readonly isFree: boolean | null;
}

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/u;
const pageTypes = /^(?:https?:\/\/schema\.org\/)?(?:WebPage|ItemPage|VideoObject)$/u;
const blocksMax = 20;
const blockCharactersMax = 1_000_000;
const nodesMax = 2_000;
const authorsMax = 20;

/**
 * The article that a page's JSON-LD describes, or null. Of several, the one that has the page's own address is taken, else
 * the first. Blocks that are not JSON are passed over.
 * @param url the page's own address
 */
export function readLinkedArticle(document: PageDocument, url: string): LinkedArticle | null {
  const nodes = allNodes(linkedRoots(document));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const own = normaliseAddress(url);
  const article =
    articles.find((node) => own !== null && normaliseAddress(addressOf(node) ?? '', url) === own) ?? articles[0];
  if (article === undefined) return null;
  const page = nodes.find((node) => typesOf(node).some((type) => pageTypes.test(type)));
  const named = nodesById(nodes);
  return {
    headline: text(article['headline']) ?? text(article['name']),
    datePublished: text(article['datePublished']) ?? text(page?.['datePublished']) ?? text(page?.['uploadDate']),
    dateModified: text(article['dateModified']) ?? text(page?.['dateModified']),
    inLanguage: text(article['inLanguage']),
    articleBody: text(article['articleBody']) ?? text(article['text']),
    url: addressOf(article),
    section: text(article['articleSection']),
    authors: authorsOf(article, named),
    corrections: list(article['correction']).flatMap(
      (entry) => (isObject(entry) ? text(entry['text']) : text(entry)) ?? [],
    ),
    isFree: freedom(article['isAccessibleForFree']),
  };
}

function linkedRoots(document: PageDocument): unknown[] {
  const roots: unknown[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, blocksMax)) {
    const source = script.textContent ?? '';
    if (source.length <= blockCharactersMax) roots.push(parseJson(source));
  }
  return roots;
}

function parseJson(source: string): unknown {
  // The usual faults of hand-made blocks: raw line breaks inside strings, comment or CDATA marks around, a last comma.
  const bare = source
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>|;)\s*$/u, '');
  for (const candidate of [
    source,
    bare,
    bare.replace(/[\u0000-\u001f]+/gu, ' '),
    bare.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,(?=\s?[\]}])/gu, ''),
  ]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

const inner = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart', 'video'] as const;

/** Every object of the blocks, breadth first, so that the page's own article comes before those it mentions. */
function allNodes(roots: unknown[]): JsonObject[] {
  const queue = [...roots];
  const found: JsonObject[] = [];
  for (let index = 0; index < queue.length && index < nodesMax; index += 1) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, Math.max(0, nodesMax - queue.length)));
    if (!isObject(node)) continue;
    found.push(node);
    queue.push(...inner.map((key) => node[key]));
  }
  return found;
}

function addressOf(node: JsonObject): string | null {
  return text(node['url']) ?? text(node['mainEntityOfPage']);
}

function authorsOf(article: JsonObject, named: ReadonlyMap<string, JsonObject>): string[] {
  const people: string[] = [];
  const others: string[] = [];
  for (const entry of [...list(article['author']), ...list(article['creator'])].slice(0, authorsMax)) {
    const id = isObject(entry) && entry['name'] === undefined ? entry['@id'] : undefined;
    const author = typeof id === 'string' ? named.get(id) : entry;
    const isOrganisation = isObject(author) && typesOf(author).some((type) => /Organi[sz]ation$/u.test(type));
    const names = isObject(author)
      ? list(author['name']).map(text)
      : [typeof author === 'string' ? text(author) : null];
    (isOrganisation ? others : people).push(...names.filter((name) => name !== null));
  }
  return [...new Set(people.length > 0 ? people : others)];
}

function freedom(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? !/false|no$/iu.test(value) : null;
}
