import type { Institution } from '../catalogue.js';

/**
 * Reads institutions written a line each: `code|Arabic|French|English|=SHORT|more names …`. Short names have an equals sign
 * before them. A code that begins with a country and a dash is a body of that country, any other one of several countries.
 * @example institutionsOf('GB-NCA|الوكالة الوطنية البريطانية للجريمة|National Crime Agency|National Crime Agency|=NCA')
 */
export function institutionsOf(rows: string): Institution[] {
  return rows.trim().split('\n').map(institutionOf);
}

function institutionOf(row: string): Institution {
  const [code = '', ar = '', fr = '', en = '', ...others] = row.split('|');
  const isShort = (name: string) => name.startsWith('=');
  return {
    ...{ code, names: { ar, fr, en }, country: /^[A-Z]{2}-/u.test(code) ? code.slice(0, 2) : null },
    shortNames: others.filter(isShort).map((name) => name.slice(1)),
    aliases: others.filter((name) => !isShort(name)),
  };
}

/** The words in which a country's own ministries are told from those of others: "الداخلية الكويتية", "Kuwaiti Interior Ministry". */
export interface Adjectives {
  readonly country: string;
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

/** A ministry that every country has, named alike in all of them. */
export interface Ministry {
  /** The end of its code. */
  readonly suffix: string;
  /** Its one-word name in Arabic, and the name without "ministry" in French and English. */
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

/** A country's ministry, with and without the country's adjective. */
export function ministryOf({ suffix, ...of }: Ministry, { country, ar, fr, en }: Adjectives): Institution {
  return {
    ...{ code: `${country}-${suffix}`, country, shortNames: [] },
    names: { ar: `وزارة ${of.ar}`, fr: `ministère de ${of.fr}`, en: `Ministry of ${of.en}` },
    aliases: [
      ...[`${of.ar} ${ar}`, `وزارة ${of.ar} ${ar}`, `ministère ${fr} de ${of.fr}`, `ministère de ${of.fr} ${fr}`],
      ...[`${of.en} Ministry`, `Ministry of the ${of.en}`, `${en} ${of.en} Ministry`, `${en} Ministry of ${of.en}`],
    ],
  };
}
