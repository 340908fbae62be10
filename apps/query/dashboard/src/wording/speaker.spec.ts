import { describe, expect, it } from '@jest/globals';
import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { Speaker } from './speaker.js';

const none = { indicator: null, area: null, place: null, institution: null };
const subject = { ...none, item: 'cartes', unit: '1', kind: 'level' as const, breakdown: {}, labels: none };

describe('Speaker', () => {
  it.each([
    [1, 'مصدر واحد'],
    [2, 'مصدران'],
    [3, '3 مصادر'],
    [11, '11 مصدرا'],
    [100, '100 مصدرا'],
  ])('counts %d in Arabic', (count, written) => {
    expect(new Speaker('ar').count('reports', count)).toBe(written);
  });

  it('titles a series by its indicator, and by the words of the article where there is none', () => {
    const names = { ar: 'البطائق', fr: 'Cartes', en: 'Cards' };
    expect(new Speaker('ar').title({ ...subject, labels: { ...none, indicator: names } })).toBe('البطائق');
    expect(new Speaker('en').title(subject)).toBe('cartes');
  });

  it('names what narrows a series down', () => {
    const narrow = {
      ...subject,
      kind: 'share' as const,
      area: 'MA',
      breakdown: { population: 'diaspora', vehicle: 'two_wheels' },
    };
    expect(new Speaker('en').details(narrow)).toEqual(['Share', 'citizens abroad', 'two wheels', 'Morocco']);
  });

  it('puts what was typed into a text as it is', () => {
    expect(new Speaker('en').text('searchAll', '$& #')).toBe('Search every series for “$& #”');
  });

  it.each([
    ['ar', ar],
    ['fr', fr],
  ])('leaves no text of %s in English', (_language, wording) => {
    const alike = ['name', 'navArticles', 'navSites', 'navApi', 'articles', 'sites', 'points'];
    const english = new Map<string, string>(Object.entries(en.texts));
    const borrowed = Object.entries(wording.texts).filter(([key, text]) => english.get(key) === text);
    expect(borrowed.map(([key]) => key).filter((key) => !alike.includes(key))).toEqual([]);
  });
});
