/**
 * What a word says in a number. `unit` 1–19, `ten` 20–90 and 10 where units follow it, `hundred`, `scale` 1000 and up
 * (`dual` scales carry their own two), `half` a fraction that may add to a scale or share a whole.
 */
export interface NumberWord {
  readonly kind: 'unit' | 'ten' | 'hundred' | 'scale' | 'plural_scale' | 'dual' | 'fraction' | 'part' | 'vague';
  readonly value: number;
}

export type Lexicon = ReadonlyMap<string, NumberWord>;

/** Builds a lexicon from rows `kind value word word …`. */
export function lexiconOf(rows: string): Lexicon {
  const entries = rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [kind, value, ...words] = row.trim().split(/\s+/u);
      // The kinds are written in the tables of this folder, and a spec reads every one of them.
      return words.map((word) => [word, { kind, value: Number(value) } as NumberWord] as const);
    });
  return new Map(entries);
}
