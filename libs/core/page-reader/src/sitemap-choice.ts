import type { SitemapReference } from './sitemap.js';

/** So many sitemaps of one index are followed. */
const chosenMax = 3;
/** A sitemap that changed so lately is rather followed. */
const lateMs = 7 * 24 * 3_600_000;

/** Sitemaps of what is no article. */
const otherThings =
  /(?:^|[^a-z])(?:categor\w*|tags?|tax\w*|authors?|users?|images?|videos?|pages?|products?|attachments?|galler\w*|galeries?|sections?|topics?|local|misc)(?:[^a-z]|$)/iu;

/** Whether a sitemap's address says that it lists the news. */
export function isNewsSitemap(url: string): boolean {
  return /news|actu|akhbar/iu.test(nameOf(url));
}

/**
 * Chooses from an index the sitemaps in which new articles stand: those of news, else those that changed lately, else those
 * with the latest date or the highest number in their name. An index names the archive of years as well.
 * @param now milliseconds since 1970
 */
export function chooseSitemaps(sitemaps: readonly SitemapReference[], now: number): SitemapReference[] {
  const ofArticles = sitemaps.filter(({ url }) => !otherThings.test(nameOf(url)));
  const ofNews = ofArticles.filter(({ url }) => isNewsSitemap(url));
  if (ofNews.length > 0) return latest(ofNews);
  const late = ofArticles.filter(({ modifiedAt }) => modifiedAt !== null && now - Date.parse(modifiedAt) < lateMs);
  return latest(late.length > 0 ? late : ofArticles);
}

function nameOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : `${parsed.pathname}${parsed.search}`;
}

function latest(sitemaps: readonly SitemapReference[]): SitemapReference[] {
  return sitemaps
    .map((sitemap) => ({ sitemap, time: Date.parse(sitemap.modifiedAt ?? '') || 0, numbers: numbersIn(sitemap.url) }))
    .sort((one, other) => other.time - one.time || compareNumbers(other.numbers, one.numbers))
    .slice(0, chosenMax)
    .map(({ sitemap }) => sitemap);
}

/** The numbers in a name, as dates and counts stand there: `sitemap-2024-01` is later than `sitemap-2023-12`. */
function numbersIn(url: string): number[] {
  return (nameOf(url).match(/\d{1,8}/gu) ?? []).map(Number);
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
