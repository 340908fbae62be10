import { describe, expect, it } from '@jest/globals';
import { nextOf } from '../api/client.js';
import { addressOf, readRoute } from './route.js';

describe('readRoute', () => {
  it.each([
    ['', { view: 'home' }],
    [addressOf.home(), { view: 'home' }],
    [addressOf.allSeries(), { view: 'series-list', indicator: null, words: null }],
    [addressOf.indicator('crime.recorded'), { view: 'series-list', indicator: 'crime.recorded', words: null }],
    [addressOf.search('بطاقة & visa'), { view: 'series-list', indicator: null, words: 'بطاقة & visa' }],
    [addressOf.series('a/b'), { view: 'series', id: 'a/b' }],
    [addressOf.fact('f1'), { view: 'fact', id: 'f1' }],
    [addressOf.articles(), { view: 'articles', source: null }],
    [addressOf.articlesOf('أخبار & news'), { view: 'articles', source: 'أخبار & news' }],
    [addressOf.sites(), { view: 'sites' }],
    [addressOf.article('a1'), { view: 'article', id: 'a1', observation: null }],
    [addressOf.article('a1', 'o1'), { view: 'article', id: 'a1', observation: 'o1' }],
    ['#/facts', { view: 'unknown' }],
    ['#/elsewhere', { view: 'unknown' }],
    ['#/series/%E0%A4%A', { view: 'series', id: '%E0%A4%A' }],
  ])('reads %s', (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });
});

describe('nextOf', () => {
  it.each([
    ['</v1/series?after=x&limit=2>; rel="next"', '/v1/series?after=x&limit=2'],
    ['<https://elsewhere.example/v1/series>; rel="next"', null],
    ['</v1/series>; rel="prev"', null],
    [null, null],
  ])('reads %s', (link, next) => {
    expect(nextOf(link)).toBe(next);
  });
});
