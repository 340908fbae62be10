/** A unit of the tables: what its words are worth in the unit that figures are kept in. */
export interface UnitWord {
  readonly unit: string;
  readonly factor: number;
  /** 2 for an Arabic dual, which is a number too: طنين. */
  readonly implied: 1 | 2;
}

export type Table = ReadonlyMap<string, UnitWord>;

/** Rows `unit factor implied phrase, phrase …`; phrases are folded and parted by commas. */
export function tableOf(rows: string): Table {
  const entries = rows
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '')
    .flatMap((row) => {
      const [unit = '', factor = '1', implied = '1', ...phrases] = row.trim().split(' ');
      const word: UnitWord = { unit, factor: Number(factor), implied: implied === '2' ? 2 : 1 };
      return phrases
        .join(' ')
        .split(',')
        .map((phrase) => [phrase.trim(), word] as const);
    });
  return new Map(entries);
}

/** Every first word with every second one, as a row's phrases. */
export const combine = (firsts: string, seconds: string, phrase: (first: string, second: string) => string): string =>
  firsts
    .split(',')
    .flatMap((first) => seconds.split(',').map((second) => phrase(first, second)))
    .join(',');
