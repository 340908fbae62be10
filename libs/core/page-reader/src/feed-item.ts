/** What a feed or a sitemap says of one page. */
export interface PageMention {
  /** Absolute address as it was given. */
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601 instant with its offset, or a bare day, or null. */
  readonly publishedAt: string | null;
}

/** An item as any of the readers finds it, before its address and date are read. */
export interface RawItem {
  readonly link: string | null;
  readonly title: string | null;
  readonly date: string | null;
  /** `xml:base` of the feed and of the item, where they have one; links are relative to these. */
  readonly bases?: readonly (string | undefined)[];
}
