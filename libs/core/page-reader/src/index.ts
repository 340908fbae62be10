export {
  type ArticlePage,
  readArticlePage,
  readPageText,
  type UnreadablePage,
  type UnreadableReason,
} from './article-page.js';
export { articleKey, isVariantAddress, otherSpellings } from './article-address.js';
export { addressToVisit, canonicalUrlOf, isSameSite, normaliseAddress } from './canonical-url.js';
export { type PageMention } from './feed-item.js';
export { type Feed, feedLimits, readFeed, type UnreadableFeed } from './feed.js';
export { type ListedArticle, type Listing, listingLimits, readListing, type UnreadableListing } from './listing.js';
export { listingPagesMax } from './next-page.js';
export { addressSigns, type LinkSign } from './listing-signs.js';
export { type SiteIdentity } from './site-identity.js';
export { brokenPageLimit, pageLimits } from './page-limits.js';
export {
  readSitemap,
  type Sitemap,
  sitemapLimits,
  type SitemapPage,
  type SitemapReference,
  type UnreadableSitemap,
} from './sitemap.js';
export { chooseSitemaps, isNewsSitemap } from './sitemap-choice.js';
export { usualFeedPlaces, usualSitemapPlaces } from './usual-places.js';
export { readWrittenDate } from './written-date.js';
export { comparableText } from './comparable-text.js';
export { isEarlier, linkStory, signArticle, storySimilarity, storyWindowMs } from './same-story.js';
export { changesBetween, hasChanged, type TextChange } from './text-changes.js';
export { nearDuplicateMin, signatureKeys, signatureOf, similarity, type TextSignature } from './text-signature.js';
export * from './no-snippet.js';
export * from './feed-hosts.js';
