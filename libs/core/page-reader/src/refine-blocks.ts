import { namesIn } from './authors.js';
import { isCorrectionNote } from './corrections.js';
import { isProse } from './lead.js';
import { endOfArticle, noise, plea, readAlso } from './noise-lines.js';
import type { TextBlock } from './text-blocks.js';
import { readWrittenDate } from './written-date.js';

/** What is known of an article beside its text; lines that only repeat it are no part of the text. */
export interface KnownOfArticle {
  readonly title: string | null;
  readonly authors: readonly string[];
}

/** The blocks that are the article, and the notes of correction that stood among them. */
export interface RefinedBlocks {
  readonly blocks: TextBlock[];
  readonly corrections: readonly string[];
}

const linkLineCharactersMax = 250;
const linkLineShareMin = 0.7;
const lineCharactersMax = 320;
const dateLineWordsMax = 6;
const repeatedCharactersMax = 80;
const repeatedMin = 3;
/** So many blocks at the beginning may be lines of title, author and date. */
const headBlocksMax = 10;
const headCharactersMax = 900;
/** The end is only looked for behind so many characters. */
const bodyCharactersMin = 200;
/** A line such as "Related" ends the article when only so much prose follows; before more it heads a box in the text. */
const tailShareMax = 0.5;

/** Takes out lines that do not belong to the text: links elsewhere, bylines, labels, and what follows the article. */
export function refineBlocks(blocks: readonly TextBlock[], known: KnownOfArticle): RefinedBlocks {
  const corrections: string[] = [];
  const kept: TextBlock[] = [];
  const repeated = repeatedLines(blocks);
  const left = proseFrom(blocks);
  let chars = 0;
  for (const [index, block] of blocks.entries()) {
    const isHead = kept.length < headBlocksMax && chars < headCharactersMax;
    if (isEnd(block)) {
      if (chars >= bodyCharactersMin && isTail(left[index], chars)) break;
    } else if (isCorrectionNote(block.text) && index > 0) {
      corrections.push(block.text);
    } else if (!repeated.has(block.text) && !isNoise(block) && !(isHead && isHeadLine(block, known))) {
      kept.push(block);
      chars += block.text.length;
    }
  }
  return { blocks: withoutHangingHeading(kept), corrections };
}

function isTail(prose: number | undefined, chars: number): boolean {
  return (prose ?? 0) <= chars * tailShareMax;
}

/** For each block, how many characters of prose stand from it on. */
function proseFrom(blocks: readonly TextBlock[]): number[] {
  let sum = 0;
  return blocks
    .toReversed()
    .map((block) => (sum += isProse(block) ? block.text.length : 0))
    .reverse();
}

/** Short lines that stand there again and again: labels of a gallery's pictures, names of buttons. */
function repeatedLines(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, kind } of blocks)
    if (kind !== 'row' && text.length <= repeatedCharactersMax) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count >= repeatedMin ? [text] : [])));
}

function isEnd({ text, kind, linkShare }: TextBlock): boolean {
  return (
    text.length <= 80 && (kind === 'heading' || linkShare === 0 || linkShare > 0.9) && endOfArticle.test(text.trim())
  );
}

function isNoise({ text, linkShare, kind }: TextBlock): boolean {
  if (kind === 'caption') return true;
  if (linkShare >= linkLineShareMin && text.length <= linkLineCharactersMax) return true;
  if (text.length > lineCharactersMax) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (readAlso.test(text) && (linkShare > 0.2 || text.length <= 25)) return true;
  return noise.test(text) || plea.test(text);
}

function isHeadLine({ text, kind }: TextBlock, { title, authors }: KnownOfArticle): boolean {
  if (text.length > lineCharactersMax) return false;
  const line = folded(text);
  if (title !== null && line === folded(title)) return true;
  if (kind === 'item' || kind === 'row') return false;
  return (
    isByline(text) || isDateLine(text) || (text.length <= 60 && authors.some((author) => line.includes(folded(author))))
  );
}

function isByline(text: string): boolean {
  if (text.length > 200 || /[.!?؟…]$/u.test(text)) return false;
  return /^(?:by|par|بقلم|كتبه?|كتبت)\s*:?\s/iu.test(text) && namesIn(text).length > 0;
}

function isDateLine(text: string): boolean {
  return (
    text.length <= 90 && !/[.!؟?]$/u.test(text) && readWrittenDate(text) !== null && wordCount(text) <= dateLineWordsMax
  );
}

/** Words of letters; a date line has few. */
function wordCount(text: string): number {
  return (text.match(/[\p{L}]{2,}/gu) ?? []).length;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A heading at the very end heads something that was taken out. */
function withoutHangingHeading(blocks: TextBlock[]): TextBlock[] {
  while (blocks.length > 1 && blocks.at(-1)?.kind === 'heading') blocks.pop();
  return blocks;
}
