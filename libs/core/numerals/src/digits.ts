import { type Token, wordAt } from '#core/words';
import type { Separators } from './separators.js';

/** A number in digits: where its last token is, its value, and the other value that its separators allow. */
export interface DigitNumber {
  readonly next: number;
  readonly value: number;
  readonly otherValue: number | null;
  /** Leading zeros tell phone numbers and padded parts. */
  readonly padded: boolean;
  readonly decimal: boolean;
}

/** A longer chain of groups is no quantity. */
const groupsMax = 7;
/** A longer run of digits is a name, and doubles could not hold it. */
const digitsMax = 15;
const groupMarks = new Set(['.', ',', '،', '٬', '٫', "'", '’']);

interface Chain {
  readonly parts: string[];
  readonly marks: string[];
  next: number;
}

/** Reads digits with their separators from a `digits` token: 4.269.781, 1 552 306, 12.345,67, ١٬٢٣٤٬٥٦٧, 4,26. */
export function readDigits(tokens: readonly Token[], index: number, separators: Separators): DigitNumber | null {
  const first = tokens[index];
  if (first?.kind !== 'digits') return null;
  if (first.folded.length > digitsMax) return null;
  const chain = chainOf(tokens, index, first);
  const padded = first.folded.length > 1 && first.folded.startsWith('0');
  const [mark] = chain.marks;
  if (mark === undefined) {
    return { next: chain.next, value: Number(first.folded), otherValue: null, padded, decimal: false };
  }
  const decimal = decimalMark(chain, separators);
  const grouped = Number(chain.parts.join(''));
  const asDecimal = Number(`${chain.parts.slice(0, -1).join('')}.${chain.parts.at(-1) ?? ''}`);
  const doubtful = chain.marks.length === 1 && chain.parts.at(-1)?.length === 3 && (mark === '.' || mark === ',');
  return {
    next: chain.next,
    value: decimal ? asDecimal : grouped,
    otherValue: doubtful ? (decimal ? grouped : asDecimal) : null,
    padded,
    decimal,
  };
}

function chainOf(tokens: readonly Token[], index: number, first: Token): Chain {
  const chain: Chain = { parts: [first.folded], marks: [], next: index + 1 };
  while (chain.parts.length < groupsMax) {
    const token = tokens[chain.next];
    const after = tokens[chain.next + 1];
    if (token === undefined) break;
    if (token.kind === 'digits' && token.gap === ' ' && joinsBySpace(chain, token, tokens, chain.next)) {
      chain.marks.push(' ');
      chain.parts.push(token.folded);
      chain.next += 1;
    } else if (groupMarks.has(token.folded) && token.gap === '' && after?.kind === 'digits' && after.gap === '') {
      chain.marks.push(token.folded);
      chain.parts.push(after.folded);
      chain.next += 2;
    } else if (isBrokenDecimal(tokens, chain)) {
      chain.marks.push('.');
      chain.parts.push(after?.folded ?? '');
      chain.next += 2;
      break;
    } else break;
  }
  return chain;
}

/** A dot before a space parts decimals where a percentage follows: 43. 10بالمائة. */
function isBrokenDecimal(tokens: readonly Token[], { parts, next }: Chain): boolean {
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  const isShort = decimals?.kind === 'digits' && decimals.gap === ' ' && decimals.folded.length <= 2;
  const parted = mark?.folded === '.' && mark.gap === '' && isShort;
  return parted && parts.length === 1 && (parts[0]?.length ?? 0) <= 2 && isPercentAt(tokens, next + 2);
}

const percentWords = new Set(['%', '٪', 'بالمائه', 'بالمئه', 'بالميه', 'بالمايه', 'percent', 'pourcent']);
const percentPairs = new Set(['في المائه', 'في المئه', 'في الميه', 'pour cent', 'per cent']);

/** Whether a percent sign or word stands at a token. */
export const isPercentAt = (tokens: readonly Token[], index: number): boolean =>
  percentWords.has(wordAt(tokens, index)) || percentPairs.has(`${wordAt(tokens, index)} ${wordAt(tokens, index + 1)}`);

/** A space groups only runs of three, behind at most three, and never after another mark. */
function joinsBySpace(chain: Chain, token: Token, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const cut = after?.kind === 'digits' && after.gap === '';
  return (
    token.folded.length === 3 &&
    (chain.parts[0]?.length ?? 0) <= 3 &&
    !cut &&
    chain.marks.every((mark) => mark === ' ') &&
    !(chain.parts[0] ?? '').startsWith('0')
  );
}

function decimalMark({ parts, marks }: Chain, separators: Separators): boolean {
  const last = marks.at(-1) ?? '';
  const lastLength = parts.at(-1)?.length ?? 0;
  if (last === '٫') return true;
  if (last === '٬' || last === ' ' || last === "'" || last === '’') return false;
  if (marks.length > 1) return marks.at(-2) !== last;
  if (lastLength !== 3 || parts[0] === '0') return true;
  return last === '.' ? !separators.dotGroups : !separators.commaGroups;
}
