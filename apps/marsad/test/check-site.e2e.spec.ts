import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Newsroom } from '#apps/newsroom';
import { runCommand } from './command-line.js';
import { buildProgram } from './marsad-process.js';

const sentence =
  'عالجت مصالح الأمن خلال سنة 2023 ما مجموعه 738.748 قضية، وأوقفت أزيد من 694 ألف شخص في مختلف المدن المغربية.';
const article = `<html lang="ar"><head><title>حصيلة السنة</title><meta property="og:type" content="article"></head>
  <body><article><h1>حصيلة السنة</h1><p>${sentence}</p><p>${sentence}</p></article></body></html>`;

/** A site that has nothing but its pages: no feed, no sitemap, no robots.txt. */
function bareSite(pages: Record<string, string>): Server {
  return createServer((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
}

/** Runs a command against sites on loopback, without pauses. */
const run = (...parameters: string[]) =>
  runCommand(parameters, { environment: { MARSAD_ALLOWED_PRIVATE_HOSTS: hosts.join(','), MARSAD_HOST_PAUSE_MS: '0' } });
const hosts: string[] = [];
const newsroom = new Newsroom();
const bare = bareSite({
  '/': '<html lang="ar"><head><title>جريدة الحي - أخبار</title></head><body><nav><a href="/sport">رياضة</a></nav><article><h2><a href="/news/100001">حصيلة السنة الأمنية في أرقام كثيرة</a></h2></article></body></html>',
  '/news/100001': article,
  '/empty': '<html><body><p>Welcome.</p></body></html>',
});
let folder = '';
let newsroomUrl = '';
let bareUrl = '';

beforeAll(async () => {
  await buildProgram();
  folder = await mkdtemp(join(tmpdir(), 'marsad-check-'));
  newsroomUrl = await newsroom.start({ port: 0, host: '127.0.0.1', schedule: 'manual' });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is an object while it listens.
  bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}`;
  hosts.push(new URL(newsroomUrl).host, new URL(bareUrl).host);
}, 90_000);
afterAll(async () => {
  await newsroom.stop();
  bare.closeAllConnections();
  await new Promise((resolve) => bare.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

describe('marsad check with an address', () => {
  it('shows what it found and why, and reads an article with its figures', async () => {
    const { status, output, errors } = await run('check', `${newsroomUrl}/`);
    expect(status).toBe(0);
    expect(output).toMatch(/robots\.txt allows this page, names 1 sitemap/u);
    expect(output).toMatch(/✓ http\S+rss\.xml\n +declared by the page; feed, \d+ articles/u);
    expect(output).toMatch(/✓ http\S+news-sitemap\.xml\n +named in robots\.txt; sitemap/u);
    expect(output).toMatch(/because: .*headline.*in teaser/u);
    expect(output).toMatch(
      /Article 1 of 2[\s\S]*title [\s\S]*published +20\d\d-[\s\S]*language +(?:ar|fr|en)[\s\S]*figures +[1-9]/u,
    );
    expect(errors).toContain(`… asking for ${newsroomUrl}/ and its robots.txt`);
    expect(errors).toContain('… reading ');
  }, 90_000);

  it('shows a site that has nothing but a listing, as one JSON object', async () => {
    const { status, output } = await run('check', '--json', '--country', 'MA', `${bareUrl}/`);
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      url: `${bareUrl}/`,
      site: { name: 'جريدة الحي', language: 'ar', country: null },
      robots: { kind: 'allowed', crawlDelayMs: null, sitemaps: [] },
      sources: [],
      listing: { articleCount: 1, sections: [`${bareUrl}/sport`], samples: [{ url: `${bareUrl}/news/100001` }] },
      articleCount: 1,
      articles: [
        {
          title: 'حصيلة السنة',
          language: 'ar',
          figures: expect.arrayContaining([expect.objectContaining({ value: 738_748 })]),
        },
      ],
    });
  }, 90_000);

  it.each([
    ['/empty', /no article was found/u],
    ['/nowhere', /is not there \(status 404\)/u],
  ])(
    'says of %s why nothing would come',
    async (path, message) => {
      const { status, errors } = await run('check', bareUrl + path);
      expect(status).toBe(1);
      expect(errors).toMatch(message);
      expect(errors).not.toMatch(/^ +at /mu);
    },
    90_000,
  );

  it('says how to allow a host of one’s own', async () => {
    const { status, errors } = await runCommand(['check', 'http://127.0.0.1:9/']);
    expect(status).toBe(1);
    expect(errors).toContain('MARSAD_ALLOWED_PRIVATE_HOSTS=127.0.0.1:9');
  }, 90_000);
});

describe('marsad check with a file', () => {
  it('checks the list, also as JSON', async () => {
    const file = join(folder, 'list.yaml');
    await writeFile(file, 'sites:\n  - name: A\n    url: https://a.example/\n    language: ar\n    country: MA\n');
    expect(await run('check', file)).toMatchObject({
      status: 0,
      output: expect.stringContaining('1 enabled, no problem'),
    });
    const { output } = await run('check', '--json', file);
    expect(JSON.parse(output)).toMatchObject({ kind: 'sites', sites: [{ name: 'A' }] });
  }, 90_000);
});

describe('marsad sites', () => {
  it('adds a site once, keeps what was there, and lists all', async () => {
    const file = join(folder, 'sites.yaml');
    const before =
      '# Mine.\nsites:\n  - name: A # the first\n    url: https://a.example/\n    language: ar\n    country: MA\n';
    await writeFile(file, before);
    const added = await run(
      'sites',
      'add',
      `${bareUrl}/`,
      '--name',
      'الحي',
      '--country',
      'MA',
      '--interval',
      '30m',
      '--file',
      file,
    );
    expect(added).toMatchObject({ status: 0, output: `الحي  ${bareUrl}/\n` });
    const written = await readFile(file, 'utf8');
    expect(written).toBe(
      `${before}\n  - name: الحي\n    url: ${bareUrl}/\n    language: ar\n    country: MA\n    interval: 30m\n`,
    );
    const again = await run('sites', 'add', bareUrl, '--file', file);
    expect(again.status).toBe(1);
    expect(again.errors).toMatch(/already, as “الحي”/u);
    expect(again.errors).not.toContain('asking for');
    expect(await readFile(file, 'utf8')).toBe(written);
    const listed = await run('sites', 'list', '--file', file);
    expect(listed.output).toBe(`on   A  https://a.example/  (ar, MA)\non   الحي  ${bareUrl}/  (ar, MA)\n`);
  }, 120_000);

  it('writes nothing when the site gives nothing, or does not tell its country', async () => {
    const file = join(folder, 'none.yaml');
    const nothing = await run('sites', 'add', `${bareUrl}/empty`, '--file', file);
    expect(nothing).toMatchObject({ status: 1, errors: expect.stringContaining('Nothing was written.') });
    const untold = await run('sites', 'add', `${bareUrl}/`, '--file', file);
    expect(untold).toMatchObject({ status: 1, errors: expect.stringContaining('--country MA') });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 120_000);

  it('explains itself', async () => {
    for (const parameters of [
      ['sites', '--help'],
      ['sites', 'add', '--help'],
      ['sites', 'list', '--help'],
      ['check', '--help'],
    ]) {
      const { status, output } = await run(...parameters);
      expect(status).toBe(0);
      expect(output).toContain('Usage: marsad');
    }
  }, 120_000);
});
