import {
  type ArticlePage,
  readArticlePage,
  readFeed,
  readListing,
  readSitemap,
  type SitemapPage,
  type UnreadablePage,
} from '#core/page-reader';

/** A page to be read: as an article, or for the addresses it leads to. */
export interface ReadingTask {
  readonly kind: 'article' | 'discovery';
  readonly text: string;
  /** Its own http(s) address, after redirects. */
  readonly url: string;
}

/** What a feed, a sitemap or a listing leads to. */
export interface Discovery {
  readonly kind: 'discovery';
  readonly source: 'feed' | 'sitemap' | 'listing';
  readonly articles: readonly { readonly url: string }[];
  /** Pages of a sitemap that says no more of them than when they changed. */
  readonly datedPages: readonly Pick<SitemapPage, 'url' | 'modifiedAt'>[];
  /** Feeds and sitemaps that lead further. */
  readonly further: readonly string[];
}

export interface UnreadableDiscovery {
  readonly kind: 'unreadable';
  readonly reason: string;
}

export type Reading = ArticlePage | UnreadablePage | Discovery | UnreadableDiscovery;

/** Reads one page; runs inside a worker thread, where it can be stopped. */
export function readTask(task: ReadingTask): Reading {
  return task.kind === 'article' ? readArticlePage(task.text, task.url) : readDiscovery(task.text, task.url);
}

/** So many characters tell a feed, a sitemap and a web page apart. */
const headCharacters = 4_096;

/** Tells by its content what a page is, for servers often name the wrong type. */
function readDiscovery(text: string, url: string): Discovery | UnreadableDiscovery {
  const head = text.slice(0, headCharacters);
  if (/<(?:urlset|sitemapindex)[\s>]/iu.test(head)) return fromSitemap(text, url);
  if (/<(?:rss|feed|rdf:rdf)[\s>]/iu.test(head) || /^\s*\{/u.test(head)) return fromFeed(text, url);
  const listing = readListing(text, url);
  if (listing.kind === 'unreadable') return listing;
  const { articles, feeds } = listing;
  if (articles.length + feeds.length === 0) return { kind: 'unreadable', reason: 'no_articles' };
  return { kind: 'discovery', source: 'listing', articles, datedPages: [], further: feeds };
}

function fromFeed(text: string, url: string): Discovery | UnreadableDiscovery {
  const feed = readFeed(text, url);
  if (feed.kind === 'unreadable') return feed;
  return { kind: 'discovery', source: 'feed', articles: feed.items, datedPages: [], further: [] };
}

function fromSitemap(text: string, url: string): Discovery | UnreadableDiscovery {
  const sitemap = readSitemap(text, url);
  if (sitemap.kind === 'unreadable') return sitemap;
  return {
    kind: 'discovery',
    source: 'sitemap',
    articles: sitemap.pages.filter((page) => page.isNews),
    datedPages: sitemap.pages.filter((page) => !page.isNews),
    further: sitemap.sitemaps,
  };
}
