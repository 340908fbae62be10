import { articlesPerFeed, farmArticleText, feedsOf } from './farm-options.js';

const menu = Array.from({ length: 60 }, (_, index) => `<li><a href="/section/${index}">Section ${index}</a></li>`).join(
  '',
);
const script = `<script>window.settings = ${JSON.stringify({ filler: 'x'.repeat(4_000) })};</script>`;
const paragraph =
  'Officials said that the work of the services would go on in the coming months, with more staff at the stations and better equipment for the patrols, and that the next report would be made public in the same form so that the figures can be compared from one year to the next.';

/** The path of an article. */
export const articlePath = (article: number): string =>
  `/2024/01/${String((article % 28) + 1).padStart(2, '0')}/report-${article}.html`;

/** An article page of about 20 kB, with the furniture that news sites put around their texts. */
export function articlePage(origin: string, host: number, article: number, isCorrected: boolean): string {
  const title = `Yearly report ${article} of district ${host}`;
  const related = Array.from({ length: 12 }, (_, index) => {
    return `<li><a href="${articlePath(article + index + 1)}">Yearly report ${article + index + 1} of district ${host}</a></li>`;
  }).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | District ${host}</title>
<link rel="canonical" href="${origin}${articlePath(article)}"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-01-${String((article % 28) + 1).padStart(2, '0')}T10:00:00+01:00">${script}</head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>${title}</h1>
<p>${farmArticleText(host, article, isCorrected)}</p>${`<p>${paragraph}</p>`.repeat(6)}</article>
<aside><h2>Read also</h2><ul>${related}</ul></aside></main><footer><ul>${menu}</ul></footer>${script}</body></html>`;
}

/** The path of a feed, counted from 0. */
export const feedPath = (index: number): string => `/feed-${index + 1}.xml`;

/** The home page: menus and the list of the newest articles. */
export function homePage(host: number, articles: number): string {
  const feeds = Array.from({ length: feedsOf({ articlesPerHost: articles }) }, (_, index) => {
    return `<link rel="alternate" type="application/rss+xml" href="${feedPath(index)}">`;
  }).join('');
  const links = Array.from({ length: Math.min(40, articles) }, (_, index) => {
    return `<article><h2><a href="${articlePath(index)}">Yearly report ${index} of district ${host}</a></h2><p>Figures of the year.</p></article>`;
  }).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>District ${host}</title>
${feeds}</head><body><nav><ul>${menu}</ul></nav><main>${links}</main></body></html>`;
}

/** One of the feeds that together name all articles of a host. */
export function feed(origin: string, host: number, articles: number, index: number): string {
  const first = index * articlesPerFeed;
  const items = Array.from({ length: Math.min(articlesPerFeed, articles - first) }, (_, place) => {
    const article = first + place;
    return `<item><title>Yearly report ${article} of district ${host}</title><link>${origin}${articlePath(article)}</link><guid>${origin}${articlePath(article)}</guid></item>`;
  }).join('');
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>District ${host}</title><link>${origin}/</link><description>News</description>${items}</channel></rss>`;
}
