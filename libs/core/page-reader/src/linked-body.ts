import { blockText, cleanText } from './block-text.js';
import { isProse } from './lead.js';
import { parsePage } from './page-document.js';
import type { TextBlock } from './text-blocks.js';

/** JSON-LD's own text is taken when it is so many times longer, and holds what the page shows. */
const longerFactor = 1.5;
const wholeCharactersMin = 400;
const agreedShareMin = 0.8;
const shownShareMin = 0.6;
const probeCharacters = 40;

/** The body that JSON-LD gives, as paragraphs: plain text, or HTML written into a string. */
export function linkedText(body: string): string {
  if (/<(?:p|br|div|h\d|span|a)\b/iu.test(body) || /&(?:[a-z]+|#\d+);/iu.test(body)) {
    const element = parsePage(body.replace(/\r?\n/gu, '<br><br>')).body;
    return element === null ? '' : blockText(element);
  }
  return cleanText(body)
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

/**
 * Whether JSON-LD's text is the better one: clearly longer, and most of what the page shows is in it. A text that does not
 * hold what the page shows is a summary or another article.
 */
export function isLinkedBetter(linked: string, shown: readonly TextBlock[]): boolean {
  const shownLength = shown.reduce((sum, { text }) => sum + text.length, 0);
  if (linked.length < wholeCharactersMin || isCut(linked)) return shownLength < 100 && linked.length > shownLength * 2;
  if (linked.length < shownLength * longerFactor) return false;
  return shownLength < wholeCharactersMin / 2 || agreedShare(shown, squeeze(linked)) >= shownShareMin;
}

/**
 * Trims blocks before and behind the article that JSON-LD's text does not have, when that text is whole and agrees with the
 * rest. Headings and tables within stay, though it often leaves them out.
 */
export function trimByLinked(shown: readonly TextBlock[], linked: string): TextBlock[] {
  if (linked.length < wholeCharactersMin || isCut(linked)) return [...shown];
  const squeezed = squeeze(linked);
  const agreed = shown.map((block) => isIn(block, squeezed));
  const agreedChars = shown.reduce((sum, { text }, index) => sum + (agreed[index] === true ? text.length : 0), 0);
  if (agreedChars < linked.length * agreedShareMin) return [...shown];
  // A lead is often left out there; it is prose, and what else stands before is not.
  const begin = shown.findIndex((block, index) => agreed[index] === true || isProse(block));
  return shown.slice(begin, agreed.lastIndexOf(true) + 1);
}

function isCut(linked: string): boolean {
  return /(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$/u.test(linked.trimEnd());
}

function agreedShare(blocks: readonly TextBlock[], squeezed: string): number {
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const agreed = blocks.reduce((sum, block) => sum + (isIn(block, squeezed) ? block.text.length : 0), 0);
  return whole === 0 ? 0 : agreed / whole;
}

/** A block is in the text when its beginning or its end is: links and notes inside are often left out. */
function isIn({ text }: TextBlock, squeezed: string): boolean {
  const own = squeeze(text);
  return (
    own !== '' && (squeezed.includes(own.slice(0, probeCharacters)) || squeezed.includes(own.slice(-probeCharacters)))
  );
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
