import { expect, it } from '@jest/globals';
import { usualFeedPlaces, usualSitemapPlaces } from './usual-places.js';

it('tries few places, each once, on the site itself', () => {
  for (const places of [usualFeedPlaces('https://news.example/'), usualSitemapPlaces('https://news.example/')]) {
    expect(places.length).toBeLessThanOrEqual(12);
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((place) => place.startsWith('https://news.example/'))).toBe(true);
  }
});

it('asks a site below a path there first', () => {
  expect(usualFeedPlaces('https://news.example/ar/').slice(0, 3)).toEqual([
    'https://news.example/ar/feed',
    'https://news.example/ar/rss.xml',
    'https://news.example/feed',
  ]);
});
