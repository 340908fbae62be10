import { wordAt } from '#core/numerals';
import { type Manuscript } from './manuscript.js';
import { type SetAside } from './reading.js';

const ordinals = new Set(
  'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه'.split(
    ' ',
  ),
);
const tens = new Set('والعشرين والثلاثين والاربعين والخمسين والستين والسبعين والثمانين والتسعين عشر عشره'.split(' '));
const editions = new Set(['الدوره', 'المؤتمر', 'النسخه', 'السنوي', 'التقرير']);
const ranks = new Set(['المرتبه', 'الرتبه', 'المركز', 'الصف', 'الدرجه', 'بالمرتبه']);

/** Arabic ordinals in words, such as الدورة الثالثة والتسعين: places in an order, never counts. */
export function findOrdinals({ tokens, text, language }: Manuscript): (SetAside & { first: number; next: number })[] {
  if (language !== 'ar') return [];
  const found: (SetAside & { first: number; next: number })[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!ordinals.has(token.folded)) continue;
    const last = tens.has(wordAt(tokens, index + 1)) ? index + 1 : index;
    const before = wordAt(tokens, index - 1);
    const reason = editions.has(before) ? 'edition' : ranks.has(before) ? 'rank' : 'ordinal';
    const end = tokens[last]?.end ?? token.end;
    found.push({ exact: text.slice(token.start, end), start: token.start, end, reason, first: index, next: last + 1 });
  }
  return found;
}
