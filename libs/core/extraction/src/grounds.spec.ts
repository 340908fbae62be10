import { describe, expect, it } from '@jest/globals';
import type { GroundField } from './ground.js';
import { readFigures } from './read-figures.js';

const text =
  'سجلت مصالح الأمن الوطني بطنجة خلال سنة 2024 ما يناهز 480 قضية سرقة، منها 35 قضية باستعمال السلاح، مقابل 40 سنة 2023.';

const reading = readFigures({ text, language: 'ar', country: 'MA', publishedAt: '2025-01-20' });

function groundOf(value: number, field: GroundField): { rule: string; words: string | null } | null {
  const index = reading.figures.findIndex((figure) => figure.value === value);
  const ground = reading.grounds[index]?.find((candidate) => candidate.field === field);
  return ground === undefined ? null : { rule: ground.rule, words: ground.words?.exact ?? null };
}

describe('the grounds of a reading', () => {
  it('are one list for each figure', () => {
    expect(reading.grounds.length).toBe(reading.figures.length);
  });

  it.each([
    [480, 'value', 'digits', '480'],
    [480, 'qualifier', 'words beside the number', 'ما يناهز'],
    [480, 'kind', 'plain amount', null],
    [480, 'item', 'noun behind the number', 'قضية سرقة'],
    [480, 'period', 'time before the figure in its sentence', '2024'],
    [480, 'place', 'place before the figure', 'طنجة'],
    [35, 'partOf', 'part of', 'منها'],
    [35, 'period', 'as its whole', '2024'],
    [35, 'comparedTo', 'held against', 'مقابل'],
    [40, 'period', 'time of the earlier level', '2023'],
  ] as const)('say of %d which rule read its %s, and by which words', (value, field, rule, words) => {
    expect(groundOf(value, field)).toEqual({ rule, words });
  });

  it('point at the words that they name', () => {
    for (const { words } of reading.grounds.flat()) {
      if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.exact);
    }
  });
});
