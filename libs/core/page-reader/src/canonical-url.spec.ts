import { describe, expect, it } from '@jest/globals';
import { addressToVisit, canonicalUrlOf, isSameSite, normaliseAddress } from './canonical-url.js';

describe('a normalised address', () => {
  it.each([
    ['https://Example.ma/a/?utm_source=x&fbclid=1#top', 'https://example.ma/a'],
    ['https://example.ma/a?id=2&b=1', 'https://example.ma/a?b=1&id=2'],
    ['https://example.ma:443/a', 'https://example.ma/a'],
    ['http://127.0.0.1:8090/a/', 'http://127.0.0.1:8090/a'],
    ['https://example.ma/%d8%a7%d9%84', 'https://example.ma/%D8%A7%D9%84'],
    ['https://example.ma/ال', 'https://example.ma/%D8%A7%D9%84'],
    // An alef with hamza as one letter and as two.
    ['https://example.ma/\u0627\u0654من', 'https://example.ma/%D8%A3%D9%85%D9%86'],
    ['https://example.ma/a:b,c', 'https://example.ma/a:b,c'],
    ['https://example.ma/%e9t%e9', 'https://example.ma/%E9t%E9'],
    ['https://example.ma/a;jsessionid=12AB?b=1', 'https://example.ma/a?b=1'],
    ['https://example.ma/a?sid=9&PHPSESSID=x&id=4', 'https://example.ma/a?id=4'],
    ['https://أخبار.example/a', 'https://xn--igbicxr.example/a'],
    ['https://example.ma//a//b/', 'https://example.ma/a/b'],
    ['https://example.ma/a/../b/./c', 'https://example.ma/b/c'],
    ['https://example.ma/a?page=2', 'https://example.ma/a?page=2'],
    // The caches of AMP pages.
    ['https://www-example-ma.cdn.ampproject.org/c/s/www.example.ma/a/amp', 'https://www.example.ma/a/amp'],
    ['https://www-example-ma.cdn.ampproject.org/v/www.example.ma/a', 'http://www.example.ma/a'],
    ['https://www.google.com/amp/s/www.example.ma/a', 'https://www.example.ma/a'],
    ['https://www.google.com/amp', 'https://www.google.com/amp'],
  ])('writes %s as %s', (address, expected) => {
    expect(normaliseAddress(address)).toBe(expected);
  });

  it.each(['javascript:alert(1)', 'mailto:a@b.c', 'ftp://a/b', 'https://user:word@a.ma/', 'https://'])(
    'refuses %s',
    (address) => {
      expect(normaliseAddress(address)).toBeNull();
    },
  );
});

describe('one article', () => {
  const article = 'https://www.example.ma/2023/12/a';
  it.each([
    'https://www.example.ma/2023/12/a/',
    'https://www.example.ma/2023/12/a?utm_source=rss&utm_medium=feed',
    'https://www.example.ma/2023/12/a#comments',
    'https://WWW.Example.MA:443/2023/12/a',
    'https://www.example.ma/2023/12/a?amp=1',
    'https://www.example.ma/2023/12/a?outputType=amp',
    'https://www.example.ma/2023/12/a/amp',
    'https://www.example.ma/2023/12/a/amp/?utm_campaign=x',
    'https://www.example.ma/amp/2023/12/a',
    'https://m.example.ma/2023/12/a',
    'https://mobile.example.ma/2023/12/a/',
    'https://amp.example.ma/2023/12/a',
    'https://www-example-ma.cdn.ampproject.org/c/s/www.example.ma/2023/12/a/amp',
  ])('has one address, whether it was fetched from %s', (url) => {
    expect(canonicalUrlOf(url, [], ['https://www.example.ma/about', 'https://elsewhere.com/'])).toBe(article);
  });

  it.each([
    ['https://www.example.ma/a?id=1', 'https://www.example.ma/a?id=2'],
    ['https://www.example.ma/a', 'https://www.example.ma/a/b'],
    ['https://www.example.ma/ampere', 'https://www.example.ma/ere'],
    ['https://m.ma/a', 'https://ma/a'],
    ['https://sport.example.ma/a', 'https://www.example.ma/a'],
  ])('is told from another: %s and %s', (one, other) => {
    expect(canonicalUrlOf(one, [])).not.toBe(canonicalUrlOf(other, []));
  });
});

describe('the canonical address', () => {
  const page = 'https://www.example.ma/2023/12/a?utm_medium=rss';
  it.each([
    ['https://www.example.ma/a', 'https://www.example.ma/a', 'the declared one'],
    ['/a?fbclid=2', 'https://www.example.ma/a', 'a relative one'],
    ['https://m.example.ma/a', 'https://www.example.ma/a', 'the ordinary one for one of the mobile site'],
    ['/2023/12/a/amp', 'https://www.example.ma/2023/12/a', 'the ordinary one for an AMP page'],
    ['https://elsewhere.com/a', 'https://www.example.ma/2023/12/a', 'not one of another site'],
    ['https://www.example.ma/', 'https://www.example.ma/2023/12/a', 'not the home page'],
    ['', 'https://www.example.ma/2023/12/a', 'its own when none is declared'],
  ])('with %s is %s: %s', (declared, expected) => {
    expect(canonicalUrlOf(page, [declared])).toBe(expected);
  });

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['', 'file:///saved/page.html'],
  ])('of a page that was saved to a file, with %j declared, is %s', (declared, expected) => {
    expect(canonicalUrlOf('file:///saved/page.html', [declared])).toBe(expected);
  });

  it('is of its own site though its address is too long to be remembered', () => {
    const long = `https://lure.example/${'a'.repeat(3_000)}`;
    expect(addressToVisit(long)).toBeNull();
    expect(canonicalUrlOf(long, ['https://victim.example/a'])).toBe(long);
  });

  it('takes the first that fits', () => {
    expect(canonicalUrlOf(page, [null, 'https://other.ma/x', '/b'])).toBe('https://www.example.ma/b');
  });
});

it.each([
  ['https://www.a.ma/x', 'https://a.ma/y', true],
  ['http://127.0.0.1:8090/', 'http://127.0.0.1:8091/', false],
  ['https://a.ma', 'https://b.ma', false],
  ['nonsense', 'https://b.ma', false],
])('tells whether %s and %s are of one site: %s', (one, other, expected) => {
  expect(isSameSite(one, other)).toBe(expected);
});
