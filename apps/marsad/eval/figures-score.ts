import type { FieldCount, Miss, ReadingScore } from '#testing';

/** F1 in percent that the reading aims at: over all texts, and in each language. */
export const aims = { all: { found: 98.5, strict: 93 }, language: { found: 97, strict: 90 } } as const;

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const share = ({ right, asked }: FieldCount): string => percent(right, asked);

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0)).join('  '))
    .join('\n');
}

function findingRow(name: string, { documents, wanted, found, extra, foundF1, strictF1 }: ReadingScore): string[] {
  const counts = [documents, wanted, found, extra].map(String);
  return [
    name,
    ...counts,
    percent(found, found + extra),
    percent(found, wanted),
    foundF1.toFixed(1),
    strictF1.toFixed(1),
  ];
}

function fieldRow(name: string, { fields, asides }: ReadingScore): string[] {
  return [
    name,
    ...Object.values(fields).map(share),
    percent(asides.apart, asides.total),
    percent(asides.reasoned, asides.apart),
  ];
}

/** The scores by language and over all, as two tables: what was found, and how often each field of it is right. */
export function writeScores(scores: ReadonlyMap<string, ReadingScore>): string {
  const rows = [...scores];
  const fields = Object.keys(rows[0]?.[1].fields ?? {});
  return [
    'What was found: place and value right; strict is unit, kind, direction and period too. P, R and F1 in percent.',
    table([
      ['', 'texts', 'metrics', 'found', 'extra', 'P', 'R', 'F1', 'strict F1'],
      ...rows.map(([name, score]) => findingRow(name, score)),
    ]),
    '',
    'How often a field of a found figure is right, in percent of the figures that it is asked of; `apart` is the share of',
    'other numbers that were left alone, `reason` the share of these whose reason is told.',
    table([['', ...fields, 'apart', 'reason'], ...rows.map(([name, score]) => fieldRow(name, score))]),
  ].join('\n');
}

/** The aims that a set of scores misses, in words. */
export function missedAims(scores: ReadonlyMap<string, ReadingScore>): string[] {
  return [...scores].flatMap(([name, { foundF1, strictF1 }]) => {
    const aim = name === 'all' ? aims.all : aims.language;
    return [
      ...(foundF1 < aim.found ? [`${name}: F1 of found is ${foundF1.toFixed(2)}, the aim ${aim.found}`] : []),
      ...(strictF1 < aim.strict ? [`${name}: strict F1 is ${strictF1.toFixed(2)}, the aim ${aim.strict}`] : []),
    ];
  });
}

/** One miss on a line. */
export const writeMiss = ({ kind, document, quote, wanted, got }: Miss): string =>
  `${kind.padEnd(12)}${document}  «${quote.replaceAll('\n', ' ')}»  expected ${wanted ?? 'nothing'}, got ${got ?? 'nothing'}`;
