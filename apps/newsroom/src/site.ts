import { type Language, languages, type Section, sections } from './article-source.js';
import type { CurrentArticle } from './current-article.js';
import { hostileFeedItems, hostilePage } from './hostile-pages.js';
import { renderArticlePage } from './pages/article-page.js';
import { renderFeed } from './pages/feed.js';
import type { Surroundings } from './pages/furniture.js';
import { countListingPages, renderListingPage } from './pages/listing-page.js';
import { renderNewsSitemap, renderRobots } from './pages/news-sitemap.js';
import { renderNoticePage } from './pages/notice-page.js';
import { wording } from './pages/wording.js';
import { encodeWindows1256 } from './windows-1256.js';

/** The site at one moment: what every page is made of. */
export interface Site {
  /** `http://host:port`, without a slash at the end. */
  readonly origin: string;
  /** Newest first, the withdrawn among them. */
  readonly articles: readonly CurrentArticle[];
  /** When anything on the site last changed. */
  readonly modifiedAt: string;
  readonly hostile: boolean;
  /** Requests so far: what makes the restless page restless. */
  readonly visits: number;
}

/** A page before it is turned into an HTTP reply. */
export interface SitePage {
  readonly status: 200 | 404 | 410;
  readonly type: string;
  readonly body: Buffer;
}

/** Finds the page of an address: listings, articles, feeds, sitemap, robots, and 404 or 410 for the rest. */
export function findPage(site: Site, url: URL): SitePage {
  return findFile(site, url.pathname) ?? findListing(site, url) ?? findArticle(site, url.pathname);
}

function findFile(site: Site, path: string): SitePage | null {
  const { origin } = site;
  if (path === '/robots.txt') return page('text/plain', renderRobots(origin));
  if (path === '/news-sitemap.xml') return page('application/xml', renderNewsSitemap(origin, published(site)));
  if (path === '/rss.xml') return page('application/rss+xml', feedOf(site, path, null));
  const language = languages.find((code) => path === `/${code}/rss.xml`);
  if (language !== undefined) return page('application/rss+xml', feedOf(site, path, language));
  const hostile = site.hostile ? hostilePage(path, surroundingsOf(site, 'fr'), site.visits) : null;
  return hostile === null ? null : page('text/html', hostile);
}

function feedOf(site: Site, path: string, language: Language | null): string {
  const { origin, modifiedAt } = site;
  const articles = published(site, language);
  const title = wording[language ?? 'ar'].siteName;
  const furtherItems = site.hostile && language === null ? hostileFeedItems(origin) : '';
  return renderFeed({ origin, path, title, builtAt: modifiedAt, articles, furtherItems });
}

function findListing(site: Site, url: URL): SitePage | null {
  const shown = listingAt(url.pathname);
  if (shown === null) return null;
  const articles = published(site, shown.language, shown.section);
  const number = Number(url.searchParams.get('page') ?? '1');
  if (!Number.isInteger(number) || number < 1 || number > countListingPages(articles)) return null;
  const listing = { path: url.pathname, section: shown.section, articles, page: number };
  return page('text/html', renderListingPage(listing, surroundingsOf(site, shown.language ?? 'ar')));
}

/** `/` lists every language, `/fr` one, `/fr/services` one section of it. */
function listingAt(path: string): { language: Language | null; section: Section | null } | null {
  if (path === '/') return { language: null, section: null };
  const [, languageName, sectionName, ...rest] = path.split('/');
  const language = languages.find((code) => code === languageName);
  const section = sections.find((name) => name === sectionName);
  const isListing = rest.length === 0 && (sectionName === undefined || section !== undefined);
  return language === undefined || !isListing ? null : { language, section: section ?? null };
}

function findArticle(site: Site, path: string): SitePage {
  const article = site.articles.find((candidate) => candidate.path.toLowerCase() === path.toLowerCase());
  const language = article?.language ?? languages.find((code) => path.startsWith(`/${code}/`)) ?? 'ar';
  if (article === undefined) return { ...page('text/html', renderNoticePage(language, 'notFound')), status: 404 };
  if (article.status === 'withdrawn') return { ...page('text/html', renderNoticePage(language, 'gone')), status: 410 };
  const html = renderArticlePage(article, surroundingsOf(site, language));
  if (article.charset === 'utf-8') return page('text/html', html);
  return { status: 200, type: 'text/html; charset=windows-1256', body: encodeWindows1256(html) };
}

function surroundingsOf(site: Site, language: Language): Surroundings {
  return { origin: site.origin, language, others: published(site, language) };
}

function published(site: Site, language: Language | null = null, section: Section | null = null): CurrentArticle[] {
  return site.articles.filter(
    (article) =>
      article.status === 'published' &&
      (language === null || article.language === language) &&
      (section === null || article.section === section),
  );
}

function page(type: string, text: string): SitePage {
  return { status: 200, type: `${type}; charset=utf-8`, body: Buffer.from(text, 'utf8') };
}
