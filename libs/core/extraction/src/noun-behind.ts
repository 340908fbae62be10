import { type Draft, tokenAt, wordAt } from '#core/numerals';
import { isFeminineVerb } from './clauses.js';
import { changeNouns, down, up } from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import { endsNoun, noNouns, notParticiples, participleNouns, particleLike, stops } from './noun-words.js';
import { isWord } from './word-sets.js';

/** A noun phrase as token positions. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
}

const nounWordsMax = 5;

/** من الشيرا, de cocaïne, of cocaine: what a weight or an amount is of. */
const partitives = new Set(['من', 'de', 'd', 'des', 'du', 'of']);
/** Words that tie a further noun to a noun: titres de séjour. */
const complements = new Set(['de', 'd', 'du', 'of']);

/** How many tokens a preposition takes: d' has its apostrophe. */
const elided = (tokens: Manuscript['tokens'], at: number): number =>
  wordAt(tokens, at) === 'd' && tokenAt(tokens, at + 1).kind === 'sign' ? 2 : 1;

/** The words behind a number that name what it counts: the noun and what agrees with it. */
export function nounBehind(manuscript: Manuscript, draft: Draft, to: number): Phrase | null {
  if (draft.dual === true) return { first: draft.first, next: draft.first + 1 };
  const inside = nounInside(manuscript, draft);
  if (inside !== null) return inside;
  const first = nounStart(manuscript, draft);
  if (opensNone(manuscript, first)) return null;
  let next = first;
  while (next < to && next - first < nounWordsMax) {
    const step = stepOver(manuscript, first, next, to);
    if (step === 0) break;
    next += step;
  }
  return trimmed(manuscript, first, next);
}

/** Nine victims in ten, 5 deaths per 100,000: the noun stands in the middle of its number. */
function nounInside({ tokens }: Manuscript, draft: Draft): Phrase | null {
  if (draft.form !== 'fraction' && !draft.unit.startsWith('/')) return null;
  const isFraction = draft.form === 'fraction';
  const isNumber = (at: number): boolean =>
    isFraction
      ? at === draft.first || tokenAt(tokens, at).kind !== 'word'
      : tokenAt(tokens, at).start < draft.numberEnd;
  let first = draft.first;
  while (first < draft.next && (isNumber(first) || inner.has(wordAt(tokens, first)))) first += 1;
  let next = first;
  while (
    next < draft.next &&
    tokenAt(tokens, next).kind === 'word' &&
    !stops.has(wordAt(tokens, next)) &&
    !perWords.has(wordAt(tokens, next))
  )
    next += 1;
  if (isFraction && !perWords.has(wordAt(tokens, next))) return null;
  return next > first && !opensNone({ tokens, language: 'en' }, first) ? { first, next } : null;
}
const inner = new Set(['de', 'd', 'of']);
const perWords = new Set(['لكل', 'per', 'pour', 'par', 'يوميا', 'daily', 'sur', 'out', 'in', 'من']);

/** Where the noun would begin: behind the de of 3 millions de, the of of a weight, and the bracket around the number. */
function nounStart({ tokens, language }: Manuscript, draft: Draft): number {
  let first = draft.next;
  if (wordAt(tokens, first) === ')' && wordAt(tokens, draft.first - 1) === '(') first += 1;
  else if (wordAt(tokens, first) === '(' && (draft.unit !== '1' || saysAgain(tokens, first, draft)))
    first = behindBracket(tokens, first);
  if (language === 'fr' && ['de', 'd'].includes(wordAt(tokens, first)) && draft.scale > 1)
    first += elided(tokens, first);
  if (draft.unit !== '1' && partitives.has(wordAt(tokens, first))) {
    first += elided(tokens, first);
    // طن من "الزطلة": the name of what was weighed may stand in quotes.
    if (quotes.has(wordAt(tokens, first))) first += 1;
  }
  return first;
}

const quotes = new Set(['"', '«', '“', '”', "'"]);

/** Two hundred (200) arms. */
const saysAgain = (tokens: Manuscript['tokens'], first: number, { digits }: Draft): boolean =>
  !digits && tokenAt(tokens, first + 1).kind === 'digits';

/** 251 kg (553 lb.) of cocaine: what the bracket says again is passed over. */
function behindBracket(tokens: Manuscript['tokens'], first: number): number {
  for (let at = first + 1; at < first + bracketTokensMax; at += 1) if (wordAt(tokens, at) === ')') return at + 1;
  return first;
}
const bracketTokensMax = 6;

function opensNone({ tokens, language }: Pick<Manuscript, 'tokens' | 'language'>, first: number): boolean {
  const word = wordAt(tokens, first);
  if (noNouns.has(word)) return true;
  if (language === 'ar') return isPrepositional(word);
  return language === 'en' && isParticiple(word) && !participleNouns.has(word) && !isNounAhead(tokens, first + 1);
}

const isNounAhead = (tokens: Manuscript['tokens'], at: number): boolean => {
  const { kind, folded } = tokenAt(tokens, at);
  return kind === 'word' && !stops.has(folded) && !noNouns.has(folded);
};

/** بموانئ, للذكور, لنظام: a preposition and its noun in one word, which no number counts. */
function isPrepositional(word: string): boolean {
  if (/^[وف]/u.test(word) && stops.has(word.slice(1))) return true;
  if (/^(?:لل|بال|كال|فال|وال).{2,}/u.test(word)) return !particleLike.has(word);
  return /^[بل].{3,}/u.test(word) && !particleLike.has(word) && !particleLike.has(word.replace(/ا$/u, ''));
}

const isParticiple = (word: string): boolean => /.{3}ed$/u.test(word) && !notParticiples.has(word);

/** How many tokens the noun phrase goes on by: 0 where it ends. */
function stepOver(manuscript: Manuscript, first: number, at: number, to: number): number {
  const { tokens, language } = manuscript;
  const token = tokenAt(tokens, at);
  // AK-47 rifles: a stroke inside a word ends no phrase.
  if (at > first && token.folded === '-' && token.gap === '' && tokenAt(tokens, at + 1).gap === '')
    return at + 2 <= to ? 2 : 0;
  if (token.kind !== 'word' || token.gap.includes('\n')) return 0;
  const of = at > first && language !== 'ar' && complements.has(token.folded) ? elided(tokens, at) : 0;
  if (of > 0 && at + of < to && isNounAhead(tokens, at + of)) return of + 1;
  if (stops.has(token.folded)) return 0;
  if (at === first) return 1;
  if (isWord(token, changeNouns) || isWord(token, up) || isWord(token, down)) return 0;
  return language === 'ar' && endsArabicNoun(manuscript, first, at) ? 0 : endsNoun.has(token.folded) ? 0 : 1;
}

function endsArabicNoun({ tokens, clauseOf }: Manuscript, first: number, at: number): boolean {
  const word = wordAt(tokens, at);
  if (clauseOf[at] !== clauseOf[first] || isFeminineVerb(word) || endsNoun.has(word)) return true;
  if (/^وا.{3,}/u.test(word) && !/^وا(?:حد|سع|قي|ضح|رد|فد|قع)/u.test(word)) return true;
  if (/^و(?:طن|هم|قائ|ظيف|رق|زار|لائ|سط)/u.test(word)) return false;
  if (/.{2}وا$/u.test(word) || /^ي.{2,}ون$/u.test(word)) return true;
  return /^[وفبلك](?=.{3})/u.test(word) && !/^(?:ب|ل|ك|و|ف)(?:ا[^ل]|ط|ل)/u.test(word);
}

/** What was done to the counted stands behind them: people arrested, persons charged. */
function trimmed({ tokens, language }: Manuscript, first: number, next: number): Phrase | null {
  let end = next;
  while (language === 'en' && end > first + 1 && isParticiple(wordAt(tokens, end - 1))) end -= 1;
  return end > first ? { first, next: end } : null;
}
