import { askedOfWords, tokenAt, wordAt } from '#core/words';
import { type Manuscript } from './manuscript.js';

const ordinals = new Set(
  'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه'.split(
    ' ',
  ),
);
const tens = new Set('والعشرين والثلاثين والاربعين والخمسين والستين والسبعين والثمانين والتسعين عشر عشره'.split(' '));
const editions = new Set(['الدوره', 'المؤتمر', 'النسخه', 'السنوي', 'التقرير']);
const ranks = new Set(['المرتبه', 'الرتبه', 'المركز', 'الصف', 'الدرجه', 'بالمرتبه']);

/** الساعة العاشرة والنصف: the part of the hour belongs to it. */
const partsOfHour = new Set(['والنصف', 'والربع', 'والثلث', 'ونصف', 'وربع', 'وثلث']);

/** An ordinal's tokens and what it is. */
export interface FoundOrdinal {
  readonly reason: 'edition' | 'rank' | 'ordinal' | 'time';
  readonly first: number;
  readonly next: number;
}

const isOrdinal = askedOfWords(({ folded }) => ordinals.has(folded));

/** Arabic ordinals in words, such as الدورة الثالثة والتسعين: places in an order, never counts. */
export function findOrdinals({ tokens, language }: Manuscript): FoundOrdinal[] {
  if (language !== 'ar') return [];
  const found: FoundOrdinal[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isOrdinal(tokenAt(tokens, index).word)) continue;
    const last = tens.has(wordAt(tokens, index + 1)) ? index + 1 : index;
    const before = wordAt(tokens, index - 1);
    if (before === 'الساعه') {
      const part = partsOfHour.has(wordAt(tokens, last + 1)) ? last + 1 : last;
      found.push({ reason: 'time', first: index, next: part + 1 });
      continue;
    }
    const reason = editions.has(before) ? 'edition' : ranks.has(before) ? 'rank' : 'ordinal';
    found.push({ reason, first: index, next: last + 1 });
  }
  return found;
}
