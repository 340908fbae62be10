/** Where sites keep a feed that no page declares, the most usual first. */
const feedPaths = [
  '/feed',
  '/rss.xml',
  '/rss',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/?feed=rss2',
  '/ar/rss',
  '/fr/rss',
];

/** Where sites keep a sitemap that robots.txt does not name; those of news first. */
const sitemapPaths = [
  '/news-sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap_index.xml',
  '/sitemap.xml',
  '/wp-sitemap.xml',
  '/sitemap_index.xml.gz',
  '/sitemap.xml.gz',
];

/**
 * Addresses at which a site may have a feed without declaring it, in the order in which they are to be tried.
 * @param home the home page; a site below a path, such as `/ar/`, is asked there first
 */
export function usualFeedPlaces(home: string): string[] {
  const { pathname } = new URL(home);
  const folder = pathname.replace(/\/+$/u, '');
  const below = folder === '' || /\.\w+$/u.test(folder) ? [] : [`${folder}/feed`, `${folder}/rss.xml`];
  return absolute([...below, ...feedPaths], home);
}

/** Addresses at which a site may have a sitemap without naming it in robots.txt, in the order in which they are to be tried. */
export function usualSitemapPlaces(home: string): string[] {
  return absolute(sitemapPaths, home);
}

function absolute(paths: readonly string[], home: string): string[] {
  return [...new Set(paths.map((path) => new URL(path, home).href))];
}
