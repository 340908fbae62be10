import { describe, expect, it } from '@jest/globals';
import { figureSchema } from '#core/contracts';
import { readFigures } from './read-figures.js';

const flagsOf = (text: string, language: string) =>
  readFigures({ text, language, country: 'MA', publishedAt: '2025-01-20' }).figures.flatMap(({ value, flags }) =>
    flags === undefined ? [] : [[value, ...flags]],
  );

describe('a contradiction in the text', () => {
  it.each([
    ['ar', 'سجلت الفرقة 480 قضية سنة 2024 مقابل 400 قضية سنة 2023، بزيادة 30 في المائة.', 30],
    ['fr', 'La brigade a traité 480 affaires en 2024, contre 400 en 2023, en hausse de 30 %.', 30],
    ['en', 'The unit handled 480 cases in 2024, against 400 in 2023, a rise of 30%.', 30],
    ['ar', 'ارتفع عدد المحاضر من 400 إلى 480 محضرا، بزيادة 90 محضرا.', 90],
  ])('in %s is flagged on the change that its levels do not give: %s', (language, text, value) => {
    expect(flagsOf(text, language)).toEqual([[value, 'change_contradicts_levels']]);
  });

  it.each([
    ['ar', 'أوقفت المصالح 120 شخصا، من بينهم 150 قاصرا.', 150],
    ['fr', 'Les services ont arrêté 120 personnes, dont 150 mineurs.', 150],
    ['en', 'Officers arrested 120 people, including 150 minors.', 150],
  ])('in %s is flagged on the part that is larger than its whole: %s', (language, text, value) => {
    expect(flagsOf(text, language)).toEqual([[value, 'part_exceeds_whole']]);
  });

  it('is flagged on all parts of a whole that they do not make up', () => {
    const text = 'بلغ عدد الملفات 1.000 ملف، توزعت بين 400 ملف جنائي و700 ملف جنحي.';
    expect(flagsOf(text, 'ar')).toEqual([
      [400, 'parts_do_not_add_up'],
      [700, 'parts_do_not_add_up'],
    ]);
  });

  it('leaves the value as the text has it, and the figure of the agreed shape', () => {
    const { figures } = readFigures({ text: 'Officers arrested 120 people, including 150 minors.', language: 'en' });
    expect(figures.map(({ value }) => value)).toEqual([120, 150]);
    for (const figure of figures) expect(figureSchema.parse(figure).flags).toEqual(figure.flags);
  });
});

describe('a text whose sums are right', () => {
  it.each([
    ['ar', 'سجلت الفرقة 480 قضية سنة 2024 مقابل 400 قضية سنة 2023، بزيادة 20 في المائة.'],
    ['ar', 'بلغ عدد الملفات 1.000 ملف، توزعت بين 300 ملف جنائي و700 ملف جنحي.'],
    ['fr', 'La brigade a traité 489 affaires en 2024, contre 400 en 2023, en hausse de 22,3 %.'],
    ['fr', 'Le nombre de tués a reculé de 402 à 377, soit 25 de moins.'],
    ['en', 'The charge rate rose from 6.1% to 6.9%, a gain of 0.8 percentage points.'],
    ['en', 'Officers arrested 120 people, including 15 minors.'],
    ['en', 'About 400 boats arrived, against 312 a year earlier, a rise of about 30%.'],
  ])('is not flagged (%s): %s', (language, text) => {
    expect(flagsOf(text, language)).toEqual([]);
  });
});
