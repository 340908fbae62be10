import { describe, expect, it } from '@jest/globals';
import { nextPage } from './next-page.js';
import { parsePage } from './page-document.js';

const home = 'https://news.example';
const nextOf = (html: string, path = '/') => nextPage(parsePage(html), home + path)?.replace(home, '') ?? null;

describe('the page before, of a listing', () => {
  it.each([
    ['declared', '<link rel="next" href="/page/2/">', '/', '/page/2/'],
    ['declared relative to its own address', '<link rel="next" href="?page=3">', '/news?page=2', '/news?page=3'],
    ['declared with a bare number', '<link rel="next" href="/latest/2">', '/latest', '/latest/2'],
    ['declared as a file with a number', '<link rel="next" href="news-3.html">', '/news-2.html', '/news-3.html'],
    ['declared with a mark', '<link rel="next" href="/?before=1700000000">', '/', '/?before=1700000000'],
    ['declared below the home page', '<a rel="next" href="/ar/page/2">x</a>', '/', '/ar/page/2'],
    ['by its relation', '<a rel="next" href="/?page=2">Older</a>', '/', '/?page=2'],
    ['by its number', '<a href="/page/3">3</a><a href="/page/2">2</a>', '/', '/page/2'],
    ['by its offset, the nearest', '<a href="/n?start=40">3</a><a href="/n?start=20">2</a>', '/n', '/n?start=20'],
    [
      'by the offset after its own',
      '<a href="/n?start=0">1</a><a href="/n?start=40">3</a>',
      '/n?start=20',
      '/n?start=40',
    ],
    ['with what its own address says besides', '<a href="/n?c=5&page=2">2</a>', '/n?c=5', '/n?c=5&page=2'],
    ['behind a button', '<button data-next-url="/?after=MTAw">…</button>', '/', '/?after=MTAw'],
    [
      'behind a button with an address of its own',
      '<div class="load-more" data-url="/more?offset=20"></div>',
      '/',
      '/more?offset=20',
    ],
    ['behind an Arabic link', '<a href="/?cursor=abc">تحميل المزيد</a>', '/', '/?cursor=abc'],
    ['behind a French link', '<a href="/?max_id=99">Voir plus d’articles</a>', '/', '/?max_id=99'],
    ['behind the next mark', '<a class="next" href="/?after=b">x</a>', '/?after=a', '/?after=b'],
  ])('is found %s', (_how, html, path, expected) => {
    expect(nextOf(html, path)).toBe(expected);
  });

  it.each([
    ['that is no next number', '<a rel="next" href="/page/7">x</a>', '/'],
    ['after the fifth', '<link rel="next" href="/page/6">', '/page/5'],
    ['on another site', '<link rel="next" href="https://other.example/page/2">', '/'],
    ['that is the page before it', '<a class="next" href="/n?start=20">x</a>', '/n?start=20'],
    ['of a calendar', '<a rel="next" href="/calendar/2024/02">February</a>', '/calendar/2024/01'],
    ['of a calendar by its day', '<a class="next" href="/?day=12&after=11">x</a>', '/'],
    ['of a search', '<button class="load-more" data-url="/search?q=x&page=2">x</button>', '/'],
    ['of a choice', '<a href="/n?tag=5&page=2">2</a><a rel="next" href="/n?sort=old&page=2">x</a>', '/n'],
    ['of another listing', '<a href="/sport?page=2">2</a>', '/news'],
    ['with a mark that nothing says to lead on', '<a href="/?after=login">Sign in</a>', '/'],
    [
      'that only a script could fetch',
      '<button class="load-more" data-url="2">x</button><a class="next" href="#">x</a><a class="next" href="javascript:more()">x</a>',
      '/',
    ],
    [
      'that is an article',
      '<a class="next" href="/n/100001-more">x</a><a rel="next" href="/n/2024-100002">x</a>',
      '/n/100003',
    ],
  ])('is none %s', (_which, html, path) => {
    expect(nextOf(html, path)).toBeNull();
  });
});
