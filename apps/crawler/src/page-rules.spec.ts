import { describe, expect, it } from '@jest/globals';
import { ruleOf } from './page-rules.js';

const head = (meta: string) => `<html><head>${meta}</head><body><p>نص</p></body></html>`;

describe('a page', () => {
  it.each([
    ['noindex', 'noindex'],
    ['NoIndex, nofollow', 'noindex'],
    ['none', 'noindex'],
    ['nosnippet', 'nosnippet'],
    ['nofollow, max-snippet: 0', 'nosnippet'],
    ['marsad: noindex', 'noindex'],
    ['otherbot: nofollow, marsad: nosnippet', 'nosnippet'],
    ['noindex, otherbot: nofollow', 'noindex'],
    ['otherbot: noindex', null],
    ['otherbot: nofollow, noindex', null],
    ['index, follow, max-snippet:-1, max-image-preview:large', null],
    ['unavailable_after: 25 Jun 2010 15:00:00 GMT, noindex', 'noindex'],
    ['', null],
  ])('with the header %j is kept out by %j', (robotsTag, rule) => {
    expect(ruleOf({ robotsTag, text: head('') })).toBe(rule);
  });

  it.each([
    ['<meta name="robots" content="noindex,follow">', 'noindex'],
    ["<META CONTENT='none' NAME='ROBOTS' />", 'noindex'],
    ['<meta name=robots content=nosnippet>', 'nosnippet'],
    ['<meta name="marsad" content="noindex">', 'noindex'],
    ['<meta\n  name="robots"\n  content="max-snippet:0"\n>', 'nosnippet'],
    ['<meta name="googlebot" content="noindex">', null],
    ['<meta name="robots" content="index, follow, max-snippet:-1">', null],
    ['<meta name="description" content="noindex">', null],
    ['<!-- <meta name="robots" content="noindex"> --><title>x</title>', null],
    ['<!-- a --><meta name="robots" content="noindex"><!-- b -->', 'noindex'],
  ])('with %s in its head is kept out by %j', (meta, rule) => {
    expect(ruleOf({ text: head(meta) })).toBe(rule);
  });

  it('is not kept out by what stands in its text', () => {
    expect(ruleOf({ text: '<body><pre><meta name="robots" content="noindex"></pre></body>' })).toBeNull();
  });

  it.each(['<meta ', '<!--', '<meta name=', '<!-- <meta name="robots" '])(
    'of nothing but %j is read at once',
    (piece) => {
      const startedAt = performance.now();
      expect(ruleOf({ text: piece.repeat(50_000) })).toBeNull();
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    },
  );
});
