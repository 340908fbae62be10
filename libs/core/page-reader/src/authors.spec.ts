import { describe, expect, it } from '@jest/globals';
import { namesIn, readAuthors } from './authors.js';
import { readLinkedArticle } from './json-ld.js';
import { parsePage } from './page-document.js';

describe('the names in a byline', () => {
  it.each([
    ['By Hannah Whitlock', ['Hannah Whitlock']],
    ['By Hannah Whitlock and Tom Okafor', ['Hannah Whitlock', 'Tom Okafor']],
    ['Par Claire Benhaddou et Marc-Antoine Lesueur', ['Claire Benhaddou', 'Marc-Antoine Lesueur']],
    ['Par Youssef El Amrani, Nadia Ziani, envoyés spéciaux à Tanger', ['Youssef El Amrani', 'Nadia Ziani']],
    ['By Priya Raman in Rabat, with additional reporting by the Brussels bureau', []],
    ['By Priya Raman, in Rabat, with additional reporting by the Brussels bureau', ['Priya Raman']],
    ['Priya Raman - Home affairs correspondent', ['Priya Raman']],
    ['بقلم: عبد الإله المنصوري', ['عبد الإله المنصوري']],
    ['كتب سلمى الزاوي', ['سلمى الزاوي']],
    ['هدى الرامي، كريم حدادي', ['هدى الرامي', 'كريم حدادي']],
    ['By Ludwig van der Velde', ['Ludwig van der Velde']],
    ['admin', []],
    ['Super User', []],
    ['press@news.example', []],
    ['By 2030, half of all cars will be electric', []],
    ['', []],
  ])('%s: %j', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });

  it.each(['a ', 'By ', ', ', 'و '])('are sought at once in a long run of %j', (piece) => {
    const startedAt = performance.now();
    namesIn(piece.repeat(100_000));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('the authors of a page', () => {
  const authors = (html: string) => {
    const document = parsePage(`<html><head></head><body>${html}</body></html>`);
    return readAuthors(document, readLinkedArticle(document, 'https://news.example/a'));
  };
  const linked = (author: unknown) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

  it.each([
    ['a person in JSON-LD', linked({ '@type': 'Person', name: 'Nadia Ziani' }), ['Nadia Ziani']],
    ['persons in JSON-LD', linked([{ name: 'Nadia Ziani' }, 'Tom Okafor']), ['Nadia Ziani', 'Tom Okafor']],
    [
      'an organisation beside a person',
      linked([
        { '@type': 'Organization', name: 'Riverside' },
        { '@type': 'Person', name: 'Tom Okafor' },
      ]),
      ['Tom Okafor'],
    ],
    ['a meta element', '<meta name="author" content="Tom Okafor">', ['Tom Okafor']],
    [
      'a byline rather than who runs the system',
      '<meta name="author" content="admin"><p class="byline">By Tom Okafor</p>',
      ['Tom Okafor'],
    ],
    ['no address of a profile', '<meta property="article:author" content="https://social.example/tom">', []],
    ['no one who commented', '<div class="comments"><span class="author">Khalid Seven</span></div>', []],
  ])('are read from %s', (_source, html, names) => {
    expect(authors(html)).toEqual(names);
  });

  it('are found in a graph by their identifier', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Nadia Ziani' },
      ],
    };
    expect(authors(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)).toEqual(['Nadia Ziani']);
  });
});
