import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed.js';

const url = 'https://news.example/feed';
const item = (number: number, inside = '') =>
  `<item><title>خبر ${number}</title><link>https://news.example/${number}</link><pubDate>Fri, 29 Dec 2023 10:30:00 +0100</pubDate>${inside}</item>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>أخبار</title>${items}</channel></rss>`;
const expected = { url: 'https://news.example/1', title: 'خبر 1', publishedAt: '2023-12-29T10:30:00+01:00' };

describe('a feed', () => {
  it.each([
    ['RSS', rss(item(1))],
    ['RSS after a warning', `<b>Warning</b>: include()\n\n${rss(item(1))}`],
    ['RSS with raw ampersands', rss(item(1, '<description>A & B</description>'))],
    [
      'RSS cut off in the second item',
      rss(item(1) + item(2))
        .slice(0, -80)
        .replace(/<item><title>خبر 2.*/u, '<item><descr'),
    ],
    ['RSS in upper case', rss(item(1)).replaceAll('item>', 'ITEM>').replace('<rss', '<RSS').replace('</rss', '</RSS')],
    ['RSS with an unclosed field', rss(item(1, '<description>abc'))],
    ['RSS with the link as guid', rss(item(1).replaceAll('link>', 'guid>'))],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>خبر 1</title><link rel="self" href="/self"/><link href="/1"/><published>2023-12-29T10:30:00+01:00</published></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>خبر 1</title><link>https://news.example/1</link><dc:date>2023-12-29T10:30:00+01:00</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [
          { id: '1', url: 'https://news.example/1', title: 'خبر 1', date_published: '2023-12-29T10:30:00+01:00' },
        ],
      }),
    ],
  ])('is read as %s', (_name, xml) => {
    const feed = readFeed(xml, url);
    expect(feed).toMatchObject({ kind: 'feed' });
    expect(feed.kind === 'feed' && feed.items[0]).toEqual(expected);
  });

  it('does not keep an address that was cut off', () => {
    const cut = rss(item(1) + item(2)).replace(/le\/2<.*/su, '');
    expect(cut).toMatch(/https:\/\/news\.examp$/u);
    const feed = readFeed(cut, url);
    expect(feed).toMatchObject({ items: [expected] });
  });

  it('keeps every item that came before a cut', () => {
    const whole = rss(Array.from({ length: 10 }, (_, index) => item(index)).join(''));
    const feed = readFeed(whole.slice(0, Math.floor(whole.length * 0.6)), url);
    expect(feed.kind === 'feed' && feed.items.length).toBeGreaterThanOrEqual(5);
  });

  it('reads dates in French and leaves out links that are no web pages', () => {
    const feed = readFeed(
      rss(
        item(1).replace(/<pubDate>.*<\/pubDate>/u, '<pubDate>29 décembre 2023</pubDate>') +
          item(2).replace('https://news.example/2', 'javascript:x'),
      ),
      url,
    );
    expect(feed).toEqual({ kind: 'feed', items: [{ ...expected, publishedAt: '2023-12-29' }] });
  });

  it.each([['<html><body>404</body></html>'], [''], ['{}'], [rss('')]])('is unreadable without items: %s', (xml) => {
    expect(readFeed(xml, url)).toEqual({ kind: 'unreadable', reason: 'no_items' });
  });

  it('with millions of elements gives its items without a tree of them', () => {
    const feed = readFeed(rss(`${'<a/>'.repeat(1_000_000)}${item(1)}`), url);
    expect(feed).toMatchObject({ kind: 'feed', items: [expected] });
  });

  it('expands no entity bomb', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
    const feed = readFeed(
      rss(item(1, '<description>&c;</description>').replace('خبر 1', '&c;')).replace('<rss', `${bomb}<rss`),
      url,
    );
    expect(feed.kind === 'feed' && (feed.items[0]?.title?.length ?? 0)).toBeLessThan(100);
  });
});
