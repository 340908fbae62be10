import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFigures } from './read-figures.js';
import type { Reading } from './reading.js';

const megabyte = 1_000_000;
/** What a slow, shared machine may take for 5 MB; reading in more than linear time would take hours. */
const longTextTimeoutMs = 120_000;

/** Every offset of a reading points at the words that it names. */
function expectOffsetsRight(text: string, { figures, grounds, setAside }: Reading): void {
  for (const { quote } of figures) {
    expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(text.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
    expect(text.slice(quote.end).startsWith(quote.suffix)).toBe(true);
  }
  for (const { exact, start, end } of setAside) expect(text.slice(start, end)).toBe(exact);
  for (const { words } of [...grounds.flat(), ...setAside])
    if (words !== null) expect(text.slice(words.start, words.end)).toBe(words.exact);
}

const article =
  'سجلت مصالح الأمن الوطني سنة 2024 ما مجموعه 761.402 قضية، بزيادة 3 في المائة مقارنة مع سنة 2023. ' +
  'En 2024, la DGSN a traité 1 204 dossiers, dont 31 liés au trafic. Police made 512 arrests, up from 498 a year earlier.\n\n';

const textsOf = (language: string, text: string): [string, string, string][] => [
  [language, text.slice(0, 24).replace(/\s+/gu, ' '), text],
];

const hostile = [
  ...textsOf('ar', article.repeat(Math.ceil((5 * megabyte) / article.length))),
  ...textsOf('en', 'a'.repeat(megabyte)),
  ...textsOf('ar', 'و'.repeat(megabyte)),
  ...textsOf('en', '7'.repeat(100_000)),
  ...textsOf('fr', '., ٬٫،'.repeat(100_000)),
  ...textsOf('ar', '\u200f\u202b\u061c'.repeat(100_000)),
  ...textsOf('en', '\ud800 12 \udc00 people '.repeat(20_000)),
  ...textsOf('en', '1 2 3 4 5 '.repeat(10_000)),
  ...textsOf('fr', 'de 10 à 20 '.repeat(20_000)),
  ...textsOf('ar', 'مقابل 5 منها 6 '.repeat(20_000)),
  ...textsOf('en', 'In 2023 and 2024 '.repeat(20_000)),
  ...textsOf('ar', 'بالرباط وفاس على التوالي 3 و4 '.repeat(10_000)),
  ...textsOf('en', '(((('.repeat(100_000)),
  ...textsOf('en', '5\n'.repeat(150_000)),
];

describe('a text that is no article', () => {
  it.each(hostile)(
    'is read to its end (%s, %s …)',
    (language, _beginning, text) => {
      const reading = readFigures({ text, language, country: 'MA', publishedAt: '2025-01-20' });
      const [first, last] = [reading.figures.slice(0, 50), reading.figures.slice(-50)];
      expectOffsetsRight(text, { figures: [...first, ...last], grounds: [], setAside: reading.setAside.slice(-50) });
    },
    longTextTimeoutMs,
  );
});

const snippets = fc.constantFrom(
  'سجلت المصالح 480 قضية سنة 2024',
  'مقابل 1.112 خلال 2022',
  'منها 35 قضية بطنجة',
  'بزيادة 7,3 في المائة',
  'dont 45 739 mineurs',
  'En 2023, la police a saisi 2,5 kg de cocaïne à Nador',
  'contre 12 tonnes un an plus tôt',
  'up from 5.3% to 5.9% in March 2024',
  'two thirds of them on Sunday',
  'a 34-year-old man',
  '14:05',
  '+212 522 00 11 22',
  '“',
  '\u202b',
  '\n\n',
);
const texts = fc
  .array(fc.oneof(snippets, fc.string({ maxLength: 12 }), fc.constantFrom('،', '.', ' و', ' et ', ' and ', '؛')), {
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));
const languages = fc.constantFrom('ar', 'fr', 'en');
const read = (text: string, language: string): Reading =>
  readFigures({ text, language, country: 'MA', publishedAt: '2025-01-20' });

describe('any text', () => {
  it('gives offsets that point at the words, and links that point at other figures', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const reading = read(text, language);
        expectOffsetsRight(text, reading);
        expect(reading.grounds.length).toBe(reading.figures.length);
        for (const [index, { partOf, comparedTo }] of reading.figures.entries())
          for (const link of [partOf, comparedTo])
            if (link !== null) expect(link !== index && reading.figures[link] !== undefined).toBe(true);
      }),
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        expect(read(text, language)).toEqual(read(text, language));
      }),
    );
  });
});

const unrelated = {
  ar: 'وتتواصل الأشغال في الورش وفق البرنامج المحدد لها.',
  fr: 'Les travaux se poursuivent conformément au calendrier.',
  en: 'Work goes on at the site as planned.',
} as const;

describe('a paragraph without figures, times, places and bodies', () => {
  const sentences = {
    ar: 'سجلت مصالح الأمن الوطني بطنجة خلال سنة 2024 ما مجموعه 480 قضية، منها 35 قضية سرقة، مقابل 400 سنة 2023.',
    fr: 'En 2024, la DGSN a traité 480 affaires à Tanger, dont 35 vols, contre 400 en 2023.',
    en: 'In 2024 the DGSN handled 480 cases in Tangier, including 35 thefts, against 400 in 2023.',
  } as const;
  const told = ({ figures }: Reading) => figures.map(({ quote: { exact }, ...figure }) => ({ ...figure, exact }));

  it.each(['ar', 'fr', 'en'] as const)(
    'changes nothing before or behind another, but where it stands (%s)',
    (language) => {
      const alone = told(read(sentences[language], language));
      expect(alone.length).toBe(3);
      expect(told(read(`${unrelated[language]}\n\n${sentences[language]}`, language))).toEqual(alone);
      expect(told(read(`${sentences[language]}\n\n${unrelated[language]}`, language))).toEqual(alone);
    },
  );
});
