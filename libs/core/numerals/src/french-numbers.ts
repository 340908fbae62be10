import { type Denominators, denominatorsOf, lexiconOf, type Lexicon } from './number-word.js';

/** French number words without accents; -aine nouns stand as hundreds of their own in `collectives`. */
export const frenchNumbers: Lexicon = lexiconOf(`
unit 0 zero
unit 1 un une
unit 2 deux
unit 3 trois
unit 4 quatre
unit 5 cinq
unit 6 six
unit 7 sept
unit 8 huit
unit 9 neuf
ten 10 dix
unit 11 onze
unit 12 douze
unit 13 treize
unit 14 quatorze
unit 15 quinze
unit 16 seize
ten 20 vingt vingts
ten 30 trente
ten 40 quarante
ten 50 cinquante
ten 60 soixante
ten 70 septante
ten 80 octante huitante
ten 90 nonante
hundred 100 cent cents
scale 1000 mille mil
scale 1000000 million millions
scale 1000000000 milliard milliards
scale 1000000000000 billion billions
fraction 0.5 demi demie
vague 10 dizaines
vague 12 douzaines
vague 100 centaines
vague 1000 milliers
unit! 1 premier premiere premiers premieres unieme
unit! 2 second seconde deuxieme
unit! 3 troisieme
unit! 4 quatrieme
unit! 5 cinquieme
unit! 6 sixieme
unit! 7 septieme
unit! 8 huitieme
unit! 9 neuvieme
ten! 10 dixieme
unit! 11 onzieme
unit! 12 douzieme
unit! 13 treizieme
unit! 14 quatorzieme
unit! 15 quinzieme
unit! 16 seizieme
ten! 20 vingtieme
ten! 30 trentieme
ten! 40 quarantieme
ten! 50 cinquantieme
ten! 60 soixantieme
ten! 70 septantieme
ten! 90 nonantieme
hundred! 100 centieme
scale! 1000 millieme
`);

/** Nouns that stand for about so many: une trentaine, un millier. */
export const frenchCollectives: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

/** What a whole is parted into: one of them with un or une, several in the plural. */
export const frenchDenominators: Denominators = denominatorsOf(
  [3, 'tiers'],
  [4, 'quart'],
  [5, 'cinquieme'],
  [6, 'sixieme'],
  [7, 'septieme'],
  [8, 'huitieme'],
  [9, 'neuvieme'],
  [10, 'dixieme'],
  [20, 'vingtieme'],
  [100, 'centieme'],
);
