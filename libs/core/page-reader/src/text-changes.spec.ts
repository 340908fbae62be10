import { describe, expect, it } from '@jest/globals';
import { comparableText } from './comparable-text.js';
import { changesBetween, hasChanged } from './text-changes.js';

const first = 'أوقفت مصالح الأمن 132 شخصا خلال شهر يناير، حسب بلاغ رسمي.';
const second = 'وحجزت المصالح نفسها 40 كيلوغراما من مخدر الشيرا في ثلاث عمليات.';
const third = 'Trois enquêtes sont en cours, a précisé la même source.';
const text = [first, second, third].join('\n\n');

describe('a text that is read again', () => {
  it.each([
    ['a counter', `${text}\n\n12.408 مشاهدة`, `${text}\n\n12.977 مشاهدة`],
    ['a counter that was not there', text, `${text}\n\n1.2K shares`],
    ['a counter in French', `${text}\n\n3 commentaires`, `${text}\n\n17 commentaires`],
    ['a line of the clock in Arabic', `منذ ساعة\n\n${text}`, `منذ 3 ساعات\n\n${text}`],
    ['a line of the clock in French', `il y a 2 heures\n\n${text}`, `il y a 3 jours\n\n${text}`],
    ['a line of the clock in English', `an hour ago\n\n${text}`, `5 days ago\n\n${text}`],
    [
      'a clock within a paragraph',
      `${text}\n\nPublié il y a 5 minutes par la rédaction.`,
      `${text}\n\nPublié il y a 2 heures par la rédaction.`,
    ],
    ['when it was updated', `آخر تحديث: 14:32\n\n${text}`, `آخر تحديث: 18:05\n\n${text}`],
    ['an advertisement', text, text.replace('\n\n', '\n\nإعلان\n\n')],
    ['spaces and line breaks', text, text.replaceAll('\n\n', '\n').replaceAll(' ', '\u00a0 ')],
    ['quotation marks and dashes', 'Il a dit « non » – et c’est tout.', "Il a dit “ non ” - et c'est tout."],
    ['vowel signs and joining lines', 'مُحَمَّد قـــال', 'محمد قال'],
    ['direction marks', first, first.replace('132', '\u200f132\u200e')],
  ])('has not changed with %s', (_what, before, after) => {
    expect(changesBetween(before, after)).toEqual([]);
    expect(hasChanged(before, after)).toBe(false);
    expect(comparableText(before)).toBe(comparableText(after));
  });

  it.each([
    ['a figure', text.replace('132', '123')],
    ['a decimal comma', text.replace('40', '4,0')],
    ['a capital letter', text.replace('Trois', 'trois')],
    ['a number of days', text.replace('ثلاث', 'أربع')],
  ])('has changed with %s', (_what, after) => {
    expect(hasChanged(text, after)).toBe(true);
  });

  it('keeps how many days ago something happened, for that is part of the story', () => {
    expect(
      hasChanged(
        'The crash two lanes away happened 3 days ago near the bridge.',
        'The crash two lanes away happened 4 days ago near the bridge.',
      ),
    ).toBe(true);
  });
});

describe('what changed', () => {
  it('is the paragraph before and after, as written', () => {
    const after = second.replace('40', '44');
    expect(changesBetween(text, [first, after, third].join('\n\n'))).toEqual([
      { kind: 'changed', before: second, after },
    ]);
  });

  it('is what was added and removed, in the order of the later text', () => {
    const lead = 'Une rectification a été publiée mardi soir par le parquet.';
    expect(changesBetween(text, [lead, first, third].join('\n\n'))).toEqual([
      { kind: 'added', after: lead },
      { kind: 'removed', before: second },
    ]);
  });

  it('is told of each of several paragraphs', () => {
    const changed = first.replace('132', '140');
    const ending = 'Le ministère publiera le détail vendredi.';
    expect(changesBetween(text, [changed, second, third, ending].join('\n\n'))).toEqual([
      { kind: 'changed', before: first, after: changed },
      { kind: 'added', after: ending },
    ]);
  });

  it('is found at once in texts of many paragraphs', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word} ${index}`).join('\n\n');
    const startedAt = performance.now();
    expect(changesBetween(long('one'), long('other')).length).toBeGreaterThan(0);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  it.each(['منذ ', 'a', '1 ', 'il y a ', '- '])('takes no long time on a long run of %j', (piece) => {
    const startedAt = performance.now();
    hasChanged(piece.repeat(100_000), text);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});
