import { describe, expect, it } from '@jest/globals';
import { chooseSitemaps } from './sitemap-choice.js';

const now = Date.parse('2024-01-10T00:00:00Z');
const chosen = (...names: (string | [name: string, modifiedAt: string])[]) =>
  chooseSitemaps(
    names.map((name) => {
      const [path, modifiedAt] = typeof name === 'string' ? [name, null] : name;
      return { url: `https://a.example/${path}`, modifiedAt };
    }),
    now,
  ).map(({ url }) => url.replace('https://a.example/', ''));

describe('of an index', () => {
  it('the sitemap of news is chosen', () => {
    expect(chosen('post-sitemap.xml', 'news-sitemap.xml', 'page-sitemap.xml')).toEqual(['news-sitemap.xml']);
  });

  it('those that changed lately are chosen, the latest first', () => {
    const names: [string, string][] = [
      ['post-sitemap1.xml', '2020-01-01'],
      ['post-sitemap2.xml', '2024-01-08'],
      ['post-sitemap3.xml', '2024-01-09T10:00:00+01:00'],
      ['category-sitemap.xml', '2024-01-09'],
    ];
    expect(chosen(...names)).toEqual(['post-sitemap3.xml', 'post-sitemap2.xml']);
  });

  it('without dates those with the latest date in their name are chosen', () => {
    expect(chosen('s-2023-11.xml.gz', 's-2024-01.xml.gz', 's-2023-12.xml.gz', 's-2019-01.xml.gz')).toEqual([
      's-2024-01.xml.gz',
      's-2023-12.xml.gz',
      's-2023-11.xml.gz',
    ]);
    expect(chosen('a9.xml', 'a10.xml')).toEqual(['a10.xml', 'a9.xml']);
  });

  it('no sitemap of tags, authors or pictures is chosen, and never more than three', () => {
    expect(chosen('post_tag-sitemap.xml', 'author-sitemap.xml', 'image-sitemap.xml', 'tag-sitemap2.xml')).toEqual([]);
    expect(chosen(...Array.from({ length: 5_000 }, (_, index) => `s${index}.xml`))).toEqual([
      's4999.xml',
      's4998.xml',
      's4997.xml',
    ]);
  });
});
