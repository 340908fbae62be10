import { parseFeed } from 'feedsmith';
import type { RawItem } from './feed-item.js';

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/**
 * The items of a feed that is well formed enough for the parser of all dialects; none when it is not. Neither outside entities
 * nor entities that the file defines are resolved.
 */
export function readFeedItems(text: string, itemsMax: number): RawItem[] {
  try {
    const items = itemsOf(parseFeed(text, { maxItems: itemsMax }));
    return items.some((item) => item.link !== null) ? items : [];
  } catch {
    // Not a feed that this parser takes: the forgiving readers are asked next.
    return text.trimStart().startsWith('{') ? readBareJson(text, itemsMax) : [];
  }
}

function itemsOf(parsed: Parsed): RawItem[] {
  switch (parsed.format) {
    case 'rss':
      return itemsOfRss(parsed.feed);
    case 'rdf':
      return itemsOfRdf(parsed.feed);
    case 'atom':
      return itemsOfAtom(parsed.feed);
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? item.external_url ?? webAddress(item.id),
        title: item.title ?? null,
        date: asText(item.date_published ?? item.date_modified),
      }));
  }
}

function itemsOfRdf(feed: FeedOf<'rdf'>): RawItem[] {
  return (feed.items ?? []).map((item) => ({
    link: item.link ?? item.rdf?.about ?? null,
    title: item.title ?? null,
    date: terms(item),
    bases: [feed.xml?.base, item.xml?.base],
  }));
}

function itemsOfRss(feed: FeedOf<'rss'>): RawItem[] {
  return (feed.items ?? []).map((item) => ({
    link: item.link ?? item.atom?.links?.[0]?.href ?? permanentLink(item.guid),
    title: item.title ?? null,
    date: asText(item.pubDate) ?? terms(item),
    bases: [feed.xml?.base, item.xml?.base],
  }));
}

interface DublinCore {
  readonly dc?: { readonly dates?: readonly unknown[] };
  readonly dcterms?: { readonly created?: readonly unknown[]; readonly modified?: readonly unknown[] };
}

/** A date in the words of Dublin Core, old or new. */
function terms({ dc, dcterms }: DublinCore): string | null {
  return asText(dc?.dates?.[0]) ?? asText(dcterms?.created?.[0]) ?? asText(dcterms?.modified?.[0]);
}

function itemsOfAtom(feed: FeedOf<'atom'>): RawItem[] {
  return (feed.entries ?? []).map((entry) => {
    const links = entry.links ?? [];
    const own = links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0];
    return {
      link: own?.href ?? webAddress(entry.id),
      title: entry.title?.value ?? null,
      date: asText(entry.published ?? entry.updated),
      bases: [feed.xml?.base, entry.xml?.base],
    };
  });
}

function permanentLink(guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined): string | null {
  return guid?.isPermaLink === false ? null : (guid?.value ?? null);
}

/** An id is only a link when it is an address of the web. */
function webAddress(id: unknown): string | null {
  return typeof id === 'string' && /^https?:\/\//iu.test(id) ? id : null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A JSON feed that does not say which version it is, or writes numbers where the format has words. */
function readBareJson(text: string, itemsMax: number): RawItem[] {
  const feed = parseJson(text);
  const items = isRecord(feed) && Array.isArray(feed['items']) ? feed['items'].slice(0, itemsMax) : [];
  return items.filter(isRecord).map((item) => ({
    link: asText(item['url'] ?? item['external_url'] ?? item['link']) ?? webAddress(item['id']),
    title: asText(item['title']),
    date: asText(item['date_published'] ?? item['date_modified']),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A JSON feed that is cut off has no end to hold on to.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
