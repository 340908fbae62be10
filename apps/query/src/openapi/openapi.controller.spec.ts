import { beforeAll, describe, expect, it } from '@jest/globals';
import { QueryBench } from '../bench/query-bench.contract.js';

describe('the documentation', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
  });

  it('serves the description for programs', async () => {
    const response = await bench.fetch('/openapi.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./u) });
  });

  it('takes everything that its page needs from this server', async () => {
    const page = await (await bench.fetch('/docs')).text();
    const needed = [...page.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url]) => url!);
    expect(needed).toHaveLength(3);
    for (const url of needed) {
      expect(url).toMatch(/^\/docs\//u);
      const response = await bench.fetch(url);
      expect([url, response.status]).toEqual([url, 200]);
      expect(response.headers.get('content-type')).toMatch(/^(text\/css|(text|application)\/javascript)/u);
    }
  });

  it('runs no script that stands in the page, which the security policy would refuse', async () => {
    const page = await (await bench.fetch('/docs')).text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/u);
    expect(await (await bench.fetch('/docs/start.js')).text()).toContain('/openapi.json');
  });

  it.each(['index.html', 'swagger-initializer.js', 'package.json'])(
    'does not serve %s of its package, which leads elsewhere',
    async (file) => {
      expect((await bench.fetch(`/docs/assets/${file}`)).status).toBe(404);
    },
  );
});
