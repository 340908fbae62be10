import { parseFeed } from 'feedsmith';
import { cleanText } from './block-text.js';
import { readBrokenFeed } from './broken-feed.js';
import type { PageMention, RawItem } from './feed-item.js';
import { readWrittenDate } from './written-date.js';

export interface Feed {
  readonly kind: 'feed';
  readonly items: PageMention[];
}

export interface UnreadableFeed {
  readonly kind: 'unreadable';
  readonly reason: 'feed_too_long' | 'no_items';
}

/** Bounds of one feed. */
export const feedLimits = { characters: 10_000_000, items: 2_000 } as const;

/**
 * What may be parsed into a tree. A feed beyond is read by the forgiving reader, which keeps nothing but the items: a tree of
 * millions of elements would exhaust the memory.
 */
const treeLimits = { tags: 400_000, jsonCharacters: 2_000_000 } as const;

/**
 * Reads RSS, RDF, Atom or JSON Feed, also broken ones.
 * @param xml the feed, decoded
 * @param url its own address, against which relative links are resolved
 * @returns its items that have an http(s) link, in the feed's order
 */
export function readFeed(xml: string, url: string): Feed | UnreadableFeed {
  if (xml.length > feedLimits.characters) return { kind: 'unreadable', reason: 'feed_too_long' };
  const wellFormed = fitsTree(xml) ? readItems(xml) : [];
  const raw = wellFormed.length > 0 ? wellFormed : readBrokenFeed(xml, feedLimits.items);
  const items = raw.slice(0, feedLimits.items).flatMap((item) => mention(item, url));
  return items.length === 0 ? { kind: 'unreadable', reason: 'no_items' } : { kind: 'feed', items };
}

function fitsTree(xml: string): boolean {
  if (/^\s*[{[]/u.test(xml)) return xml.length <= treeLimits.jsonCharacters;
  let tags = 0;
  for (let at = xml.indexOf('<'); at !== -1 && tags <= treeLimits.tags; at = xml.indexOf('<', at + 1)) tags += 1;
  return tags <= treeLimits.tags;
}

function mention(item: RawItem, base: string): PageMention[] {
  const address = item.link === null ? null : URL.parse(item.link.trim(), base);
  if (address === null || !/^https?:$/u.test(address.protocol)) return [];
  const title = cleanText(item.title ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return [
    {
      url: address.href,
      title: title === '' ? null : title,
      publishedAt: item.date === null ? null : readWrittenDate(item.date),
    },
  ];
}

function readItems(xml: string): RawItem[] {
  try {
    return itemsOf(parseFeed(xml, { maxItems: feedLimits.items }));
  } catch {
    // Not a feed that this parser takes: the forgiving reader is asked next.
    return [];
  }
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): RawItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? item.atom?.links?.[0]?.href ?? permanentLink(item.guid),
        title: item.title ?? null,
        date: asText(item.pubDate ?? item.dc?.dates?.[0]),
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.link ?? null,
        title: item.title ?? null,
        date: asText(item.dc?.dates?.[0]),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        link:
          (entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate') ?? entry.links?.[0])?.href ??
          null,
        title: entry.title?.value ?? null,
        date: asText(entry.published ?? entry.updated),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        link: item.url ?? null,
        title: item.title ?? null,
        date: asText(item.date_published),
      }));
  }
}

function permanentLink(guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined): string | null {
  return guid?.isPermaLink === false ? null : (guid?.value ?? null);
}

function asText(date: unknown): string | null {
  return typeof date === 'string' ? date : null;
}
