import {
  addressSigns,
  type LinkSign,
  readFeed,
  readListing,
  readSitemap,
  readWrittenDate,
  type SiteIdentity,
  type SitemapPage,
  type SitemapReference,
} from '#core/page-reader';

/** An article that a feed, a sitemap or a listing leads to. */
export interface FoundArticle {
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601 as the source gives it, or null. */
  readonly publishedAt: string | null;
  /** Why a link of a listing is held to lead to an article; empty in feeds and sitemaps, which say so themselves. */
  readonly signs: readonly LinkSign[];
}

interface Found {
  readonly kind: 'discovery';
  readonly articles: readonly FoundArticle[];
}

export interface FeedDiscovery extends Found {
  readonly source: 'feed';
}

export interface SitemapDiscovery extends Found {
  readonly source: 'sitemap';
  /** Pages of which no more is said than when they changed, or whose address has a date. */
  readonly datedPages: readonly { readonly url: string; readonly modifiedAt: string }[];
  /** Pages without any date whose addresses look like those of articles. */
  readonly undatedPages: readonly string[];
  readonly sitemaps: readonly SitemapReference[];
}

export interface ListingDiscovery extends Found {
  readonly source: 'listing';
  readonly feeds: readonly string[];
  readonly sections: readonly string[];
  readonly nextPage: string | null;
  readonly site: SiteIdentity;
}

/** What a feed, a sitemap or a listing leads to. */
export type Discovery = FeedDiscovery | SitemapDiscovery | ListingDiscovery;

export interface UnreadableDiscovery {
  readonly kind: 'unreadable';
  readonly reason: string;
}

/** So many characters tell a feed, a sitemap and a web page apart. */
const headCharacters = 4_096;
/** Of a sitemap without dates only so many pages are an article's; a longer one is the archive of years. */
const undatedPagesMax = 2_000;

/** Tells by its content what a page is, for servers often name the wrong type. */
export function readDiscovery(text: string, url: string): Discovery | UnreadableDiscovery {
  const head = text.slice(0, headCharacters);
  if (/<(?:urlset|sitemapindex)[\s>]/iu.test(head)) return fromSitemap(text, url);
  if (/<(?:rss|(?:atom:)?feed|rdf:rdf)[\s>]/iu.test(head) || /^\s*\{/u.test(head)) return fromFeed(text, url);
  const listing = readListing(text, url);
  if (listing.kind === 'unreadable') return listing;
  const { feeds, sections, nextPage, site } = listing;
  const articles = listing.articles.map((article) => ({ ...article, publishedAt: null }));
  if (articles.length + feeds.length + sections.length === 0) return { kind: 'unreadable', reason: 'no_articles' };
  return { kind: 'discovery', source: 'listing', articles, feeds, sections, nextPage, site };
}

function fromFeed(text: string, url: string): Discovery | UnreadableDiscovery {
  const feed = readFeed(text, url);
  if (feed.kind === 'unreadable') return feed;
  return { kind: 'discovery', source: 'feed', articles: feed.items.map((item) => ({ ...item, signs: [] })) };
}

function fromSitemap(text: string, url: string): Discovery | UnreadableDiscovery {
  const sitemap = readSitemap(text, url);
  if (sitemap.kind === 'unreadable') return sitemap;
  const news = sitemap.pages.filter((page) => page.isNews);
  const dated = sitemap.pages
    .filter((page) => !page.isNews)
    .map((page) => ({ url: page.url, modifiedAt: dayOf(page) }));
  const datedPages = dated.flatMap(({ url: address, modifiedAt }) =>
    modifiedAt === null ? [] : [{ url: address, modifiedAt }],
  );
  const undated = dated.filter(({ modifiedAt }) => modifiedAt === null).map((page) => page.url);
  return {
    kind: 'discovery',
    source: 'sitemap',
    articles: news.map(({ url: address, title, publishedAt }) => ({ url: address, title, publishedAt, signs: [] })),
    datedPages,
    undatedPages: undated.length > undatedPagesMax ? [] : undated.filter(looksLikeArticle),
    sitemaps: sitemap.sitemaps,
  };
}

const dateInPath = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|$)/u;

/** When a page changed, or else the day in its address. */
function dayOf({ url, modifiedAt }: SitemapPage): string | null {
  if (modifiedAt !== null) return modifiedAt;
  const [, year, month, day] = dateInPath.exec(URL.parse(url)?.pathname ?? '') ?? [];
  return year === undefined ? null : readWrittenDate(`${year}-${month}-${day}`);
}

function looksLikeArticle(url: string): boolean {
  const signs = addressSigns(new URL(url));
  return signs.some((sign) => sign !== 'file_name' && sign !== 'not_an_article_address');
}
