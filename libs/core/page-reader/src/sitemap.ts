import { Parser } from 'htmlparser2';
import type { PageMention } from './feed-item.js';
import { readWrittenDate } from './written-date.js';

export interface SitemapPage extends PageMention {
  /** ISO 8601 instant or day on which the page last changed, or null. */
  readonly modifiedAt: string | null;
  /** Whether the page has fields of the news extension, which only recent articles have. */
  readonly isNews: boolean;
}

/** A sitemap that an index names. */
export interface SitemapReference {
  readonly url: string;
  /** ISO 8601 instant or day on which it last changed, or null. */
  readonly modifiedAt: string | null;
}

export interface Sitemap {
  readonly kind: 'sitemap';
  readonly pages: SitemapPage[];
  /** Further sitemaps, when this one is an index of them. */
  readonly sitemaps: SitemapReference[];
}

export interface UnreadableSitemap {
  readonly kind: 'unreadable';
  readonly reason: 'sitemap_too_long' | 'no_items';
}

/**
 * Bounds of one sitemap. Up to `entries` are looked at, which is what the format allows, and up to `kept` are given: where there
 * are more, the newest, for many sites write their newest last.
 */
export const sitemapLimits = { characters: 52_428_800, entries: 50_000, kept: 5_000, fieldCharacters: 8_192 } as const;

/**
 * Reads a sitemap or an index of sitemaps, with the fields of the news extension, in one linear pass.
 * @param xml the sitemap, decoded
 * @param url its own address, against which relative addresses are resolved
 */
export function readSitemap(xml: string, url: string): Sitemap | UnreadableSitemap {
  if (xml.length > sitemapLimits.characters) return { kind: 'unreadable', reason: 'sitemap_too_long' };
  const entries = readEntries(xml);
  const pages = newest(entries.flatMap((entry) => page(entry, url)));
  const sitemaps = newest(entries.flatMap((entry) => sitemap(entry, url)));
  if (pages.length + sitemaps.length === 0) return { kind: 'unreadable', reason: 'no_items' };
  return { kind: 'sitemap', pages, sitemaps };
}

/** All in their order, or the newest when they are too many; what has no date comes after what has one. */
function newest<Item extends { readonly modifiedAt: string | null; readonly publishedAt?: string | null }>(
  items: Item[],
): Item[] {
  if (items.length <= sitemapLimits.kept) return items;
  const dated = items.map((item) => ({ item, time: Date.parse(item.publishedAt ?? item.modifiedAt ?? '') || 0 }));
  return dated
    .sort((one, other) => other.time - one.time)
    .slice(0, sitemapLimits.kept)
    .map(({ item }) => item);
}

interface Entry {
  readonly element: 'url' | 'sitemap';
  readonly fields: Map<string, string>;
}

const fieldNames = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date']);

function readEntries(xml: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | null = null;
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        text = '';
        if (name !== 'url' && name !== 'sitemap') return;
        entry = { element: name, fields: new Map() };
        if (entries.length < sitemapLimits.entries) entries.push(entry);
      },
      ontext: (part) => {
        if (text.length < sitemapLimits.fieldCharacters) text += part;
      },
      onclosetag: (name, isImplied) => {
        // What is closed only by the end of the file was cut off, and half an address leads elsewhere.
        if (fieldNames.has(name) && !isImplied && entry?.fields.has(name) === false)
          entry.fields.set(name, text.trim());
        if (name === 'url' || name === 'sitemap') entry = null;
        text = '';
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(xml);
  return entries;
}

function absolute(entry: Entry, base: string): string[] {
  const address = URL.parse(entry.fields.get('loc') ?? '', base);
  return entry.fields.has('loc') && address !== null && /^https?:$/u.test(address.protocol) ? [address.href] : [];
}

function sitemap(entry: Entry, base: string): SitemapReference[] {
  if (entry.element !== 'sitemap') return [];
  const modifiedAt = readWrittenDate(entry.fields.get('lastmod') ?? '');
  return absolute(entry, base).map((url) => ({ url, modifiedAt }));
}

function page(entry: Entry, base: string): SitemapPage[] {
  if (entry.element !== 'url') return [];
  const published = entry.fields.get('news:publication_date');
  const title = entry.fields.get('news:title') ?? null;
  return absolute(entry, base).map((url) => ({
    url,
    title,
    publishedAt: published === undefined ? null : readWrittenDate(published),
    modifiedAt: readWrittenDate(entry.fields.get('lastmod') ?? ''),
    isNews: published !== undefined || title !== null,
  }));
}
