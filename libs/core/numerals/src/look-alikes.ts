import { type Token, wordAt } from '#core/words';
import { arabicNumbers } from './arabic-numbers.js';
import { unitTables } from './units.js';

/** Everyday words that look like a particle with a number: كمية المواد is a quantity, not "like a hundred". */
const neverNumbers = new Set(['كميه', 'لميه']);

/** Whether a word with some of its particles taken off is an everyday word: وكمية. */
export const isNeverNumber = (word: string): boolean => neverNumbers.has(word);

/** What a billion may count where no number and no money is beside it: بليون without them is in Lyon. */
const countedInBillions = new Set(['شخص', 'انسان', 'نسمه', 'متر', 'قدم', 'سيجاره', 'حبه']);
/**
 * Whether the number word at a token is another word here, told by what follows: لست برنامجا is "I am not", لست سنوات is
 * "for six", كست الثلوج is "it covered"; بليون alone is in Lyon; فئة ألفا is the letter alpha.
 */
export function isOtherWordHere(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)];
  switch (word) {
    case 'لست':
    case 'ولست':
    case 'كست':
      return isPredicate(next);
    case 'بليون':
      return !countedInBillions.has(next) && !unitTables.ar.has(next) && !arabicNumbers.has(next);
    case 'الفا':
      return letterNouns.has(wordAt(tokens, index - 1).replace(/^ال/u, ''));
    default:
      return false;
  }
}

const letterNouns = new Set(['فيه', 'فئه', 'مجموعه', 'متحور', 'الحرف', 'حرف', 'اشعه', 'جسيمات']);

/** What "I am not" and "it covered" are followed by, and no count of six is: the accusative, or a word of these. */
const predicates = new Set(
  'من علي مع ضد هنا انا وحدي بصدد بحاجه متاكد متاكده نادم نادمه ادري اعرف اعلم الثلوج'.split(' '),
);

const isPredicate = (next: string): boolean =>
  predicates.has(next) || (/[^ي]ا$/u.test(next) && !arabicNumbers.has(next) && !next.startsWith('و'));

const placeNouns = new Set('مدينه بلديه ميناء منطقه مستشفي حي بئر وادي واد طريق'.split(' '));

/** الربع الخالي is a desert and مدينة الخمس a town; neither is a part of a whole. */
export function isPlaceName(tokens: readonly Token[], index: number): boolean {
  if (wordAt(tokens, index + 1) === 'الخالي') return true;
  const before = wordAt(tokens, index - 1);
  return wordAt(tokens, index).startsWith('ال') && (placeNouns.has(before) || placeNouns.has(before.slice(1)));
}
