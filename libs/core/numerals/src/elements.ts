import { type Token, wordAt } from '#core/words';
import type { ComposedNumber } from './composed-number.js';
import { readDigits } from './digits.js';
import { type FoundWord, findNumberWord } from './language-numbers.js';
import type { NumeralContext } from './quantity.js';
import type { Separators } from './separators.js';
import type { Element } from './sum.js';

/** Everything that the readers of one text share. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: NumeralContext['language'];
  readonly country: string | null;
  readonly separators: Separators;
  /** The number that was put together last, since several readers ask for the same one. */
  readonly last: { index: number; number: ComposedNumber | null };
}

interface Joint {
  readonly length: number;
  readonly joined: boolean;
  readonly hyphen: boolean;
}

const noJoint: Joint = { length: 0, joined: false, hyphen: false };
const hyphens = new Set(['-', '‐', '‑']);

/** The part of a number that starts at a token, or null. A number does not go on behind a line's end. */
export function elementAt(reader: Reader, index: number, isFirst: boolean): Element | null {
  const { tokens, language, separators } = reader;
  const token = tokens[index];
  if (token === undefined) return null;
  if (isFirst) {
    if (token.kind === 'digits') return digitsElement(tokens, index, separators, noJoint);
    return wordElement(numberWordAt(reader, index), index, noJoint) ?? articleElement(reader, index);
  }
  if (token.gap === '\n' || token.gap === '\n\n') return null;
  const part = language === 'en' ? andPart(tokens, index) : null;
  if (part !== null) return part;
  const joint = jointOf(tokens, index, language);
  const at = index + joint.length;
  if (tokens[at]?.kind === 'digits') return digitsElement(tokens, at, separators, joint);
  return wordElement(numberWordAt(reader, at), at, joint);
}

/** The number word at a token. وأحد عشر is and-eleven, although its first word looks like واحد, one. */
function numberWordAt({ tokens, language }: Reader, index: number): FoundWord | null {
  const found = findNumberWord(tokens[index], language);
  if (found === null || language !== 'ar' || wordAt(tokens, index) !== 'واحد') return found;
  return wordAt(tokens, index + 1) === 'عشر' ? { ...found, particles: 'و' } : found;
}

function digitsElement(tokens: readonly Token[], at: number, separators: Separators, joint: Joint): Element | null {
  const digits = readDigits(tokens, at, separators);
  if (digits === null) return null;
  const { value, next, otherValue, padded, decimal } = digits;
  const { joined, hyphen } = joint;
  return {
    ...{ kind: 'digits', value, next, otherValue, padded, decimal, joined, hyphen, at },
    ...{ definite: false, ordinal: false, particles: '' },
  };
}

function wordElement(found: FoundWord | null, at: number, { joined, hyphen }: Joint): Element | null {
  if (found === null) return null;
  const { entry, particles, definite } = found;
  return {
    ...{ kind: entry.kind, value: entry.value, ordinal: entry.ordinal, particles, definite, hyphen, at, next: at + 1 },
    ...{ joined: joined || particles.startsWith('و'), otherValue: null, padded: false, decimal: false },
  };
}

const countedByArticle = new Set(['hundred', 'scale', 'collective']);

/** a hundred and fifty: the article counts one where a number's noun follows it. */
function articleElement({ tokens, language }: Reader, index: number): Element | null {
  if (language !== 'en' || wordAt(tokens, index) !== 'a') return null;
  const noun = findNumberWord(tokens[index + 1], 'en');
  if (noun === null || !countedByArticle.has(noun.entry.kind) || noun.entry.ordinal) return null;
  if (wordAt(tokens, index + 1).length <= 2) return null;
  const entry = { kind: 'unit', value: 1, ordinal: false } as const;
  return wordElement({ entry, particles: '', definite: false }, index, noJoint);
}

const englishParts = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
]);

/** two and a half million: the part is added to the number before it. */
function andPart(tokens: readonly Token[], index: number): Element | null {
  if (wordAt(tokens, index) !== 'and' || wordAt(tokens, index + 1) !== 'a') return null;
  const value = englishParts.get(wordAt(tokens, index + 2));
  if (value === undefined) return null;
  return {
    ...{ kind: 'fraction', value, joined: true, hyphen: false, definite: false, ordinal: false, particles: '' },
    ...{ next: index + 3, otherValue: null, padded: false, decimal: false, at: index + 2 },
  };
}

/** (100) ألف حبة: digits in brackets before the scale word that they count. */
const isBracketedDigits = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'digits' &&
  wordAt(tokens, index - 2) === '(' &&
  /^(?:الف|الفا|الاف|مليون|مليونا|ملايين|مليار|مليارا)$/u.test(wordAt(tokens, index + 1));

/** What may stand between two parts of a number: a lone و, et, and, a hyphen, or hyphens around et. */
function jointOf(tokens: readonly Token[], index: number, language: string): Joint {
  const word = wordAt(tokens, index);
  if (language === 'ar' && word === ')' && isBracketedDigits(tokens, index))
    return { length: 1, joined: false, hyphen: false };
  if (language === 'ar') return word === 'و' ? { length: 1, joined: true, hyphen: false } : noJoint;
  const first = hyphenAt(tokens, index);
  const isJoined = wordAt(tokens, index + first) === (language === 'fr' ? 'et' : 'and');
  if (!isJoined) return first === 0 ? noJoint : { length: 1, joined: false, hyphen: true };
  const last = hyphenAt(tokens, index + first + 1);
  return { length: first + 1 + last, joined: true, hyphen: first + last > 0 };
}

/** 1 where a hyphen stands that binds the words on both its sides. */
function hyphenAt(tokens: readonly Token[], index: number): 0 | 1 {
  const token = tokens[index];
  const next = tokens[index + 1];
  const binds = token !== undefined && hyphens.has(token.folded) && token.gap === '' && next?.gap === '';
  return binds && next.kind === 'word' ? 1 : 0;
}
