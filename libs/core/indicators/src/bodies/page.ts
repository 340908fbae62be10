import { normalisePhrase } from '#core/contracts';
import type { Token } from '#core/words';
import { nameWordOf } from '../words.js';

/** A text as the grammars of body names read it. */
export interface Page {
  readonly text: string;
  /** The text's words and numbers; signs are left out. */
  readonly words: readonly Token[];
  /** Where a place ends that begins at an offset, or null where none begins. */
  placeEndAt(start: number): number | null;
}

/** Words that are one name: from the first of them to the one behind the last. */
export interface Span {
  readonly first: number;
  readonly next: number;
  /** How many letters before the first word's noun stay outside the name. */
  readonly attached?: number;
}

/** The words of a table, folded as those of a text are. */
export const tableOf = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u).map(normalisePhrase));

const joints = new Set([' ', '\u00a0', '\u202f', "'", '’', '-', '‑', '\u200e', '\u200f']);
const jointLettersMax = 3;

/** Whether a word goes on with the one before it: only a space, an apostrophe or a hyphen stands between. */
export function isJoined({ text, words }: Page, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]];
  if (before === undefined || word === undefined || word.start - before.end > jointLettersMax) return false;
  for (let at = before.end; at < word.start; at += 1) if (!joints.has(text.charAt(at))) return false;
  return true;
}

/** Whether a word has a capital at its beginning. */
export function isCapital({ text, words }: Page, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const letter = text.charAt(word.start);
  return letter !== letter.toLowerCase();
}

/** The folded word at a position; the empty word beyond the text. */
export function folded({ words }: Page, index: number): string {
  const word = words[index];
  return word === undefined ? '' : nameWordOf(word).folded;
}
