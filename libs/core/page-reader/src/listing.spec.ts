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
    expect(listing(body).articles).toEqual([
      { url: 'https://news.example/a-b-c-d-e', title: 'Five words in one headline' },
    ]);
  });

  it('names the feeds of the site but not those of comments', () => {
    const head = `<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/atom+xml" href="https://other.example/feed">`;
    expect(listing('', head).feeds).toEqual(['https://news.example/feed']);
  });

  it('is refused when it is too deep', () => {
    expect(readListing('<div>'.repeat(5_000), url)).toEqual({ kind: 'unreadable', reason: 'page_too_deep' });
  });
});
