import { beforeAll, describe, expect, it } from '@jest/globals';
import { QueryBench } from './bench/query-bench.contract.js';

describe('the dashboard', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
  });

  it.each([
    ['/', 'text/html', 'no-cache'],
    ['/index.html', 'text/html', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/assets/index-4f2a81c0.js', 'javascript', 'public, max-age=31536000, immutable'],
  ])('serves %s as %s, to be kept as %s', async (path, type, cacheControl) => {
    const response = await bench.fetch(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('cache-control')).toBe(cacheControl);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers without a body when the page has not changed', async () => {
    const etag = (await bench.fetch('/')).headers.get('etag') ?? '';
    // Without a word on caches, this client says for itself that it wants none.
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await bench.fetch('/', { headers });
    expect(again.status).toBe(304);
    expect(again.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['/assets/index-00000000.js', '/assets/', '/..%2fdata%2flog.sqlite', '/%2e%2e/data/log.sqlite'])(
    'refuses %s as a problem',
    async (path) => {
      const response = await bench.fetch(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(response.headers.get('cache-control')).toBeNull();
    },
  );
});
