import { describe, expect, it } from '@jest/globals';
import { readFeed } from './feed.js';

const url = 'https://news.example/section/feed';
const address = 'https://news.example/1';
const first = { url: address, title: 'خبر 1', publishedAt: '2023-12-29T10:30:00+01:00' };
const link = `<link>${address}</link>`;
const title = '<title>خبر 1</title>';
const date = '<pubDate>Fri, 29 Dec 2023 10:30:00 +0100</pubDate>';
const item = `<item>${title}${link}${date}</item>`;
const rss = (items: string, version = '2.0', before = '') =>
  `${before}<rss version="${version}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>أخبار</title>${items}</channel></rss>`;
const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const atomDate = '2023-12-29T10:30:00+01:00';
const entry = `<title>خبر 1</title><link href="${address}"/><published>${atomDate}</published>`;
const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>x</title>${inside}</feed>`;
const json = (fields: object, version: object = { version: 'https://jsonfeed.org/version/1.1' }) =>
  JSON.stringify({ ...version, title: 'x', items: [{ id: '1', title: 'خبر 1', date_published: atomDate, ...fields }] });
const doctype =
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';

const dialects: readonly (readonly [name: string, text: string])[] = [
  ['RSS 0.91 with its document type', rss(item, '0.91', `<?xml version="1.0"?>${doctype}`)],
  ['RSS 0.92', rss(item, '0.92')],
  [
    'RSS 1.0',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="${address}">${title}${link}<dc:date>${atomDate}</dc:date></item></rdf:RDF>`,
  ],
  [
    'RSS 1.0 without a link',
    `<rdf:RDF ${rdf} xmlns="http://purl.org/rss/1.0/"><item rdf:about="${address}">${title}<dc:date>${atomDate}</dc:date></item></rdf:RDF>`,
  ],
  ['RSS 2.0', rss(item)],
  ['RSS 2.0 with items beside the channel', `<rss version="2.0"><channel><title>x</title></channel>${item}</rss>`],
  ['RSS 2.0 with the date of Dublin Core', rss(`<item>${title}${link}<dc:date>${atomDate}</dc:date></item>`)],
  [
    'Atom 0.3',
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>x</title><entry><title mode="escaped">خبر 1</title><link rel="alternate" type="text/html" href="${address}"/><issued>${atomDate}</issued></entry></feed>`,
  ],
  ['Atom 1.0', atom(`<entry>${entry}</entry>`)],
  [
    'Atom 1.0 with a prefix',
    atom(`<entry>${entry}</entry>`)
      .replaceAll(/<(\/?)([a-z])/gu, '<$1atom:$2')
      .replace('xmlns=', 'xmlns:atom='),
  ],
  ['Atom 1.0 with its link as id', atom(`<entry><id>${address}</id>${entry.replace(/<link[^>]*>/u, '')}</entry>`)],
  [
    'Atom 1.0 with links of other kinds',
    atom(`<entry><link rel="self" href="/s"/><link rel="enclosure" href="/e.mp3"/>${entry}</entry>`),
  ],
  [
    'Atom 1.0 with a base',
    atom(
      `<entry xml:base="../"><title>خبر 1</title><link href="1"/><published>${atomDate}</published></entry>`,
      ' xml:base="https://news.example/deep/"',
    ),
  ],
  ['JSON Feed 1.1', json({ url: address })],
  ['JSON Feed 1.0 with its address as id', json({ id: address }, { version: 'https://jsonfeed.org/version/1' })],
  ['JSON Feed that links elsewhere first', json({ external_url: address })],
  ['JSON that names no version', json({ url: address }, {})],
  [
    'FeedBurner',
    rss(
      `<item>${title}<link>http://feedproxy.google.com/~r/1</link>${date}<feedburner:origLink>${address}</feedburner:origLink></item>`,
    ),
  ],
];

describe('every dialect of feeds', () => {
  it.each(dialects)('is read: %s', (_name, text) => {
    expect(readFeed(text, url)).toEqual({ kind: 'feed', items: [first] });
  });
});

const cdata = rss(`<item><title><![CDATA[خبر 1]]></title><link><![CDATA[ ${address} ]]></link>${date}</item>`);
const declaration = '<?xml version="1.0" encoding="utf-8"?>';
const breakages: readonly (readonly [name: string, text: string])[] = [
  ['a byte order mark', `\ufeff${declaration}${rss(item)}`],
  ['a byte order mark and empty lines', `\ufeff\n\n  ${declaration}${rss(item)}`],
  ['a warning of the server before it', `<br />\n<b>Warning</b>: x.php on line <b>3</b>\n${declaration}${rss(item)}`],
  ['junk after its end', `${rss(item)}<!-- cached --><script>x</script>`],
  ['no end', rss(item).replace('</channel></rss>', '')],
  ['CDATA everywhere', cdata],
  [
    'an end of CDATA inside CDATA',
    rss(`<item>${title}${link}${date}<description><![CDATA[a ]]]]> b]]></description></item>`),
  ],
  [
    'undeclared entities',
    rss(`<item>${title}${link}${date}<description>R&eacute;sum&eacute;&nbsp;&bogus;</description></item>`),
  ],
  ['raw ampersands', rss(`<item>${title}${link}${date}<description>A & B && C</description></item>`)],
  ['undeclared prefixes', rss(`<item>${title}${link}${date}<x:y z:w="1">a</x:y></item>`)],
  ['control characters', rss(`<item>${title}${link}${date}<description>a\u0000\u0008b</description></item>`)],
  [
    'raw mark-up in a description',
    rss(`<item>${title}${link}${date}<description><p>a<br>b<img src=x></description></item>`),
  ],
  ['an unclosed element', rss(`<item>${title}${link}${date}<description>a</item>`)],
  [
    'names in capitals',
    rss(item).replaceAll(/<(\/?)([a-z]+)/gu, (_all, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  ],
  ['attributes without quotes', rss(item).replace('version="2.0"', 'version=2.0')],
  ['a relative link', rss(`<item>${title}<link>/1</link>${date}</item>`)],
  ['a link relative to its folder', rss(`<item>${title}<link>../1</link>${date}</item>`)],
  ['a link without a scheme', rss(`<item>${title}<link>//news.example/1</link>${date}</item>`)],
  [
    'white space around everything',
    rss(
      `<item>\n<title>\n خبر\n 1 </title>\n<link>\n  ${address}\n</link>\n<pubDate>\n Fri, 29 Dec 2023 10:30:00 +0100\n</pubDate></item>`,
    ),
  ],
  ['mark-up in its title', rss(`<item><title>&lt;b&gt;خبر&lt;/b&gt; 1</title>${link}${date}</item>`)],
  ['only a permanent link', rss(`<item>${title}<guid>${address}</guid>${date}</item>`)],
  ['an item without a link beside', rss(`<item><title>x</title></item>${item}`)],
  ['a link that leads nowhere beside', rss(`<item><title>x</title><link>javascript:x</link></item>${item}`)],
  ['an external entity in another item', rss(item, '2.0', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
];

describe('a broken feed', () => {
  it.each(breakages)('is read with %s', (_name, text) => {
    expect(readFeed(text, url)).toEqual({ kind: 'feed', items: [first] });
  });

  it('does not resolve an entity from outside', () => {
    const text = rss(
      `<item><title>a &secret; b</title>${link}</item>`,
      '2.0',
      '<!DOCTYPE r [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
    );
    const feed = readFeed(text, url);
    expect(feed).toMatchObject({ kind: 'feed', items: [{ url: address }] });
    expect(JSON.stringify(feed)).not.toContain('root:');
  });
});

describe('a date of a feed', () => {
  it.each([
    ['Fri, 29 Dec 2023 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['Fri, 29 Dec 2023 10:30:00 GMT', '2023-12-29T10:30:00Z'],
    ['29 Dec 2023 10:30 EST', '2023-12-29T10:30:00-05:00'],
    ['Fri, 29 December 2023 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['Ven, 29 déc 2023 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['الجمعة 29 ديسمبر 2023', '2023-12-29'],
    ['٢٩ دجنبر ٢٠٢٣', '2023-12-29'],
    ['2023-12-29T10:30:00.123Z', '2023-12-29T10:30:00Z'],
    ['2023-12-29 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['2023-12-29 10:30:00', '2023-12-29'],
    ['2023-12-29', '2023-12-29'],
    ['29/12/2023 10:30', '2023-12-29'],
    ['1703842200', '2023-12-29T09:30:00.000Z'],
    ['1703842200000', '2023-12-29T09:30:00.000Z'],
    ['yesterday', null],
    ['', null],
  ])('written %j is %s', (written, publishedAt) => {
    const feed = readFeed(rss(`<item>${title}${link}<pubDate>${written}</pubDate></item>`), url);
    expect(feed).toEqual({ kind: 'feed', items: [{ ...first, publishedAt }] });
  });
});
