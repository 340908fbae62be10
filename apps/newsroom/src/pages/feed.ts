import type { CurrentArticle } from '../current-article.js';
import { escapeMarkup } from './html.js';
import { wording } from './wording.js';

/** Newest articles that a feed or the news sitemap holds. */
export const feedItemsMax = 50;

const minutesBetweenFeedReads = 1;
const millisecondsPerMinute = 60_000;

interface Feed {
  readonly origin: string;
  /** Where the feed itself lives. */
  readonly path: string;
  readonly title: string;
  readonly builtAt: string;
  readonly articles: readonly CurrentArticle[];
  /** Items as XML that are no article of ours, for tests of bad feeds. */
  readonly furtherItems?: string;
}

/** RSS 2.0 with summaries only. Corrected articles keep their publication date, as newsrooms do. */
export function renderFeed({ origin, path, title, builtAt, articles, furtherItems = '' }: Feed): string {
  const items = articles.slice(0, feedItemsMax).map((article) => feedItem(article, origin));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeMarkup(title)}</title>
<link>${origin}/</link>
<description>${escapeMarkup(wording.ar.motto)}</description>
<atom:link href="${origin}${path}" rel="self" type="application/rss+xml"/>
<lastBuildDate>${feedDate(builtAt)}</lastBuildDate>
<ttl>${minutesBetweenFeedReads}</ttl>
${items.join('\n')}
${furtherItems}
</channel>
</rss>
`;
}

function feedItem(article: CurrentArticle, origin: string): string {
  const url = origin + article.path;
  return `<item><title>${escapeMarkup(article.title)}</title><link>${url}</link><guid isPermaLink="true">${url}</guid><pubDate>${feedDate(article.publishedAt)}</pubDate><dc:creator>${escapeMarkup(article.desk)}</dc:creator><category>${wording[article.language].sections[article.section]}</category><description>${escapeMarkup(article.summary)}</description></item>`;
}

/** `2023-12-27T10:15:00+01:00` as `Wed, 27 Dec 2023 10:15:00 +0100` (RFC 822), in its own offset. */
export function feedDate(instant: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/u.exec(instant) ?? [];
  if (sign === undefined || hours === undefined || minutes === undefined) return new Date(instant).toUTCString();
  const offsetMinutes = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(Date.parse(instant) + offsetMinutes * millisecondsPerMinute);
  return local.toUTCString().replace('GMT', `${sign}${hours}${minutes}`);
}
