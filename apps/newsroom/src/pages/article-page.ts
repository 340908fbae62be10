import type { CurrentArticle } from '../current-article.js';
import { breadcrumb, newsletter, related, shareButtons, sidebar, type Surroundings } from './furniture.js';
import { escapeMarkup, scriptJson } from './html.js';
import { renderPage } from './page-frame.js';
import { printDate, wording } from './wording.js';

/** The page of one article, in its own layout. `extraShares` moves the counters and nothing else. */
export function renderArticlePage(article: CurrentArticle, surroundings: Surroundings, extraShares = 0): string {
  const body = article.layout === 'classic' ? classicLayout : magazineLayout;
  const { language, title, charset } = article;
  const url = surroundings.origin + article.path;
  const main = body(article, surroundings, shareButtons(article, url, extraShares));
  return renderPage({ language, title, charset, head: articleHead(article, url), main });
}

function classicLayout(article: CurrentArticle, surroundings: Surroundings, share: string): string {
  return `<div class="page"><main>
${breadcrumb(article)}
<article>
<h1 class="entry-title">${escapeMarkup(article.title)}</h1>
${byline(article)}
${share}
<figure><div class="picture" role="img" aria-label=""></div><figcaption>${escapeMarkup(article.desk)}</figcaption></figure>
<div class="entry-content">
${paragraphs(article)}
</div>
</article>
${share}
${related(surroundings, article)}
</main>
${sidebar(surroundings)}</div>`;
}

/** The second layout has no article element and puts the related block inside the text's own column. */
function magazineLayout(article: CurrentArticle, surroundings: Surroundings, share: string): string {
  return `<div class="magazine">
${breadcrumb(article)}
<header><h1>${escapeMarkup(article.title)}</h1><p class="lead">${escapeMarkup(article.summary)}</p>${byline(article)}</header>
<div class="picture"></div>
<div class="story">
${paragraphs(article)}
${related(surroundings, article)}
</div>
${share}
${newsletter(article.language)}
</div>`;
}

function paragraphs(article: CurrentArticle): string {
  return article.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n');
}

function byline({ language, desk, publishedAt, modifiedAt }: CurrentArticle): string {
  const { updated, readingTime } = wording[language];
  const published = `<time datetime="${publishedAt}">${printDate(publishedAt, language)}</time>`;
  const modified =
    modifiedAt === publishedAt ? '' : `<span class="updated">${updated} ${printDate(modifiedAt, language)}</span>`;
  return `<div class="byline"><span>${escapeMarkup(desk)}</span> ${published}</div>
<div class="post-extra">${modified} <span>${readingTime}</span></div>`;
}

function articleHead(article: CurrentArticle, url: string): string {
  const { title, summary, publishedAt, modifiedAt, language, section } = article;
  const publisher = { '@type': 'Organization', name: wording[language].siteName };
  const linkedData = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    datePublished: publishedAt,
    dateModified: modifiedAt,
    inLanguage: language,
    articleSection: section,
    mainEntityOfPage: url,
    author: { '@type': 'Organization', name: article.desk },
    publisher,
  };
  return `<link rel="canonical" href="${url}">
<meta name="description" content="${escapeMarkup(summary)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeMarkup(title)}">
<meta property="og:description" content="${escapeMarkup(summary)}">
<meta property="og:url" content="${url}">
<meta property="og:site_name" content="${publisher.name}">
<meta property="og:locale" content="${wording[language].locale.replace('-', '_')}">
<meta property="article:published_time" content="${publishedAt}">
<meta property="article:modified_time" content="${modifiedAt}">
<script type="application/ld+json">${scriptJson(linkedData)}</script>`;
}
