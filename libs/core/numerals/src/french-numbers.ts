import { lexiconOf, type Lexicon } from './number-word.js';

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
scale 1000 mille
scale 1000000 million millions
scale 1000000000 milliard milliards
scale 1000000000000 billion billions
fraction 0.5 demi demie moitie
part 3 tiers
part 4 quart quarts
part 5 cinquieme cinquiemes
part 10 dixieme dixiemes
vague 10 dizaines
vague 12 douzaines
vague 100 centaines
vague 1000 milliers
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
  ['milliers', 1000],
]);
