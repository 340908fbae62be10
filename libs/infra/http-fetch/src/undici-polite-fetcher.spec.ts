import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { html, redirect, siteBench, status } from './contract/site-bench.contract.js';

const { site, fetcher, fetchFrom } = siteBench();

describe('a fetch', () => {
  it('gives the page, decoded, with its validators, and says who asks', async () => {
    const { base, host, requests } = await site({
      '/a': html('<p>مرصد</p>', { etag: '"1"', 'last-modified': 'Fri, 29 Dec 2023 10:00:00 GMT' }),
    });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host, MARSAD_CRAWLER_CONTACT: 'https://desk.example' });
    expect(await made.fetch({ url: `${base}/a#part` })).toEqual({
      kind: 'ok',
      url: `${base}/a`,
      contentType: 'text/html',
      text: '<p>مرصد</p>',
      charset: 'utf-8',
      etag: '"1"',
      lastModified: 'Fri, 29 Dec 2023 10:00:00 GMT',
    });
    expect(requests.at(-1)?.headers['user-agent']).toBe('Marsad/1 (+https://desk.example)');
  });

  it('tells what the page asks of those who index it', async () => {
    const { result } = await fetchFrom({ '/a': html('x', { 'x-robots-tag': 'noindex' }) }, '/a');
    expect(result).toMatchObject({ kind: 'ok', robotsTag: 'noindex' });
  });

  it('of a page that did not change is not modified', async () => {
    const { base, host } = await site({
      '/a': (request, response) =>
        void response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500).end(),
    });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    expect(await made.fetch({ url: `${base}/a`, etag: '"1"' })).toEqual({ kind: 'notModified', url: `${base}/a` });
  });

  it.each([
    [410, { kind: 'gone', status: 410 }],
    [500, { kind: 'failed', reason: 'http_status', canRetry: true }],
    [403, { kind: 'failed', reason: 'http_status', canRetry: false }],
    [304, { kind: 'failed', reason: 'http_status' }],
  ])('that is answered by %d is told so', async (code, expected) => {
    expect((await fetchFrom({ '/a': status(code) }, '/a')).result).toMatchObject(expected);
  });

  it.each([
    [429, '7', 7_000, true],
    [429, 'soon', null, true],
    [503, '7', 7_000, true],
    [503, 'soon', null, false],
  ])('reports Retry-After of a %d, and then leaves the host alone: %#', async (code, header, retryAfterMs, rests) => {
    const { base, host, asked } = await site({ '/a': status(code, { 'retry-after': header }) });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    expect(await made.fetch({ url: `${base}/a` })).toMatchObject({ kind: 'failed', canRetry: true, retryAfterMs });
    await made.fetch({ url: `${base}/b` });
    expect(asked.includes('/b')).toBe(!rests);
  });

  it.each(['image/png', 'application/pdf', 'text/javascript', 'application/octet-stream'])(
    'refuses %s',
    async (type) => {
      const { result } = await fetchFrom({ '/a': html('x', { 'content-type': type }) }, '/a');
      expect(result).toMatchObject({ kind: 'refused', reason: 'content_type_not_allowed' });
    },
  );
});

describe('redirects', () => {
  it('are followed', async () => {
    const { result, base } = await fetchFrom({ '/a': redirect('/b'), '/b': redirect('c'), '/c': html('c') }, '/a');
    expect(result).toMatchObject({ kind: 'ok', url: `${base}/c` });
  });

  it('are refused when they go round', async () => {
    const { result } = await fetchFrom({ '/a': redirect('/b'), '/b': redirect('/a') }, '/a');
    expect(result).toMatchObject({ kind: 'refused', reason: 'redirect_loop' });
  });

  it('are refused after five', async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`/${index}`, redirect(`/${index + 1}`)]),
    );
    const { result, asked } = await fetchFrom(routes, '/0');
    expect(result).toMatchObject({ kind: 'refused', reason: 'too_many_redirects' });
    expect(asked.filter((path) => path !== '/robots.txt')).toHaveLength(6);
  });

  it.each([
    ['http://127.0.0.1/', 'private_address'],
    ['http://169.254.169.254/', 'private_address'],
    ['http://localhost/', 'private_address'],
    ['http://127.0.0.1:1/', 'port_not_allowed'],
    ['file:///etc/passwd', 'scheme_not_allowed'],
    ['http://user:word@a.example/', 'userinfo_not_allowed'],
  ])('to %s are refused: %s', async (location, reason) => {
    expect((await fetchFrom({ '/a': redirect(location) }, '/a')).result).toMatchObject({ kind: 'refused', reason });
  });

  it('to another loopback port that is not allowed do not reach it', async () => {
    const secret = await site({ '/': html('secret') });
    const { result } = await fetchFrom({ '/a': redirect(`${secret.base}/`) }, '/a');
    expect(result).toMatchObject({ kind: 'refused' });
    expect(secret.asked).toEqual([]);
  });
});

describe('a body', () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);
  const once = gzipSync(zeros);
  it.each([
    ['gzip', once],
    ['br', brotliCompressSync(zeros.subarray(0, 16 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(once)],
    ['zstd', zstdCompressSync(zeros)],
  ])('that unpacks from %s to more than its bound is refused', async (encoding, body) => {
    const { result } = await fetchFrom({ '/a': html(body, { 'content-encoding': encoding }) }, '/a');
    expect(result).toMatchObject({ kind: 'refused', reason: 'body_too_large' });
  });

  it('that never ends is refused', async () => {
    const endless: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const write = (): void => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', write);
      write();
    };
    const { result } = await fetchFrom({ '/a': endless }, '/a', { MARSAD_FETCH_BYTES_MAX: '1000000' });
    expect(result).toMatchObject({ kind: 'refused', reason: 'body_too_large' });
  });

  it.each([
    ['no answer', (() => undefined) satisfies RequestListener],
    [
      'a body that stops coming',
      ((_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')) satisfies RequestListener,
    ],
  ])('that does not come in time fails: %s', async (_name, route: RequestListener) => {
    const { result } = await fetchFrom({ '/a': route }, '/a', { MARSAD_FETCH_TIMEOUT_MS: '300' });
    expect(result).toMatchObject({ kind: 'failed', reason: 'timeout', canRetry: true });
  });

  it('that is not what its encoding says fails', async () => {
    const { result } = await fetchFrom({ '/a': html('not gzip', { 'content-encoding': 'gzip' }) }, '/a');
    expect(result).toMatchObject({ kind: 'failed', reason: 'network' });
  });
});

describe('robots.txt', () => {
  const rules =
    (text: string): RequestListener =>
    (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

  it('keeps the fetcher out of what it disallows', async () => {
    const { result, asked } = await fetchFrom(
      { '/robots.txt': rules('User-agent: *\nDisallow: /a'), '/a': html('x') },
      '/a',
    );
    expect(result).toMatchObject({ kind: 'refused', reason: 'robots_disallowed' });
    expect(asked).toEqual(['/robots.txt']);
  });

  it.each([
    [403, 'ok'],
    [500, 'failed'],
  ])('that answers %d makes the page %s', async (code, kind) => {
    const { result } = await fetchFrom({ '/robots.txt': status(code), '/a': html('x') }, '/a');
    expect(result.kind).toBe(kind);
  });

  it('is asked for once, also after a redirect', async () => {
    const { base, host, asked } = await site({
      '/robots.txt': redirect('/r'),
      '/r': rules('User-agent: *\nDisallow: /b\nSitemap: https://a.example/s.xml'),
      '/a': html('x'),
    });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    const results = await Promise.all(['/a', '/b', '/a'].map((path) => made.fetch({ url: base + path })));
    expect(results.map((result) => result.kind)).toEqual(['ok', 'refused', 'ok']);
    expect(asked).toEqual(['/robots.txt', '/r', '/a', '/a']);
    expect(await made.robotsHints(base)).toEqual({
      kind: 'allowed',
      sitemaps: ['https://a.example/s.xml'],
      crawlDelayMs: null,
    });
    expect(await made.robotsHints(`${base}/b`)).toMatchObject({ kind: 'disallowed' });
  });

  it.each([
    ['the usual pause', '', '120'],
    ['the longer pause that robots.txt asks for', 'User-agent: *\nCrawl-delay: 0.12', '0'],
  ])('and requests to one host keep apart by %s, one at a time', async (_name, text, pauseMs) => {
    const times: number[] = [];
    let open = 0;
    let openMost = 0;
    const page: RequestListener = (_request, response) => {
      times.push(performance.now());
      openMost = Math.max(openMost, (open += 1));
      response.on('close', () => (open -= 1));
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end('x'), 20);
    };
    const { base, host } = await site({ '/robots.txt': rules(text), '/a': page });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host, MARSAD_HOST_PAUSE_MS: pauseMs });
    await Promise.all([1, 2, 3].map(() => made.fetch({ url: `${base}/a` })));
    expect(openMost).toBe(1);
    expect(times[2]! - times[0]!).toBeGreaterThanOrEqual(2 * 120);
  });

  it('that leads to an address that is not allowed is not followed there', async () => {
    const secret = await site({ '/robots.txt': rules('') });
    const { result } = await fetchFrom({ '/robots.txt': redirect(`${secret.base}/robots.txt`), '/a': html('x') }, '/a');
    expect(result).toMatchObject({ kind: 'failed', reason: 'robots_unreachable' });
    expect(secret.asked).toEqual([]);
  });

  it('may not ask for more than the ceiling', async () => {
    const { base, host } = await site({ '/robots.txt': rules('User-agent: *\nCrawl-delay: 3600'), '/a': html('x') });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host, MARSAD_CRAWL_DELAY_MAX_MS: '50' });
    expect((await made.fetch({ url: `${base}/a` })).kind).toBe('ok');
    expect((await made.fetch({ url: `${base}/a` })).kind).toBe('ok');
  });
});

describe('an address that is refused', () => {
  it.each([
    ['nonsense', 'invalid_url'],
    ['http://localhost/', 'private_address'],
  ])('is %s: %s', async (url, reason) => {
    expect(await fetcher({}).fetch({ url })).toMatchObject({ kind: 'refused', reason });
  });

  it('fails by a value when nobody listens', async () => {
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: '127.0.0.1:1' });
    expect(await made.fetch({ url: 'http://127.0.0.1:1/' })).toMatchObject({
      kind: 'failed',
      reason: 'robots_unreachable',
      canRetry: true,
    });
  });

  it('is given up when the caller stops', async () => {
    const { base, host } = await site({ '/a': () => undefined });
    const made = fetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: host });
    const running = made.fetch({ url: `${base}/a`, signal: AbortSignal.abort() });
    expect(await running).toMatchObject({ kind: 'failed', reason: 'aborted' });
  });
});
