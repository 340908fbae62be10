import { describe, expect, it } from '@jest/globals';
import { readListing } from './listing.js';

const url = 'https://news.example/';
const listing = (body: string, head = '') => {
  const read = readListing(`<html><head>${head}</head><body>${body}</body></html>`, url);
  if (read.kind !== 'listing') throw new Error(read.reason);
  return read;
};
const urls = (body: string) => listing(body).articles.map((article) => article.url);

describe('a listing', () => {
  it.each([
    [
      'a headline with a slug',
      '<article><h2><a href="/police-arrests-twelve-in-rabat">Police arrest twelve people in Rabat</a></h2></article>',
      'police-arrests-twelve-in-rabat',
    ],
    [
      'an Arabic headline with a number',
      '<h3><a href="/security/1234567.html">توقيف اثني عشر شخصا بمدينة الرباط بتهمة السرقة</a></h3>',
      'security/1234567.html',
    ],
    [
      'an address with a date',
      '<li><a href="/2023/12/29/bilan">Bilan annuel de la sûreté nationale</a></li>',
      '2023/12/29/bilan',
    ],
    [
      'a teaser whose heading is a header',
      '<article><header><h2><a href="/a-b-c-d-e">Five words in one headline</a></h2></header></article>',
      'a-b-c-d-e',
    ],
    [
      'a short headline in a teaser with a number',
      '<article><h2><a href="/news/99887">Vol : deux arrestations</a></h2></article>',
      'news/99887',
    ],
  ])('finds %s', (_name, body, path) => {
    expect(urls(body)).toEqual([`https://news.example/${path}`]);
  });

  it.each([
    ['a menu', '<nav><a href="/long-enough-slug-of-words">A long enough headline in a menu</a></nav>'],
    [
      'a menu by its class',
      '<div class="main-menu"><a href="/long-enough-slug-of-words">A long enough headline in a menu</a></div>',
    ],
    ['a footer', '<footer><a href="/terms-of-use-and-privacy">Terms of use and privacy policy</a></footer>'],
    ['a section', '<a href="/sport">Sport</a>'],
    ['a category', '<h2><a href="/category/politique-et-societe-au-maroc">Politique et société au Maroc</a></h2>'],
    ['an author', '<a href="/author/someone-with-long-name">Someone with a rather long name</a>'],
    [
      'another site',
      '<h2><a href="https://other.example/long-slug-with-words-1234">A long enough headline for news</a></h2>',
    ],
    [
      'a picture file',
      '<article><h2><a href="/uploads/a-b-c-d-1234.jpg">A long enough headline for news</a></h2></article>',
    ],
    ['a script', '<h2><a href="javascript:void(0)">A long enough headline for news</a></h2>'],
  ])('does not take %s for an article', (_name, body) => {
    expect(urls(body)).toEqual([]);
  });

  it('joins the links of one teaser and keeps the headline', () => {
    const body =
      '<article><a href="/a-b-c-d-e?utm_source=home"><img src="x"></a><h2><a href="/a-b-c-d-e">Five words in one headline</a></h2><a href="/a-b-c-d-e#more">Read more</a></article>';
    expect(listing(body).articles).toMatchObject([
      { url: 'https://news.example/a-b-c-d-e', title: 'Five words in one headline' },
    ]);
  });

  it('names the feeds of the site but not those of comments', () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/atom+xml" href="https://other.example/feed">`;
    expect(listing('', head).feeds).toEqual(['https://news.example/feed']);
  });

  it('takes the usual page rather than its AMP page, and both for one article', () => {
    const body =
      '<h2><a href="/a-b-c-d-e/amp/">Five words in one headline</a></h2><h2><a href="/a-b-c-d-e/">Five words in one headline</a></h2>';
    expect(urls(body)).toEqual(['https://news.example/a-b-c-d-e/']);
  });

  it('recognises an Arabic slug, encoded or not', () => {
    const title = 'توقيف شخصين بالرباط';
    const body = `<div><a href="/توقيف-شخصين-بمدينة-الرباط">${title}</a></div><div><a href="/${encodeURIComponent('حجز-طنين-من-المخدرات')}">${title}</a></div>`;
    expect(urls(body)).toHaveLength(2);
    expect(listing(body).articles[0]?.signs).toEqual(['long_slug', 'short_headline']);
  });

  it('takes links that stand alike for articles although their addresses say nothing', () => {
    const teaser = (id: string) =>
      `<div class="card post-${id}"><p><a href="/p/${id}">A headline of some five words</a></p></div>`;
    expect(urls(['x', 'y', 'z'].map(teaser).join(''))).toHaveLength(3);
    expect(urls(teaser('x'))).toHaveLength(0);
  });

  it('finds the sections of its menu, but no tag, no article, no page of an archive', () => {
    const menu = [
      'politique',
      'societe/faits-divers',
      'category/sport',
      'tag/x',
      'contact',
      '2024/01',
      'a/1234567.html',
      '',
      '#top',
    ]
      .map((path) => `<a href="/${path}">Name</a>`)
      .join('');
    expect(listing(`<nav>${menu}<a href="https://other.example/x">Other</a></nav>`).sections).toEqual([
      'https://news.example/politique',
      'https://news.example/societe/faits-divers',
      'https://news.example/category/sport',
    ]);
  });

  it.each([
    ['<meta property="og:site_name" content="Hespress"><title>x</title>', 'https://a.example/', { name: 'Hespress' }],
    ['<title>الرئيسية - هسبريس</title>', 'https://a.ma/', { name: 'هسبريس', country: 'MA' }],
    ['<title>Le360 | Actualités du Maroc en continu</title>', 'https://fr.a.uk/', { name: 'Le360', country: 'GB' }],
    ['<title>جريدة الحي - أخبار</title>', 'https://a.ma/', { name: 'جريدة الحي' }],
    ['<title>Info | Actualité au Maroc - Medias 24</title>', 'https://medias24.com/', { name: 'Medias 24' }],
    ['<meta property="og:locale" content="fr_TN">', 'https://a.com/', { name: null, country: 'TN' }],
    ['', 'https://a.tv/', { country: null }],
  ])('tells who the site is: %s', (head, address, expected) => {
    const page = `<html lang="fr"><head>${head}</head><body></body></html>`;
    expect(readListing(page, address)).toMatchObject({ site: { language: 'fr', ...expected } });
  });

  it('is refused when it is too deep', () => {
    expect(readListing('<div>'.repeat(5_000), url)).toEqual({ kind: 'unreadable', reason: 'page_too_deep' });
  });
});
