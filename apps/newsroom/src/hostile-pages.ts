import type { CurrentArticle } from './current-article.js';
import { renderArticlePage } from './pages/article-page.js';
import type { Surroundings } from './pages/furniture.js';
import { renderPage } from './pages/page-frame.js';

const nestedDivs = 3_000;

/** Where the deliberately bad pages live. They exist only in a newsroom that was started with `hostile: true`. */
export const hostilePaths = {
  /** Tags that cross, quotes that never close, control characters, no end. */
  malformed: '/hostile/malformed',
  /** A frame without any text in it. */
  emptyArticle: '/hostile/empty-article',
  /** Says that the database is away, with status 200. */
  errorAs200: '/hostile/error-as-200',
  /** Text under 3,000 nested divs. */
  deep: '/hostile/deep',
  /** An article whose share counters move at every visit, and whose text never does. */
  restless: '/hostile/restless',
} as const;

const malformedPage = `<html lang=ar dir="rtl><head><title>صفحة مكسورة</title><body>
<div class='entry-content><p>خبر <b>مكسور <i>جدا</b></i> <a href="?x=<p>"\u0000\u0008
<table><tr><p>&#xFFFFFFFF; &nosuchentity; <script>if (a < b) {</p><!-- `;

/** The HTML of a hostile path, or null when it is none. */
export function hostilePage(path: string, surroundings: Surroundings, visits: number): string | null {
  switch (path) {
    case hostilePaths.malformed:
      return malformedPage;
    case hostilePaths.emptyArticle:
      return renderPage({ language: 'ar', title: '', main: '<main><article><h1></h1><p> </p></article></main>' });
    case hostilePaths.errorAs200:
      return '<html><head><title>Error</title></head><body><h1>Error establishing a database connection</h1></body></html>';
    case hostilePaths.deep:
      return `<html lang="ar"><title>عميق</title><body>${'<div>'.repeat(nestedDivs)}<p>نص في القاع</p>${'</div>'.repeat(nestedDivs)}</body></html>`;
    case hostilePaths.restless:
      return renderArticlePage(restlessArticle, surroundings, visits);
    default:
      return null;
  }
}

/** Feed entries of the hostile pages, and one that is broken: no link, an impossible date, an unknown entity. */
export function hostileFeedItems(origin: string): string {
  const items = Object.values(hostilePaths).map(
    (path) => `<item><title>${path}</title><link>${origin}${path}</link><guid>${path}</guid></item>`,
  );
  const broken = '<item><title>مكسور &nosuchentity; </title><pubDate>32/13/2023 25:61</pubDate></item>';
  return [...items, broken].join('\n');
}

const restlessArticle: CurrentArticle = {
  slug: 'restless',
  language: 'fr',
  section: 'town',
  desk: 'Desk francophone, Rabat',
  title: 'Une page qui ne tient pas en place',
  summary: 'Ses compteurs tournent, son texte non.',
  layout: 'classic',
  charset: 'utf-8',
  publishedAt: '2023-12-31T18:00:00+01:00',
  modifiedAt: '2023-12-31T18:00:00+01:00',
  version: 1,
  status: 'published',
  path: hostilePaths.restless,
  paragraphs: [
    'Chaque visite fait avancer les compteurs de partage de cette page, comme sur bien des sites de presse.',
    'Le récit, lui, ne change pas d’un mot : un marché du matin, des étals de menthe, et un gardien qui salue tout le monde.',
  ],
  figures: [],
};
