import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { httpFetchSettingsSchema } from './http-fetch.settings.js';
import { UndiciPoliteFetcher } from './undici-polite-fetcher.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** Serves one body on loopback, fetches it, and gives what came of it. */
async function fetchServed(type: string, body: string | Uint8Array, bytesMax = 1_000_000) {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object while it listens.
  const { port } = server.address() as AddressInfo;
  const settings = httpFetchSettingsSchema.parse({
    MARSAD_HOST_PAUSE_MS: '0',
    MARSAD_ALLOWED_PRIVATE_HOSTS: `127.0.0.1:${port}`,
    MARSAD_FETCH_BYTES_MAX: String(bytesMax),
  });
  const fetcher = new UndiciPoliteFetcher(settings, () => Date.now());
  closings.push(
    () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
    () => fetcher.close(),
  );
  return fetcher.fetch({ url: `http://127.0.0.1:${port}/a` });
}

describe('a fetch', () => {
  it.each([
    ['application/x-gzip', gzipSync('<urlset>a</urlset>'), '<urlset>a</urlset>'],
    ['application/xml', gzipSync('<urlset>a</urlset>'), '<urlset>a</urlset>'],
    ['text/plain', '<rss version="2.0"></rss>', '<rss version="2.0"></rss>'],
    ['', '<?xml version="1.0"?><feed/>', '<?xml version="1.0"?><feed/>'],
  ])('gives a feed or a sitemap that is served as %j', async (type, body, text) => {
    expect(await fetchServed(type, body)).toMatchObject({ kind: 'ok', text });
  });

  it.each(['', 'text/plain'])('refuses what is no feed and served as %j', async (type) => {
    expect(await fetchServed(type, '<html>a</html>')).toMatchObject({
      kind: 'refused',
      reason: 'content_type_not_allowed',
    });
  });

  it('gives the beginning of a feed or a packed sitemap that is too large, and refuses such a page', async () => {
    const feed = await fetchServed('text/xml', `<rss>${'x'.repeat(5_000)}`, 2_000);
    expect(feed.kind === 'ok' && feed.text.length).toBe(2_000);
    const sitemap = await fetchServed('application/gzip', gzipSync(`<urlset>${'x'.repeat(5_000)}`), 2_000);
    expect(sitemap.kind === 'ok' && sitemap.text.length).toBe(2_000);
    const page = await fetchServed('text/html', 'x'.repeat(5_000), 2_000);
    expect(page).toMatchObject({ kind: 'refused', reason: 'body_too_large' });
  });
});
