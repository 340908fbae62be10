import { describe, expect, it } from '@jest/globals';
import { anArticleReading, aSiteReport, someFigures } from '#testing';
import { figureWindows, siteFiguresOf } from './site-figures.js';
import { siteStateOf } from './site-state.js';

/** The last captured first. */
const readingsOf = (...figures: number[]) => figures.map((count) => anArticleReading({ figures: count }));
const times = (count: number, ...figures: number[]) =>
  Array.from({ length: count }, (_, index) => figures[index % figures.length] ?? 0);
const { recent, usual } = figureWindows;

describe('the figure yield of a site', () => {
  it('tells how many of the latest articles had figures, and how many, beside those before', () => {
    const readings = readingsOf(...times(recent, 0, 2, 2, 4), ...times(usual, 3), ...times(50, 100));
    expect(siteFiguresOf('News', readings)).toEqual({
      site: 'News',
      recent: { articles: 20, withFigures: 0.75, perArticle: 2 },
      usual: { articles: 80, withFigures: 1, perArticle: 3 },
      hasFallen: false,
    });
  });

  it('has nothing to compare with at first', () => {
    expect(siteFiguresOf('News', readingsOf(...times(recent + 19, 0)))).toMatchObject({
      usual: null,
      hasFallen: false,
    });
    expect(siteFiguresOf('News', [])).toMatchObject({ recent: { articles: 0, withFigures: null, perArticle: null } });
  });

  it.each<[string, number[], number[], boolean]>([
    ['no article has a figure any more', [0], [3, 0], true],
    ['articles keep one figure where they had a table', [1], [12], true],
    ['some articles have none, as ever', [0, 0, 2], [0, 3, 1], false],
    ['few articles ever had one', [0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], false],
    ['articles have more', [9], [3], false],
  ])('when %s', (_what, now, before, fallen) => {
    const readings = readingsOf(...times(recent, ...now), ...times(usual, ...before));
    expect(siteFiguresOf('News', readings).hasFallen).toBe(fallen);
  });
});

describe('the state of a site', () => {
  it.each([
    ['working', true, 'layout_changed'],
    ['working', false, 'working'],
    ['failing', true, 'failing'],
    ['disabled', true, 'disabled'],
  ] as const)('that is %s and whose figures fell (%s) is %s', (state, hasFallen, expected) => {
    expect(siteStateOf(aSiteReport({ state }), someFigures({ hasFallen }))).toBe(expected);
    expect(siteStateOf(aSiteReport({ state }), null)).toBe(state);
  });
});
