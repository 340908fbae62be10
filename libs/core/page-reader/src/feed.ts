import { cleanText } from './block-text.js';
import { readBrokenFeed } from './broken-feed.js';
import type { PageMention, RawItem } from './feed-item.js';
import { readFeedItems } from './feed-items.js';
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
  const wellFormed = fitsTree(xml) && !passesThroughProxy(xml) ? readFeedItems(xml, feedLimits.items) : [];
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

/** FeedBurner replaces each link by one of its own, and keeps the site's in an element that only the forgiving reader knows. */
function passesThroughProxy(xml: string): boolean {
  return xml.includes('<feedburner:origLink>');
}

function mention(item: RawItem, base: string): PageMention[] {
  const address = item.link === null ? null : URL.parse(item.link.trim(), baseOf(item, base));
  if (address === null || !/^https?:$/u.test(address.protocol)) return [];
  const title = cleanText((item.title ?? '').replace(tags, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  return [
    {
      url: address.href,
      title: title === '' ? null : title,
      publishedAt: item.date === null ? null : readFeedDate(item.date),
    },
  ];
}

/** Markup in a title; a sign of comparison is none. */
const tags = /<\/?[a-z][^<>]*>/giu;

/** `xml:base` of the feed and of the item, each of which may be relative to the one before. */
function baseOf({ bases = [] }: RawItem, url: string): string {
  return bases.reduce<string>((base, next) => (next === undefined ? base : (URL.parse(next, base)?.href ?? base)), url);
}

const epochSeconds = /^\d{10}$/u;
const epochMilliseconds = /^\d{13}$/u;

/** Some feeds count seconds or milliseconds since 1970. */
function readFeedDate(text: string): string | null {
  const trimmed = text.trim();
  if (epochSeconds.test(trimmed)) return new Date(Number(trimmed) * 1_000).toISOString();
  if (epochMilliseconds.test(trimmed)) return new Date(Number(trimmed)).toISOString();
  return readWrittenDate(trimmed);
}
