import { comparableText } from './comparable-text.js';
import { foldDateWords } from './month-names.js';

/** A text's signature: hexadecimal, of one length, comparable with every other of its version. */
export type TextSignature = string;

const shingleWords = 3;
const hashes = 64;
const hexDigits = 8;
/** Signatures that share one of so many parts are worth comparing. */
const bands = 16;
/** A longer text is signed by its beginning. */
const wordsMax = 20_000;

/**
 * Two texts at least so similar are one story, though one has another lead or a paragraph less. Reports that two newsrooms
 * wrote of one event themselves stay far below.
 */
export const nearDuplicateMin = 0.4;

/**
 * The signature of a text by which reprints are found (MinHash over runs of three words of the comparable text, spelling
 * variants folded). A simhash of 64 bits over the same runs parts reprints (16 to 20 bits) from others (32 and more) as well,
 * but cannot be looked up by shared parts at such distances. The same text gives the same signature for ever; a text without words gives an empty one.
 */
export function signatureOf(text: string): TextSignature {
  const words = (foldDateWords(comparableText(text)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, wordsMax);
  if (words.length === 0) return '';
  const least = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    const seed = hashOf(shingle);
    for (let index = 0; index < hashes; index += 1) {
      const mixed = mix(seed ^ Math.imul(index + 1, 0x9e3779b1));
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  }
  return [...least].map((hash) => hash.toString(16).padStart(hexDigits, '0')).join('');
}

/** How much of their runs of words two texts have in common, by their signatures: 0 to 1 (an estimate of Jaccard's index). */
export function similarity(one: TextSignature, other: TextSignature): number {
  if (one === '' || one.length !== other.length) return 0;
  let same = 0;
  for (let index = 0; index < one.length; index += hexDigits) {
    if (one.slice(index, index + hexDigits) === other.slice(index, index + hexDigits)) same += 1;
  }
  return (same * hexDigits) / one.length;
}

/**
 * Keys under which a signature can be looked up: near duplicates share at least one with great probability, others hardly
 * ever do. A store indexes the keys and compares only what shares one.
 */
export function signatureKeys(signature: TextSignature): string[] {
  const length = signature.length / bands;
  if (length === 0) return [];
  return Array.from({ length: bands }, (_, band) => `${band}:${signature.slice(band * length, (band + 1) * length)}`);
}

function* shinglesOf(words: readonly string[]): Generator<string> {
  const count = Math.max(1, words.length - shingleWords + 1);
  for (let index = 0; index < count; index += 1) yield words.slice(index, index + shingleWords).join(' ');
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads a hash over 32 bits, so that each seed orders the shingles in another way. */
function mix(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
