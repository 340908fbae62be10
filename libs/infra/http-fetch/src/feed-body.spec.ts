import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { bodyKindOf, isGzip, looksLikeFeed, unpackGzip } from './feed-body.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a gzip file', () => {
  const packed = gzipSync('<urlset>abc</urlset>');

  it('is told by its first bytes and unpacked', async () => {
    expect(isGzip(packed)).toBe(true);
    expect(isGzip(new TextEncoder().encode('<urlset>'))).toBe(false);
    expect(text(await unpackGzip(packed, 1_000))).toBe('<urlset>abc</urlset>');
  });

  it('is unpacked no further than the bound', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1_048_576));
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect((await unpackGzip(bomb, 100_000)).byteLength).toBe(100_000);
  });

  it('gives what came before a cut, and nothing when it is broken from the start', async () => {
    const numbers = Array.from(
      { length: 20_000 },
      (_, index) => `<url><loc>https://a.example/${index * 7}</loc></url>`,
    );
    const whole = gzipSync(numbers.join(''));
    const cut = await unpackGzip(whole.subarray(0, whole.byteLength / 2), 10_000_000);
    expect(text(cut)).toMatch(/^<url><loc>https:\/\/a\.example\/0</u);
    expect(await unpackGzip(Uint8Array.of(0x1f, 0x8b, 1, 2, 3), 1_000)).toHaveLength(0);
  });
});

it.each([
  ['text/html', 'page'],
  ['application/rss+xml', 'feed'],
  ['application/json', 'feed'],
  ['text/plain', 'vague'],
  ['application/octet-stream', 'vague'],
  ['application/x-gzip', 'vague'],
  ['', 'vague'],
  ['image/png', null],
  ['application/pdf', null],
])('takes %j as %s', (contentType, kind) => {
  expect(bodyKindOf(contentType)).toBe(kind);
});

it.each([
  ['<?xml version="1.0"?><rss>', true],
  ['\n\n  <rss version="2.0">', true],
  ['<urlset xmlns="x">', true],
  ['{"version":"https://jsonfeed.org/version/1"}', true],
  ['<!doctype html><html>', false],
  ['A plain text.', false],
  ['', false],
])('tells whether %j begins as a feed does: %s', (start, expected) => {
  expect(looksLikeFeed(start)).toBe(expected);
});
