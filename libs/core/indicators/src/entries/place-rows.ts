import type { Place } from '../catalogue.js';

/**
 * Reads places written a line each: `code|Arabic|French|English|more names …`. English may be left out where it is French.
 * A code `XX-1:` gets its name from the English one and lies in `XX-1`; `XX-A<XX-1` has a code of its own and lies in it.
 * A name with `~` behind it is doubtful, one with `~~` is an everyday word.
 * @example placesOf('MA-JDI<MA-06|الجديدة~|El Jadida')
 */
export function placesOf(rows: string): Place[] {
  return rows.trim().split('\n').map(placeOf);
}

function placeOf(row: string): Place {
  const [written = '', arabic = '', french = '', english = '', ...aliases] = row.split('|');
  const names = [arabic, french, english === '' ? french : english];
  const plain = (name: string) => name.replace(/~+$/u, '');
  const [own = '', holder = own.replace(/:.*/u, '')] = written.split('<');
  const [ar, fr, en] = [plain(arabic), plain(french), plain(names[2] ?? '')];
  const code = own.endsWith(':') ? `${own}${slug(en)}` : own;
  const marked = (mark: RegExp) => [...names, ...aliases].filter((name) => mark.test(name)).map(plain);
  return {
    ...{ code, names: { ar, fr, en }, aliases: aliases.map(plain) },
    area: holder,
    country: code.slice(0, 2),
    doubtfulNames: marked(/[^~]~$/u),
    commonNames: marked(/~~$/u),
  };
}

function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
