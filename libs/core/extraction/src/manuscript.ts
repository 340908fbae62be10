import { textLengthMax } from '#core/numerals';
import { isLineApart, type Token, tokensOf, wordAt } from '#core/words';
import { findClauses } from './clauses.js';
import { findFurniture } from './furniture.js';
import type { ReadableText } from './reading.js';

/** A text made ready: its tokens, its sentences, and what is known around it. */
export interface Manuscript {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: 'ar' | 'fr' | 'en';
  readonly country: string | null;
  /** Publication day, `2023-12-28`; the last day of a month or year that is all that is known. */
  readonly published: string | null;
  /** For each token, the number of the sentence it stands in. */
  readonly sentenceOf: readonly number[];
  /** For each token, the number of the clause it stands in. */
  readonly clauseOf: readonly number[];
  /** Tokens of lines that are not the article's own. */
  readonly furniture: ReadonlySet<number>;
  /** For each sentence, its first token. */
  readonly openings: readonly number[];
}

const arabicLetters = /[\u0600-\u06ff]/gu;
const letters = /\p{L}/gu;
const frenchWords = /\b(?:le|la|les|des|du|et|une?|dans|pour|sur|avec)\b/giu;
const englishWords = /\b(?:the|of|and|in|to|for|with|on|by|was|were)\b/giu;
/** The language shows in the first lines. */
const languageSampleLength = 4_000;

function languageOf({ language, text }: ReadableText): Manuscript['language'] {
  const tag = language?.slice(0, 2).toLowerCase();
  if (tag === 'ar' || tag === 'fr' || tag === 'en') return tag;
  const sample = text.slice(0, languageSampleLength);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (count(arabicLetters) * 2 > count(letters)) return 'ar';
  return count(frenchWords) > count(englishWords) ? 'fr' : 'en';
}

/** `2023-12` is known to its last day at most; an instant counts by its day as written. */
function publicationDay(published: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(published ?? '');
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return `${year}-12-31`;
  if (day === undefined) return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return `${year}-${month}-${day}`;
}

/** A sentence that is longer is cut, so that looking around inside one stays bounded. */
const sentenceTokensMax = 400;

const sentenceEnds = new Set(['.', '!', '?', '؟', '…']);

const closingQuotes = new Set(['"', '”', '»']);

/** « C'est insupportable. » Les motards: the quotation ends its sentence, unless its speaker is named behind it. */
function endsQuotation(text: string, tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'sign') return false;
  const [before, quote, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before === undefined || quote === undefined || next?.kind !== 'word' || next.gap === '') return false;
  return closingQuotes.has(quote.folded) && sentenceEnds.has(before.folded) && /\p{Lu}/u.test(text.charAt(next.start));
}

const shortMonths = new Set('jan feb mar apr jun jul aug sept sep oct nov dec janv fevr avr juil'.split(' '));
const titles = new Set('mr mrs ms dr gen col maj lt sgt capt brig insp supt cpl prof hon st messrs'.split(' '));

/** Sept. 30, 14 janv. 2024, Maj. Gen. Smith: the dot belongs to the shortened word. */
function isShortened(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [wordAt(tokens, index - 1), tokens[index + 1]];
  if (next === undefined || isLineApart(next)) return false;
  return (shortMonths.has(before) && next.kind === 'digits') || (titles.has(before) && next.kind === 'word');
}

/** 2,9 p.c. de plus: behind a single letter and its dot a small letter goes on with the sentence. */
function goesOnSmall(text: string, tokens: readonly Token[], index: number): boolean {
  const [letter, next] = [tokens[index - 1], tokens[index + 1]];
  return letter?.folded.length === 1 && next?.kind === 'word' && /[a-zà-ÿ]/u.test(text.charAt(next.start));
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  if (isLineApart(next)) return true;
  if (token.kind !== 'sign' || !sentenceEnds.has(token.folded)) return false;
  if (['no', 'n', 'art'].includes(wordAt(tokens, index - 1))) return false;
  if (token.folded === '.' && (isShortened(tokens, index) || goesOnSmall(text, tokens, index))) return false;
  return next.gap !== '' || (next.kind === 'word' && (wordAt(tokens, index - 1).length ?? 0) > 2);
}

/** Cuts a text into tokens and sentences. */
export function prepare(input: ReadableText): Manuscript {
  const text = input.text.slice(0, textLengthMax);
  const tokens = tokensOf(text);
  const sentenceOf: number[] = [];
  const openings: number[] = [0];
  let opening = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    sentenceOf.push(openings.length - 1);
    const long = index - opening >= sentenceTokensMax;
    if (!long && !endsSentence(text, tokens, index) && !endsQuotation(text, tokens, index)) continue;
    opening = index + 1;
    openings.push(opening);
  }
  return {
    text,
    tokens,
    sentenceOf,
    clauseOf: findClauses(tokens, sentenceOf),
    furniture: findFurniture(tokens),
    openings,
    language: languageOf(input),
    country: input.country?.slice(0, 2).toUpperCase() ?? null,
    published: publicationDay(input.publishedAt),
  };
}
