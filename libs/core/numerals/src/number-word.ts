/**
 * What a word says in a number. `unit` 0–19, `ten` 20–90 and 10 where units follow it, `hundred`, `scale` 1000 and up
 * (`plural_scale` needs a number before it, `dual` carries its own two), `collective` a noun that counts by so many
 * (dozen, centaines), `fraction` a part that may be added to a scale, `vague` a plural that stands alone for many.
 */
export interface NumberWord {
  readonly kind: 'unit' | 'ten' | 'hundred' | 'scale' | 'plural_scale' | 'dual' | 'collective' | 'fraction' | 'vague';
  readonly value: number;
  /** A place in an order, which ends its number: twenty-third, vingt et unième. */
  readonly ordinal: boolean;
}

export type Lexicon = ReadonlyMap<string, NumberWord>;

/** Builds a lexicon from rows `kind value word word …`; the kind of an ordinal ends in `!`. */
export function lexiconOf(rows: string): Lexicon {
  const entries = rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [mark = '', value, ...words] = row.trim().split(/\s+/u);
      const [kind, ordinal] = [mark.replace('!', ''), mark.endsWith('!')];
      // The kinds are written in the tables of this folder, and a spec reads every one of them.
      return words.map((word) => [word, { kind, value: Number(value), ordinal } as NumberWord] as const);
    });
  return new Map(entries);
}

/** The parts of a whole in the singular and in the plural, by their word. */
export interface Denominators {
  readonly one: ReadonlyMap<string, number>;
  readonly several: ReadonlyMap<string, number>;
}

/** Builds the denominators of a language whose plurals end in s. */
export function denominatorsOf(...rows: readonly (readonly [parts: number, word: string])[]): Denominators {
  const one = new Map(rows.map(([parts, word]) => [word, parts]));
  return { one, several: new Map(rows.map(([parts, word]) => [word.endsWith('s') ? word : `${word}s`, parts])) };
}
