import { describe, expect, it } from '@jest/globals';
import { readSitemap, sitemapLimits } from './sitemap.js';

const url = 'https://news.example/sitemap.xml';

describe('a sitemap', () => {
  it('gives pages with the fields of the news extension', () => {
    const xml = `<?xml version="1.0"?><urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example/a?x=1&amp;y=2</loc><news:news><news:publication><news:name>N</news:name></news:publication>
      <news:publication_date>2023-12-29T10:00:00+01:00</news:publication_date><news:title><![CDATA[خبر & آخر]]></news:title></news:news></url>
      <url><loc>/b</loc><lastmod>2023-12-30</lastmod></url><url><lastmod>2023-12-30</lastmod></url></urlset>`;
    expect(readSitemap(xml, url)).toEqual({
      kind: 'sitemap',
      sitemaps: [],
      pages: [
        {
          url: 'https://news.example/a?x=1&y=2',
          title: 'خبر & آخر',
          publishedAt: '2023-12-29T10:00:00+01:00',
          modifiedAt: null,
          isNews: true,
        },
        { url: 'https://news.example/b', title: null, publishedAt: null, modifiedAt: '2023-12-30', isNews: false },
      ],
    });
  });

  it('gives the sitemaps of an index', () => {
    const xml =
      '<sitemapindex><sitemap><loc>/news.xml</loc></sitemap><sitemap><loc>/2.xml</loc><lastmod>2023-12-30</lastmod></sitemap></sitemapindex>';
    expect(readSitemap(xml, url)).toEqual({
      kind: 'sitemap',
      pages: [],
      sitemaps: [
        { url: 'https://news.example/news.xml', modifiedAt: null },
        { url: 'https://news.example/2.xml', modifiedAt: '2023-12-30' },
      ],
    });
  });

  it('keeps what came before a cut', () => {
    const xml = '<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.exa';
    expect(readSitemap(xml, url)).toMatchObject({ pages: [{ url: 'https://news.example/a' }] });
  });

  it('gives no more than its bound, and then the newest', () => {
    const entry = (number: number, day: string) =>
      `<url><loc>https://news.example/${number}</loc><lastmod>${day}</lastmod></url>`;
    const old = Array.from({ length: sitemapLimits.kept }, (_, index) => entry(index, '2020-01-01')).join('');
    const sitemap = readSitemap(`<urlset>${old}${entry(7_777_777, '2023-12-30')}</urlset>`, url);
    expect(sitemap.kind === 'sitemap' && sitemap.pages.length).toBe(sitemapLimits.kept);
    expect(sitemap).toMatchObject({ pages: { 0: { url: 'https://news.example/7777777' } } });
  });

  it('looks at no more entries than the format allows', () => {
    const endless = '<url><loc>https://news.example/a</loc></url>'.repeat(sitemapLimits.entries * 4);
    const startedAt = performance.now();
    const sitemap = readSitemap(`<urlset>${endless}<url><loc>https://news.example/late</loc></url>`, url);
    expect(sitemap.kind === 'sitemap' && sitemap.pages.length).toBe(sitemapLimits.kept);
    expect(JSON.stringify(sitemap)).not.toContain('late');
    // Generous, for the machine may be busy; a reader that is not linear would take minutes.
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });

  it.each(['', '<html></html>', '<urlset></urlset>'])('is unreadable without entries: %j', (xml) => {
    expect(readSitemap(xml, url)).toEqual({ kind: 'unreadable', reason: 'no_items' });
  });
});
