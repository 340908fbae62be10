import { lexiconOf, type Lexicon } from './number-word.js';

/** English number words. */
export const englishNumbers: Lexicon = lexiconOf(`
unit 0 zero
unit 1 one
unit 2 two
unit 3 three
unit 4 four
unit 5 five
unit 6 six
unit 7 seven
unit 8 eight
unit 9 nine
unit 10 ten
unit 11 eleven
unit 12 twelve
unit 13 thirteen
unit 14 fourteen
unit 15 fifteen
unit 16 sixteen
unit 17 seventeen
unit 18 eighteen
unit 19 nineteen
ten 20 twenty
ten 30 thirty
ten 40 forty
ten 50 fifty
ten 60 sixty
ten 70 seventy
ten 80 eighty
ten 90 ninety
hundred 100 hundred
scale 1000 thousand k
scale 1000000 million m mn
scale 1000000000 billion bn
scale 1000000000000 trillion tn
fraction 0.5 half
part 3 third thirds
part 4 quarter quarters
part 5 fifth fifths
part 10 tenth tenths
vague 12 dozens
vague 20 scores
vague 100 hundreds
vague 1000 thousands
vague 10 tens
vague 1000000 millions
`);

/** Nouns that stand for about so many: a dozen, a hundred. */
export const englishCollectives: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);
