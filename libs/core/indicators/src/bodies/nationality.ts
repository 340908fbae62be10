import { normalisePhrase } from '#core/contracts';
import { places } from '../places.js';

/** Adjectives that do not begin as their country's name does. */
const irregular: ReadonlyMap<string, string> = new Map(
  'french FR dutch NL british GB scottish GB welsh GB irish IE danish DK polish PL swiss CH american US spanish ES greek GR thai TH english GB filipino PH neerlandais NL neerlandaise NL britannique GB americain US americaine US suisse CH grec GR grecque GR فرنسي FR بريطاني GB امريكي US اميركي US هولندي NL روسي RU صيني CN ivoirien CI ivoirienne CI burkinabe BF emirati AE سعودي SA اماراتي AE'
    .split(' ')
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1] ?? ''] as const] : [])),
);

const ending =
  /(?:ian|ean|ish|ese|an|ch|i|ic|ain|aine|ien|ienne|een|eenne|ais|aise|ois|oise|ol|ole|and|ande|ي)(?:s|es)?$/u;
const sharedLettersMin = 4;
const sharedArabicLettersMin = 3;
const bare = (word: string): string => word.replace(/^ال/u, '').replace(/يه$/u, 'ي');

const names: readonly (readonly [name: string, code: string])[] = [...places.values()]
  .filter(({ code }) => code.length === 2)
  .flatMap(({ code, names: { ar, fr, en }, aliases }) =>
    [ar, fr, en, ...(aliases ?? [])].map((name) => [bare(normalisePhrase(name)), code] as const),
  );

const known = new Map<string, string | null>();
const knownMax = 2_000;

/**
 * The country that an adjective is of: "Spanish", "espagnol" and "الإسبانية" are ES; null for other words.
 * @param word folded
 */
export function countryOfAdjective(word: string): string | null {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const found =
    word === 'البحريه' || word === 'البحري'
      ? null
      : (irregular.get(bare(word)) ?? (ending.test(bare(word)) ? nearest(bare(word).replace(/ي$/u, '')) : null));
  if (known.size >= knownMax) known.clear();
  known.set(word, found);
  return found;
}

/** The country whose name shares the most letters with the adjective's beginning; all of it but the ending. */
function nearest(word: string): string | null {
  const least = /^[a-z]/u.test(word) ? sharedLettersMin : sharedArabicLettersMin;
  let best = { code: '', shared: least, rest: restLettersMax };
  for (const [name, code] of names) {
    const shared = sharedLetters(word, name);
    const rest = name.length - shared;
    if (
      shared > best.shared
        ? rest <= restLettersMax
        : shared === best.shared && rest <= best.rest - (best.code === '' ? 0 : 1)
    )
      best = { code, shared, rest };
  }
  return best.code === '' ? null : best.code;
}

const restLettersMax = 3;

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
