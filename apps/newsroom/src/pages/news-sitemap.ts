import type { CurrentArticle } from '../current-article.js';
import { feedItemsMax } from './feed.js';
import { escapeMarkup } from './html.js';
import { wording } from './wording.js';

/** A sitemap in the news namespace; `lastmod` tells a crawler which articles were corrected. */
export function renderNewsSitemap(origin: string, articles: readonly CurrentArticle[]): string {
  const entries = articles.slice(0, feedItemsMax).map((article) => sitemapEntry(article, origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('\n')}
</urlset>
`;
}

function sitemapEntry(article: CurrentArticle, origin: string): string {
  const { language, title, publishedAt, modifiedAt, path } = article;
  const publication = `<news:publication><news:name>${wording[language].siteName}</news:name><news:language>${language}</news:language></news:publication>`;
  return `<url><loc>${origin}${path}</loc><lastmod>${modifiedAt}</lastmod><news:news>${publication}<news:publication_date>${publishedAt}</news:publication_date><news:title>${escapeMarkup(title)}</news:title></news:news></url>`;
}

/** Crawlers are welcome everywhere but at the buttons. */
export function renderRobots(origin: string): string {
  return `User-agent: *
Disallow: /share/
Disallow: /newsletter
Disallow: /search
Allow: /

Sitemap: ${origin}/news-sitemap.xml
`;
}
