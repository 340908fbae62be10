import { describe, expect, it } from '@jest/globals';
import { readRobots } from './robots-rules.js';

const isAllowed = (text: string, path: string) =>
  readRobots('https://a.example/robots.txt', text).isAllowed(`https://a.example${path}`);

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Marsad\nAllow: /', '/a', true],
    ['User-agent: marsad\nDisallow: /private', '/private/x', false],
    ['User-agent: Other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x.pdf?y', true],
    ['\ufeffUser-agent: *\r\nDisallow: /a', '/a', false],
    ['<html>not robots</html>', '/a', true],
    ['User-agent: *\nDisallow: /أمن', '/%D8%A3%D9%85%D9%86', false],
  ])('%j says of %s: allowed is %s', (text, path, expected) => {
    expect(isAllowed(text, path)).toBe(expected);
  });

  it('gives the pause it asks for and its sitemaps', () => {
    const text = 'User-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.example/news.xml';
    expect(readRobots('https://a.example/robots.txt', text)).toMatchObject({
      crawlDelayMs: 2_500,
      sitemaps: ['https://a.example/news.xml'],
    });
  });

  it('answers a hostile rule at once', () => {
    const startedAt = performance.now();
    isAllowed(`User-agent: *\nDisallow: /${'*a'.repeat(20)}$`, `/${'a'.repeat(2_000)}b`);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
