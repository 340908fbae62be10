import { languages, type Language, sections } from '../article-source.js';
import type { CurrentArticle } from '../current-article.js';
import { escapeMarkup } from './html.js';
import { printDate, wording } from './wording.js';

/** What the parts around an article may draw on. `others` are published articles of one language, newest first. */
export interface Surroundings {
  readonly origin: string;
  readonly language: Language;
  readonly others: readonly CurrentArticle[];
}

const mostReadMax = 5;
const relatedMax = 3;

/** A number that looks like a counter and is always the same for the same words. */
export function steadyCount(seed: string, below: number): number {
  let sum = 7;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % below;
}

/** The name of the paper and its menu. */
export function header(language: Language): string {
  const words = wording[language];
  const editions = languages.map((code) => `<a href="/${code}" hreflang="${code}">${wording[code].siteName}</a>`);
  const items = sections.map((name) => `<li><a href="/${language}/${name}">${words.sections[name]}</a></li>`);
  return `<div class="topbar"><div><span>${words.weather}</span><span>${editions.join('')}</span></div></div>
<header class="masthead" role="banner"><a href="/${language}">${words.siteName}</a><p>${words.motto}</p></header>
<nav class="menu"><ul><li><a href="/${language}">${words.home}</a></li>${items.join('')}</ul></nav>`;
}

/** Where the article stands: home, section, title. */
export function breadcrumb(article: CurrentArticle): string {
  const { home, sections: names } = wording[article.language];
  const { language, section } = article;
  return `<div class="breadcrumb"><a href="/${language}">${home}</a> › <a href="/${language}/${section}">${names[section]}</a></div>`;
}

/** The most read list tells each article's reads, and quotes its first figure: numbers that belong elsewhere. */
export function sidebar({ language, others }: Surroundings): string {
  const words = wording[language];
  const items = others.slice(-mostReadMax).map((other) => {
    const reads = 1_000 + steadyCount(other.slug, 90_000);
    return `<li><a href="${other.path}">${escapeMarkup(other.title)}</a><small>${reads.toLocaleString(words.locale)} ${words.reads}</small></li>`;
  });
  return `<aside class="sidebar"><section class="most-read"><h2>${words.mostRead}</h2><ol>${items.join('')}</ol></section>
${newsletter(language)}</aside>`;
}

/** The box that asks for an address; it sends nothing. */
export function newsletter(language: Language): string {
  const { newsletter: title, newsletterText, subscribe } = wording[language];
  return `<form class="newsletter" action="/newsletter" method="post"><h2>${title}</h2><p>${newsletterText}</p><input type="email" name="email" aria-label="email"><button>${subscribe}</button></form>`;
}

/** Other articles of the section, with their dates and first figures: numbers that belong elsewhere. */
export function related({ language, others }: Surroundings, article: CurrentArticle): string {
  const chosen = others
    .filter((other) => other.slug !== article.slug)
    .toSorted((one, other) => steadyCount(article.slug + one.slug, 997) - steadyCount(article.slug + other.slug, 997))
    .slice(0, relatedMax);
  const items = chosen.map((other) => {
    const quote = other.figures[0]?.quote ?? '';
    return `<li><a href="${other.path}">${escapeMarkup(other.title)}</a><small>${printDate(other.publishedAt, language)} · ${escapeMarkup(quote)}</small></li>`;
  });
  return `<section class="related"><h2>${wording[language].related}</h2><ul>${items.join('')}</ul></section>`;
}

/** Share buttons with counters; `extraShares` is what makes a counter move from one visit to the next. */
export function shareButtons(article: CurrentArticle, url: string, extraShares = 0): string {
  const { share, shares } = wording[article.language];
  const target = encodeURIComponent(url);
  const buttons = ['facebook', 'whatsapp', 'x'].map((network) => {
    const count = steadyCount(network + article.slug, 900) + extraShares;
    return `<a class="share-${network}" rel="nofollow" href="/share/${network}?u=${target}">${network} ${count} ${shares}</a>`;
  });
  return `<div class="share social-share"><span>${share}</span>${buttons.join('')}</div>`;
}

/** Phone numbers and the year, as every site has them: numbers that are no figures. */
export function footer(language: Language): string {
  const { contact, rights, siteName } = wording[language];
  return `<footer class="footer"><div><p>${siteName} · ${contact}</p><p>${rights} · <a href="/rss.xml">RSS</a></p></div></footer>`;
}
