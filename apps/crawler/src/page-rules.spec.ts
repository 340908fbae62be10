import { describe, expect, it } from '@jest/globals';
import { requestsOf } from './page-rules.js';

const now = Date.parse('2024-01-26T12:00:00Z');
const ruleOf = (page: Parameters<typeof requestsOf>[0]) => requestsOf(page, now).rules[0] ?? null;
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
    ['unavailable_after: 25 Jun 2010 15:00:00 GMT', 'unavailable_after'],
    ['unavailable_after: Friday, 26 Jan 2024 11:59:00 GMT', 'unavailable_after'],
    ['marsad: unavailable_after: 2024-01-26T12:59:00+01:00', 'unavailable_after'],
    ['unavailable_after: Monday, 15-Aug-05 15:52:01 UTC', 'unavailable_after'],
    ['unavailable_after: Thu, 01 Jan 1970 00:00:00 GMT', 'unavailable_after'],
    ['unavailable_after: Friday, 26 Jan 2024 12:01:00 GMT', null],
    ['unavailable_after: Friday, 26 Jan 2034 12:01:00 GMT, noindex', 'noindex'],
    ['otherbot: unavailable_after: 25 Jun 2010 15:00:00 GMT', null],
    ['unavailable_after: soon', null],
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
    ['<meta name="robots" content="unavailable_after: 2024-01-01">', 'unavailable_after'],
    ['<meta name="robots" content="unavailable_after: 2024-12-31">', null],
    ['<meta name="googlebot" content="noindex">', null],
    ['<meta name="robots" content="index, follow, max-snippet:-1">', null],
    ['<meta name="description" content="noindex">', null],
    ['<!-- <meta name="robots" content="noindex"> --><title>x</title>', null],
    ['<!-- a --><meta name="robots" content="noindex"><!-- b -->', 'noindex'],
  ])('with %s in its head is kept out by %j', (meta, rule) => {
    expect(ruleOf({ text: head(meta) })).toBe(rule);
  });

  it('may ask for several things, each of which counts by itself', () => {
    const robotsTag = 'noindex, nosnippet, unavailable_after: 2020-01-01';
    expect(requestsOf({ robotsTag, text: '' }, now).rules).toEqual(['noindex', 'nosnippet', 'unavailable_after']);
  });

  it('says until when it is to be shown; of several times the first counts, and one that cannot be read does not', () => {
    const until = (...times: string[]) =>
      requestsOf(
        { text: head(times.map((time) => `<meta name="robots" content="unavailable_after: ${time}">`).join('')) },
        now,
      ).availableUntil;
    expect(until('2024-01-27T12:00:00Z')).toBe(now + 86_400_000);
    expect(until('2024-02-01', 'Sat, 27 Jan 2024 12:00:00 GMT', 'soon')).toBe(now + 86_400_000);
    expect(until('soon')).toBeNull();
    expect(until('2024-01-25')).toBeNull();
  });

  it('is not kept out by what stands in its text', () => {
    expect(ruleOf({ text: '<body><pre><meta name="robots" content="noindex"></pre></body>' })).toBeNull();
  });

  it.each(['<meta ', '<!--', '<meta name=', '<!-- <meta name="robots" ', `<meta ${'a'.repeat(1_990)}>`])(
    'of nothing but %j is read at once',
    (piece) => {
      const startedAt = performance.now();
      expect(ruleOf({ text: piece.repeat(300_000 / piece.length) })).toBeNull();
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    },
  );
});
