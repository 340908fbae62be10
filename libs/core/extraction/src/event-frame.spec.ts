import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Told = readonly [value: number, period: string | null];

/** Published on a Thursday. */
const told = (text: string, language: 'ar' | 'fr' | 'en', country = 'US'): Told[] =>
  readFigures({ text, language, country, publishedAt: '2025-06-19' }).figures.map(({ value, period }) => [
    value,
    period,
  ]);

type Case = readonly [rule: string, language: 'ar' | 'fr' | 'en', text: string, expected: readonly Told[]];

const stories: readonly Case[] = [
  [
    'a day in a lead without a figure',
    'en',
    'A lorry exploded near the market on Tuesday, the province said.\n\nWitnesses ran away. At least 14 people died.',
    [[14, '2025-06-17']],
  ],
  [
    'a day in a lead without a figure',
    'fr',
    'Une fusillade a éclaté mardi devant la gare.\n\nLa rue a été fermée. Neuf personnes ont été tuées.',
    [[9, '2025-06-17']],
  ],
  [
    'a day in a lead without a figure',
    'ar',
    'هز انفجار وسط المدينة يوم الثلاثاء.\n\nوأغلقت الشوارع. وقتل 14 شخصا.',
    [[14, '2025-06-17']],
  ],
  [
    'the day behind the event, not the day in court',
    'en',
    'A driver appeared in court yesterday over a crash on Monday, which killed five people.\n\nPolice said 11 people were hurt.',
    [
      [5, '2025-06-16'],
      [11, '2025-06-16'],
    ],
  ],
  [
    'a dateline that only says when it was written',
    'en',
    'Thursday, June 19, 2025\n\nGunmen attacked a bus on Monday. The driver fled.\n\nThey shot 12 people.',
    [[12, '2025-06-16']],
  ],
  [
    'the event once more behind another day',
    'en',
    'An explosion on Monday hit a barracks. It killed 21 soldiers.\n\nThe minister met envoys on Wednesday. The attack wounded 40 people.',
    [
      [21, '2025-06-16'],
      [40, '2025-06-16'],
    ],
  ],
  [
    'a report during the weekend',
    'en',
    'A fire on Saturday destroyed the hall. It killed three people.\n\nA paper during the weekend said nine people died in the fire.',
    [
      [3, '2025-06-14'],
      [9, '2025-06-14'],
    ],
  ],
  [
    'a date ahead that names no year',
    'en',
    'He was held after a raid on Monday and released on bail until October.\n\nPolice found 30 rifles.',
    [[30, '2025-06-16']],
  ],
];

describe('the story of an event', () => {
  it.each(stories)('gives its counts the day of the event: %s (%s) %s', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });

  it('keeps a background event’s own time to its sentence', () => {
    const text =
      'A bomb exploded at a school on Tuesday. Six pupils died.\n\nIn March 2024 a similar attack killed 19 people.\n\nThe blast wounded 33 pupils.';
    expect(told(text, 'en')).toEqual([
      [6, '2025-06-17'],
      [19, '2024-03'],
      [33, '2025-06-17'],
    ]);
  });

  it('leaves a report of a month its month', () => {
    const text = 'In May 2025 police made 410 arrests.\n\nOn 3 May officers stopped an attack. They held 600 people.';
    expect(told(text, 'en').at(0)).toEqual([410, '2025-05']);
  });
});
