import { describe, expect, it } from '@jest/globals';
import { articleKey, isVariantAddress, otherSpellings } from './article-address.js';
import { addressToVisit } from './canonical-url.js';

const article = 'https://www.news.example/2023/12/rabat-bilan-annuel';

describe('one article is one article', () => {
  it.each([
    ['a trailing slash', `${article}/`],
    ['a fragment', `${article}#comments`],
    ['tracking parameters', `${article}?utm_source=rss&utm_medium=feed&fbclid=x&xtor=RSS-1`],
    ['no www', article.replace('www.', '')],
    ['the mobile host', article.replace('www.', 'm.')],
    ['the AMP host', article.replace('www.', 'amp.')],
    ['an AMP path', `${article}/amp/`],
    ['an AMP folder', article.replace('/2023', '/amp/2023')],
    ['an AMP parameter', `${article}?amp=1`],
    ['an AMP output', `${article}/?outputType=amp`],
    ['a page for phones', `${article}?m=1`],
    ['the other scheme', article.replace('https', 'http')],
    ['its usual port', article.replace('.example/', '.example:443/')],
    ['a host in capitals', article.replace('www.news.example', 'WWW.News.Example')],
    ['a host that ends in a dot', article.replace('.example/', '.example./')],
    ['a doubled slash', article.replace('/12/', '//12/')],
    ['needless percent-encoding', article.replace('rabat', '%72abat')],
    ['a session in the path', `${article};jsessionid=0A1B2C`],
    ['a session in the query', `${article}?PHPSESSID=0a1b2c`],
    ['spaces around', `  ${article}\n`],
    ['an index page', `${article}/index.html`],
  ])('with %s', (_name, address) => {
    expect(articleKey(address)).toBe(articleKey(article));
  });

  it.each([
    ['encoded letters in either case', 'https://a.ma/%d8%a3%d9%85%d9%86', 'https://a.ma/%D8%A3%D9%85%D9%86'],
    ['letters that are not encoded', 'https://a.ma/أمن', 'https://a.ma/%D8%A3%D9%85%D9%86'],
    // An alef with hamza as one letter and as two.
    ['letters that are not composed', 'https://a.ma/\u0627\u0654من', 'https://a.ma/أمن'],
    ['a host in Arabic letters', 'https://أخبار.example/a', 'https://xn--igbicxr.example/a'],
    ['parameters in another order', 'https://a.ma/?p=1&lang=ar', 'https://a.ma/?lang=ar&p=1'],
    ['an AMP file', 'https://a.ma/story.amp.html', 'https://a.ma/story.html'],
  ])('with %s', (_name, one, other) => {
    expect(articleKey(one)).toBe(articleKey(other));
  });

  it.each([
    ['another path', article, `${article}-2`],
    ['another number', 'https://a.ma/?p=1', 'https://a.ma/?p=2'],
    ['another site', article, article.replace('news.', 'other.')],
    ['another edition', 'https://fr.a.ma/x', 'https://en.a.ma/x'],
    ['another port', 'http://127.0.0.1:8090/a', 'http://127.0.0.1:8091/a'],
    ['a path in capitals', 'https://a.ma/a', 'https://a.ma/A'],
  ])('but not with %s', (_name, one, other) => {
    expect(articleKey(one)).not.toBe(articleKey(other));
  });

  it.each(['javascript:x', 'mailto:a@b.example', 'not an address'])('and %s is none', (address) => {
    expect(articleKey(address)).toBeNull();
    expect(otherSpellings(address)).toEqual([]);
  });
});

describe('other spellings of an address', () => {
  it('all have its key, are few, and leave it out', () => {
    const others = otherSpellings(article);
    expect(others).toContain(`${article}/`);
    expect(others).toContain(article.replace('www.', ''));
    expect(others).toContain(`${article}/amp/`);
    expect(others).not.toContain(article);
    expect(others.length).toBeLessThanOrEqual(14);
    expect(new Set(others.map((one) => articleKey(one)))).toEqual(new Set([articleKey(article)]));
  });

  it.each([`${article}/amp/`, article.replace('www.', 'm.'), `${article}/`, article.replace('https', 'http')])(
    'of %s have the usual one among them',
    (address) => {
      const spellings = otherSpellings(address).map((one) => one.replace(/\/$/u, '').replace('//www.', '//'));
      expect(spellings).toContain(
        addressToVisit(article.replace('https:', new URL(address).protocol))?.replace('//www.', '//'),
      );
    },
  );

  it('of a numeric host keep to that host', () => {
    const hosts = otherSpellings('http://127.0.0.1:8090/a').map((one) => new URL(one).host);
    expect(new Set(hosts)).toEqual(new Set(['127.0.0.1:8090']));
  });
});

it.each([
  [article, false],
  [`${article}/`, false],
  [`${article}/amp`, true],
  ['https://m.news.example/a', true],
  ['not an address', false],
])('tells whether %s is made for small devices: %s', (address, expected) => {
  expect(isVariantAddress(address)).toBe(expected);
});
