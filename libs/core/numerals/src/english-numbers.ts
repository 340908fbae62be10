import { type Denominators, denominatorsOf, lexiconOf, type Lexicon } from './number-word.js';

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
scale 100000 lakh lakhs lac
scale 1000000 million m mn mln
scale 10000000 crore crores
scale 1000000000 billion bn b
scale 1000000000000 trillion tn
collective 12 dozen
collective 20 score
fraction 0.5 half
vague 12 dozens
vague 20 scores
vague 100 hundreds
vague 1000 thousands
vague 10 tens
vague 1000000 millions
vague 1000000000 billions
unit! 1 first
unit! 2 second
unit! 3 third
unit! 4 fourth
unit! 5 fifth
unit! 6 sixth
unit! 7 seventh
unit! 8 eighth
unit! 9 ninth
unit! 10 tenth
unit! 11 eleventh
unit! 12 twelfth
unit! 13 thirteenth
unit! 14 fourteenth
unit! 15 fifteenth
unit! 16 sixteenth
unit! 17 seventeenth
unit! 18 eighteenth
unit! 19 nineteenth
ten! 20 twentieth
ten! 30 thirtieth
ten! 40 fortieth
ten! 50 fiftieth
ten! 60 sixtieth
ten! 70 seventieth
ten! 80 eightieth
ten! 90 ninetieth
hundred! 100 hundredth
scale! 1000 thousandth
scale! 1000000 millionth
`);

/** What a whole is parted into: one of them with an article or one, several in the plural. */
export const englishDenominators: Denominators = denominatorsOf(
  [3, 'third'],
  [4, 'quarter'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [12, 'twelfth'],
  [20, 'twentieth'],
  [100, 'hundredth'],
);
