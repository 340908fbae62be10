import type { RequestListener } from 'node:http';
import { setInterval } from 'node:timers';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { html, redirect, siteBench, status } from './contract/site-bench.contract.js';

const { site, fetcher, fetchFrom } = siteBench();

/** Sends a piece at every few milliseconds, for ever. */
const dripping =
  (begin: (response: Parameters<RequestListener>[1]) => void, piece: string): RequestListener =>
  (request, response) => {
    begin(response);
    const timer = setInterval(() => request.socket.write(piece), 20);
    request.socket.on('close', () => clearInterval(timer));
  };

describe('a hostile site', () => {
  it('that floods with headers is left', async () => {
    const flood = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`x-${index}`, 'x'.repeat(1_000)]));
    const { result } = await fetchFrom({ '/a': html('x', flood) }, '/a');
    expect(result).toMatchObject({ kind: 'failed', reason: 'network' });
  });

  it.each<[string, RequestListener]>([
    ['headers', dripping(({ socket }) => socket?.write('HTTP/1.1 200 OK\r\n'), 'x: y\r\n')],
    [
      'a body',
      dripping((response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x'), '1\r\nx\r\n'),
    ],
  ])('that sends %s piece by piece for ever is cut off', async (_name, route) => {
    const startedAt = performance.now();
    const { result } = await fetchFrom({ '/a': route }, '/a', { MARSAD_FETCH_TIMEOUT_MS: '400' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('that redirects slowly has one time for the whole way', async () => {
    const slowly =
      (location: string): RequestListener =>
      (_request, response) =>
        void setTimeout(() => response.writeHead(302, { location }).end(), 250);
    const routes = { '/0': slowly('/1'), '/1': slowly('/2'), '/2': slowly('/3'), '/3': slowly('/4') };
    const { result, asked } = await fetchFrom(routes, '/0', { MARSAD_FETCH_TIMEOUT_MS: '600' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(asked).not.toContain('/4');
  });

  it.each([
    ['deflate', deflateSync(Buffer.alloc(32 * 1024 * 1024))],
    ['gzip, gzip, gzip, gzip, gzip, gzip', Buffer.from('x')],
    ['unheard-of', Buffer.from('x')],
  ])('that packs its page as %s does no harm', async (encoding, body) => {
    const { result } = await fetchFrom({ '/a': html(body, { 'content-encoding': encoding }) }, '/a');
    expect(['refused', 'failed', 'ok']).toContain(result.kind);
    expect(result.kind === 'ok' ? result.text.length : 0).toBeLessThan(10);
  });
});

describe('what one answer says', () => {
  it('is no cookie of the next request', async () => {
    const { base, host, requests } = await site({ '/a': html('x', { 'set-cookie': 'id=1; Path=/' }), '/b': html('x') });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    for (const path of ['/a', '/b']) await made.fetch({ url: base + path });
    expect(requests.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined, undefined]);
  });

  it('is not kept as a validator when it is as long as a page', async () => {
    const { result } = await fetchFrom({ '/a': html('x', { etag: `"${'x'.repeat(20_000)}"` }) }, '/a');
    expect(result).toMatchObject({ kind: 'ok', etag: null });
  });

  it('is not told to another host, which cannot answer that nothing changed', async () => {
    const other = await site({
      '/a': (request, response) =>
        void response
          .writeHead(request.headers['if-none-match'] === undefined ? 200 : 304, { 'content-type': 'text/html' })
          .end('b'),
    });
    const elsewhere = `${other.base.replace('127.0.0.1', 'localhost')}/a`;
    const { base, host } = await site({ '/a': redirect(elsewhere) });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: `${host},${new URL(elsewhere).host}` });
    expect(await made.fetch({ url: `${base}/a`, etag: '"1"' })).toMatchObject({ kind: 'ok', url: elsewhere });
  });

  it('leads to no address of any length', async () => {
    const { result } = await fetchFrom({ '/a': redirect(`/${'b'.repeat(5_000)}`) }, '/a');
    expect(result).toMatchObject({ kind: 'refused', reason: 'invalid_url' });
  });
});

describe('a host that asks to be left alone', () => {
  it.each([
    [429, {}],
    [503, { 'retry-after': '60' }],
  ])('is, when it says so by %d to who asks for its robots.txt', async (code, headers) => {
    const { base, host, asked } = await site({ '/robots.txt': status(code, headers), '/a': html('x') });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    const resting = { kind: 'failed', reason: 'host_resting' };
    expect(await made.fetch({ url: `${base}/a` })).toMatchObject(resting);
    expect(await made.fetch({ url: `${base}/a` })).toMatchObject(resting);
    expect(asked).toEqual(['/robots.txt']);
  });

  it('is, also by a request that waited for its turn meanwhile', async () => {
    const answer = Promise.withResolvers<undefined>();
    const busy: RequestListener = (_request, response) =>
      void answer.promise.then(() => response.writeHead(429, { 'retry-after': '60' }).end());
    const { base, host, asked } = await site({ '/a': busy, '/b': html('b') });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    await made.robotsHints(base);
    const both = Promise.all(['/a', '/b'].map((path) => made.fetch({ url: base + path })));
    answer.resolve(undefined);
    expect((await both).map((result) => result.kind === 'failed' && result.reason)).toEqual([
      'http_status',
      'host_resting',
    ]);
    expect(asked).not.toContain('/b');
  });
});

describe('the robots.txt of a hostile site', () => {
  const way = (hops: number, last: RequestListener) => ({
    '/robots.txt': redirect('/1'),
    ...Object.fromEntries(Array.from({ length: hops - 1 }, (_, hop) => [`/${hop + 1}`, redirect(`/${hop + 2}`)])),
    [`/${hops}`]: last,
    '/a': html('x'),
  });
  const disallowAll = html('User-agent: *\nDisallow: /', { 'content-type': 'text/plain' });

  it.each([
    [5, 'refused'],
    [6, 'ok'],
  ])('counts after %d redirects as it says or as none: the page is %s', async (hops, kind) => {
    const { result } = await fetchFrom(way(hops, disallowAll), '/a');
    expect(result.kind).toBe(kind);
  });

  it.each([
    [401, 'ok'],
    [404, 'ok'],
    [410, 'ok'],
    [429, 'failed'],
    [503, 'failed'],
  ])('that answers %d makes the page %s', async (code, kind) => {
    const { result } = await fetchFrom({ '/robots.txt': status(code), '/a': html('x') }, '/a');
    expect(result.kind).toBe(kind);
  });

  it('that never ends is cut, and what came counts', async () => {
    const endless: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write('User-agent: *\nDisallow: /a\n');
      const write = (): void => {
        while (response.write(`#${'x'.repeat(65_535)}\n`));
      };
      response.on('drain', write);
      write();
    };
    const { result } = await fetchFrom({ '/robots.txt': endless, '/a': html('x') }, '/a');
    expect(result).toMatchObject({ kind: 'refused', reason: 'robots_disallowed' });
  });
});
