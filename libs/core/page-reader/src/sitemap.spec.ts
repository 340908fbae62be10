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
    const xml = '<sitemapindex><sitemap><loc>https://news.example/news.xml</loc></sitemap></sitemapindex>';
    expect(readSitemap(xml, url)).toEqual({ kind: 'sitemap', pages: [], sitemaps: ['https://news.example/news.xml'] });
  });

  it('keeps what came before a cut', () => {
    const xml = '<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.exa';
    expect(readSitemap(xml, url)).toMatchObject({ pages: [{ url: 'https://news.example/a' }] });
  });

  it('stops at its bound', () => {
    const xml = `<urlset>${'<url><loc>https://news.example/a</loc></url>'.repeat(sitemapLimits.entries + 10)}</urlset>`;
    const sitemap = readSitemap(xml, url);
    expect(sitemap.kind === 'sitemap' && sitemap.pages.length).toBe(sitemapLimits.entries);
  });

  it.each(['', '<html></html>', '<urlset></urlset>'])('is unreadable without entries: %j', (xml) => {
    expect(readSitemap(xml, url)).toEqual({ kind: 'unreadable', reason: 'no_items' });
  });
});
