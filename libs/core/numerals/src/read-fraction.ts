import { tokenAt, wordAt } from './tokens.js';
import { arabicDenominators } from './arabic-numbers.js';
import { composeNumber, type Reader } from './compose.js';
import { numbersOf, unfold } from './language-numbers.js';

/** A share in words: its parts of one, where it starts and ends. */
export interface FoundFraction {
  readonly value: number;
  readonly next: number;
  readonly particles: string;
  /** Whether it is told by a suffix or an article that it is a share of something: ثلثها, الخمس. */
  readonly shareOnly: boolean;
}

const pronouns = ['هما', 'ها', 'هم', 'هن'];
const singles: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
  ['خمس', 1 / 5],
  ['سدس', 1 / 6],
  ['عشر', 1 / 10],
  ['ثلثي', 2 / 3],
  ['ثلثا', 2 / 3],
]);
/** These are shares without an article or a pronoun too; خمس and عشر alone are 5 and 10. */
const plainSingles = new Set(['نصف', 'ثلث', 'ربع', 'ثلثي', 'ثلثا']);

/** A fraction that starts at a token: ثلاثة أرباع, un tiers, two thirds, six in ten, sept sur dix. */
export function fractionAt(reader: Reader, index: number): FoundFraction | null {
  return reader.language === 'ar'
    ? arabicFraction(reader, index)
    : (latinFraction(reader, index) ?? ratio(reader, index));
}

function arabicFraction(reader: Reader, index: number): FoundFraction | null {
  const token = reader.tokens[index];
  if (token?.kind !== 'word') return null;
  for (const { word, particles } of unfold(token.folded)) {
    const stem = withoutPronoun(word);
    const plain = word.startsWith('ال') ? word.slice(2) : stem;
    const value = singles.get(plain);
    if (value !== undefined && (word.startsWith('ال') || stem !== word || plainSingles.has(plain))) {
      return { value, next: index + 1, particles, shareOnly: word.startsWith('ال') || stem !== word };
    }
  }
  const number = composeNumber(reader, index);
  const parts =
    number === null ? undefined : arabicDenominators.get(withoutPronoun(wordAt(reader.tokens, number.next)));
  if (number === null || parts === undefined) return null;
  return { value: number.value / parts, next: number.next + 1, particles: number.particles, shareOnly: true };
}

function withoutPronoun(word: string): string {
  const pronoun = pronouns.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return pronoun === undefined ? word : word.slice(0, -pronoun.length);
}

function latinFraction(reader: Reader, index: number): FoundFraction | null {
  const { tokens, language } = reader;
  const first = wordAt(tokens, index);
  if (tokenAt(tokens, index).kind !== 'word') return null;
  const halves = language === 'fr' ? new Set(['moitie', 'demi', 'demie']) : new Set(['half']);
  const article = ['la', 'une', 'un', 'a'].includes(first) ? 1 : 0;
  if (halves.has(wordAt(tokens, index + article)))
    return { value: 1 / 2, next: index + article + 1, particles: '', shareOnly: false };
  const number = composeNumber(reader, index);
  const at = number?.next ?? index + article;
  const part = numbersOf[language].get(wordAt(tokens, at));
  if (part?.kind !== 'part' || (number === null && article === 0) || (number?.digits ?? false)) return null;
  return { value: (number?.value ?? 1) / part.value, next: at + 1, particles: '', shareOnly: true };
}

/** Between a ratio's two numbers stand at most so many words: trois accidents sur dix. */
const ratioWordsMax = 2;

function ratio(reader: Reader, index: number): FoundFraction | null {
  const number = composeNumber(reader, index);
  if (number === null || number.vague || number.value > 99) return null;
  const joint = reader.language === 'fr' ? 'sur' : 'in';
  const wordsMax = reader.language === 'fr' ? ratioWordsMax : 0;
  for (let skip = 0; skip <= wordsMax; skip += 1) {
    if (wordAt(reader.tokens, number.next + skip) !== joint) continue;
    const whole = composeNumber(reader, number.next + skip + 1);
    const sane = whole !== null && whole.value > number.value && whole.value < 100 && whole.value >= 2;
    if (sane) return { value: number.value / whole.value, next: whole.next, particles: '', shareOnly: true };
  }
  return null;
}
