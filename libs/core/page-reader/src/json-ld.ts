import type { PageDocument } from './page-document.js';

/** What the page says of its article in JSON-LD (schema.org); each field is null when it is not said. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly inLanguage: string | null;
  readonly articleBody: string | null;
  readonly url: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/u;
const blocksMax = 20;
const blockCharactersMax = 500_000;
const nodesMax = 2_000;

/** The first article that a page's JSON-LD describes, or null. Blocks that are not JSON are passed over. */
export function readLinkedArticle(document: PageDocument): LinkedArticle | null {
  const roots: unknown[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, blocksMax)) {
    const source = script.textContent ?? '';
    if (source.length <= blockCharactersMax) roots.push(parseJson(source));
  }
  const article = findArticle(roots);
  if (article === null) return null;
  return {
    headline: text(article['headline']) ?? text(article['name']),
    datePublished: text(article['datePublished']),
    inLanguage: text(article['inLanguage']),
    articleBody: text(article['articleBody']),
    url: text(article['url']) ?? text(article['mainEntityOfPage']),
  };
}

function parseJson(source: string): unknown {
  // Raw line breaks inside strings are the usual fault of hand-made blocks.
  for (const candidate of [source, source.replace(/[\r\n\t]+/gu, ' ')]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

/** Looks through the blocks breadth first, so that the page's own article comes before those it mentions. */
function findArticle(roots: unknown[]): JsonObject | null {
  const queue = [...roots];
  for (let index = 0; index < queue.length && index < nodesMax; index += 1) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...(node as unknown[]).slice(0, Math.max(0, nodesMax - queue.length)));
    if (!isObject(node)) continue;
    if (types(node).some((type) => articleTypes.test(type))) return node;
    queue.push(...['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].map((key) => node[key]));
  }
  return null;
}

function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function types(node: JsonObject): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter(
    (name): name is string => typeof name === 'string',
  );
}

/** A value is written as a string, as a list of them, or as an object with the string in it. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return text((value as unknown[])[0]);
  if (!isObject(value)) return null;
  return text(value['@value'] ?? value['@id'] ?? value['alternateName'] ?? value['name']);
}
