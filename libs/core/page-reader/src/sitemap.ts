import { Parser } from 'htmlparser2';
import type { PageMention } from './feed-item.js';
import { readWrittenDate } from './written-date.js';

export interface SitemapPage extends PageMention {
  /** ISO 8601 instant or day on which the page last changed, or null. */
  readonly modifiedAt: string | null;
  /** Whether the page has fields of the news extension, which only recent articles have. */
  readonly isNews: boolean;
}

export interface Sitemap {
  readonly kind: 'sitemap';
  readonly pages: SitemapPage[];
  /** Addresses of further sitemaps, when this one is an index of them. */
  readonly sitemaps: string[];
}

export interface UnreadableSitemap {
  readonly kind: 'unreadable';
  readonly reason: 'sitemap_too_long' | 'no_items';
}

/** Bounds of one sitemap. */
export const sitemapLimits = { characters: 52_428_800, entries: 5_000, fieldCharacters: 8_192 } as const;

/**
 * Reads a sitemap or an index of sitemaps, with the fields of the news extension, in one linear pass.
 * @param xml the sitemap, decoded
 * @param url its own address, against which relative addresses are resolved
 */
export function readSitemap(xml: string, url: string): Sitemap | UnreadableSitemap {
  if (xml.length > sitemapLimits.characters) return { kind: 'unreadable', reason: 'sitemap_too_long' };
  const entries = readEntries(xml);
  const pages = entries.flatMap((entry) => page(entry, url));
  const sitemaps = entries.flatMap((entry) => (entry.element === 'sitemap' ? absolute(entry, url) : []));
  if (pages.length + sitemaps.length === 0) return { kind: 'unreadable', reason: 'no_items' };
  return { kind: 'sitemap', pages, sitemaps };
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
