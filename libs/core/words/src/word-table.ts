import { foldWord } from './fold-word.js';
import { Word } from './word.js';

/** So many distinct spellings are kept; then keeping starts over. */
const spellingsMax = 40_000;
/** Longer words are no words of a language, and are looked at each time. */
const spellingLengthMax = 40;
/** A power of two, well above the spellings: most are found at their first place. */
const placesCount = 0x2_0000;
/** Where so many places in a row are taken by others, a spelling is not kept: a text made for it cannot slow the search. */
const probesMax = 8;

/** Newsrooms write l’année and l'année; the tables of phrases have one of them. */
const apostrophes = new Set(['’', 'ʼ', '´', '`', '‘']);

/** The words of one spelling or another by what they fold to, so that a word is one object however it is written. */
let words = new Map<string, Word>();
const places = new Array<{ readonly written: string; readonly word: Word } | undefined>(placesCount).fill(undefined);
const hashes = new Int32Array(placesCount);
let spellings = 0;

/** Starts the hash of a spelling, to which `hashUnit` adds one UTF-16 unit after the other. */
export const hashSeed = 17;
export const hashUnit = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The word that stands between two offsets of a text. No string is made of a spelling that is known.
 * @param hash of its units, made while they were passed over
 */
export function wordIn(text: string, start: number, end: number, hash: number): Word {
  let place = (hash ^ (hash >>> 15)) & (placesCount - 1);
  for (let probe = 0; probe < probesMax; probe += 1) {
    const kept = places[place];
    if (kept === undefined) return keep(text.slice(start, end), place, hash);
    if (hashes[place] === hash && isWritten(kept.written, text, start, end)) return kept.word;
    place = (place + 1) & (placesCount - 1);
  }
  return new Word(foldWord(text.slice(start, end)));
}

function isWritten(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (written.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

function keep(written: string, place: number, hash: number): Word {
  const folded = foldWord(written);
  if (written.length > spellingLengthMax) return new Word(folded);
  if (spellings >= spellingsMax) startOver();
  const word = wordOf(apostrophes.has(folded) ? "'" : folded);
  places[place] = { written, word };
  hashes[place] = hash;
  spellings += 1;
  return word;
}

function wordOf(folded: string): Word {
  const known = words.get(folded);
  if (known !== undefined) return known;
  const word = new Word(folded);
  words.set(folded, word);
  return word;
}

function startOver(): void {
  places.fill(undefined);
  words = new Map();
  spellings = 0;
}
