import { askedOfWords, tokenAt, wordAt } from '#core/words';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

const alone = wordSet('nationwide nationally countrywide worldwide globally وطنيا عالميا دوليا');
const levels = wordSet('صعيد الصعيد مستوي المستوي niveau echelle plan level scale');
const national = wordSet(
  'وطني الوطني عالمي العالمي دولي الدولي national nationale mondial mondiale international global',
);
const countries = wordSet(
  'بلاد البلاد مملكه المملكه جمهوريه الجمهوريه دوله الدوله وطن الوطن قطر القطر pays territoire royaume country nation kingdom',
);
const wholes = wordSet(
  'عموم كافه جميع مختلف سائر ارجاء انحاء ربوع مناطق محافظات ولايات تراب في ب du le tout the whole entire across throughout',
);

/** The words that such a phrase ends with. */
const mayEnd = askedOfWords((word) => [alone, national, countries].some((words) => word.isIn(words)));

/** Where each sentence says that its figures are of the whole country: the offset of the first such words, by sentence. */
export function findNationwide({ tokens, sentenceOf }: Manuscript): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokenAt(tokens, index);
    if (!mayEnd(token.word) || marks.has(sentenceOf[index] ?? 0)) continue;
    const before = tokens[index - 1];
    const isLevel = isWord(token, national) && isWord(before, levels);
    const isCountry = isWord(token, countries) && (isWord(before, wholes) || token.folded.startsWith('ب'));
    const isOf = ['du', "l'", "'"].includes(wordAt(tokens, index - 1)) && isWord(tokens[index - 2], levels);
    if (alone.has(token.folded) || isLevel || isCountry || (isOf && isWord(token, countries)))
      marks.set(sentenceOf[index] ?? 0, token.start);
  }
  return marks;
}
