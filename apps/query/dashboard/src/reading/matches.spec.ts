import { describe, expect, it } from '@jest/globals';
import { matches } from './matches.js';
import { directionOf, safeLink } from './safe-link.js';

const names = ['البطائق الوطنية للتعريف', 'Cartes nationales d’identité', 'National identity cards'];

describe('matches', () => {
  it.each(['identite', 'CARTES nationales', "d'identité", 'cards', 'الوطنيه', 'لِلتعريف', '', '  '])(
    'finds the indicator by %j',
    (typed) => {
      expect(matches(typed, names)).toBe(true);
    },
  );

  it.each(['visas', 'identité visas', 'حوادث'])('does not find it by %j', (typed) => {
    expect(matches(typed, names)).toBe(false);
  });
});

describe('safeLink', () => {
  it.each(['javascript:alert(1)', 'data:text/html,hello', '//no-scheme', 'not an address'])('refuses %s', (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it('follows a page of the web', () => {
    expect(safeLink('https://news.example/a?b=1')).toBe('https://news.example/a?b=1');
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-MA', 'rtl'],
    ['fr', 'auto'],
    [null, 'auto'],
  ])('lays out %s as %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
