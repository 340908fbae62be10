import type { Language, Section } from '../article-source.js';
import type { CurrentArticle } from '../current-article.js';
import { sidebar, type Surroundings } from './furniture.js';
import { escapeMarkup } from './html.js';
import { renderPage } from './page-frame.js';
import { printDate, wording } from './wording.js';

/** Articles on one listing page. */
export const listingPageSize = 6;

interface Listing {
  /** Where the listing itself lives, e.g. `/ar/security`. */
  readonly path: string;
  readonly section: Section | null;
  readonly articles: readonly CurrentArticle[];
  /** Counted from 1. */
  readonly page: number;
}

/** How many pages a listing has; an empty one has one. */
export function countListingPages(articles: readonly CurrentArticle[]): number {
  return Math.max(1, Math.ceil(articles.length / listingPageSize));
}

/** A home or section page, newest first, with links to its neighbours. */
export function renderListingPage(listing: Listing, surroundings: Surroundings): string {
  const { language } = surroundings;
  const words = wording[language];
  const start = (listing.page - 1) * listingPageSize;
  const items = listing.articles.slice(start, start + listingPageSize).map((article) => teaser(article, language));
  const name = listing.section === null ? words.latest : words.sections[listing.section];
  const main = `<div class="page"><main><h1>${name}</h1><ul class="list">${items.join('\n')}</ul>${pageLinks(listing, language)}</main>${sidebar(surroundings)}</div>`;
  return renderPage({
    language,
    title: name,
    head: `<link rel="canonical" href="${surroundings.origin}${addressOf(listing, listing.page)}">`,
    main,
  });
}

function teaser(article: CurrentArticle, language: Language): string {
  // A mixed list holds both directions of writing: each teaser says its own.
  return `<li lang="${article.language}" dir="${wording[article.language].direction}"><h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2><p>${escapeMarkup(article.summary)}</p><time datetime="${article.publishedAt}">${printDate(article.publishedAt, language)}</time></li>`;
}

function pageLinks(listing: Listing, language: Language): string {
  const { older, newer } = wording[language];
  const { page } = listing;
  const previous = page > 1 ? `<a rel="prev" href="${addressOf(listing, page - 1)}">${newer}</a>` : '';
  const hasNext = page < countListingPages(listing.articles);
  const next = hasNext ? `<a rel="next" href="${addressOf(listing, page + 1)}">${older}</a>` : '';
  return `<nav class="pages pagination">${previous}${next}</nav>`;
}

function addressOf({ path }: Listing, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}
