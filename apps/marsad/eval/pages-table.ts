import { pageFields, type PageScore, sumScores } from './score-page.js';

type Scores = ReadonlyMap<string, readonly PageScore[]>;

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell[column < 2 ? 'padEnd' : 'padStart'](widths[column] ?? 0)).join('  '))
    .join('\n');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function row(group: string, reader: string, scores: readonly PageScore[]): string[] {
  const { pages, articles, tokenF1, shingleF1, fields } = sumScores(scores);
  const texts = articles === 0 ? ['-', '-'] : [tokenF1.toFixed(1), shingleF1.toFixed(1)];
  return [
    group,
    reader,
    String(pages),
    ...texts,
    ...pageFields.map((name) => percent(fields[name].right, fields[name].asked)),
  ];
}

/** One row for each group and reader. */
export function tableOf(scores: Scores, groupOf: (score: PageScore) => string): string {
  const groups = new Set([...scores.values()].flat().map(groupOf));
  const rows = [...groups].flatMap((group) =>
    [...scores].map(([reader, all]) =>
      row(
        group,
        reader,
        all.filter((score) => groupOf(score) === group),
      ),
    ),
  );
  return aligned([['', 'reader', 'pages', 'token', 'shingle', ...pageFields], ...rows]);
}

/** The scores by language and over all. */
export function writePageScores(scores: Scores): string {
  return [
    'Text: mean F1 of words and of runs of four words. Fields: how often exactly right. All in percent.',
    tableOf(scores, ({ page }) => page.sample.language),
    tableOf(scores, () => 'all')
      .split('\n')
      .slice(1)
      .join('\n'),
  ].join('\n');
}

/** What one page's reading gets wrong, a line each. */
export function missesOf({ page: { sample }, reading, shingleF1, fields }: PageScore): string[] {
  const wrong = [...fields].filter(([, isRight]) => !isRight).map(([name]) => name);
  const expected: Record<string, unknown> = {
    ...sample,
    published: sample.publishedAt,
    modified: sample.modifiedAt,
    canonical: sample.canonicalUrl,
  };
  const got: Record<string, unknown> = {
    ...reading,
    published: reading.publishedAt,
    modified: reading.modifiedAt,
    canonical: reading.canonicalUrl,
    correction: reading.corrections,
  };
  const named = sample.kind !== 'article' && !wrong.includes('kind') && reading.kind !== sample.kind ? ['kind'] : [];
  return [
    ...[...wrong, ...named].map(
      (name) => `${sample.id}  ${name}: expected ${JSON.stringify(expected[name])}, got ${JSON.stringify(got[name])}`,
    ),
    ...(shingleF1 !== null && shingleF1 < 0.9995 ? [`${sample.id}  text: ${(100 * shingleF1).toFixed(1)}`] : []),
  ];
}
