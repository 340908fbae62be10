export { type ArticlePage, readArticlePage, type UnreadablePage, type UnreadableReason } from './article-page.js';
export { articleKey, isVariantAddress, otherSpellings } from './article-address.js';
export { addressToVisit, canonicalUrlOf, isSameSite, normaliseAddress } from './canonical-url.js';
export { type PageMention } from './feed-item.js';
export { type Feed, feedLimits, readFeed, type UnreadableFeed } from './feed.js';
export { type ListedArticle, type Listing, listingLimits, readListing, type UnreadableListing } from './listing.js';
export { brokenPageLimit, pageLimits } from './page-limits.js';
export { readSitemap, type Sitemap, sitemapLimits, type SitemapPage, type UnreadableSitemap } from './sitemap.js';
export { readWrittenDate } from './written-date.js';
