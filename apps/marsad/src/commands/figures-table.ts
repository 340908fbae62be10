import Table from 'cli-table3';
import { indicators } from '#core/indicators';
import type { FigureLine } from './figure-line.js';

const qualifierSigns = { exact: '', about: '≈ ', at_least: '≥ ', at_most: '≤ ', more_than: '> ', less_than: '< ' };
const quoteColumnsMin = 20;
const quoteColumnsMax = 44;
/** What the other columns take when none of them is long. */
const otherColumns = 116;

interface Column {
  readonly head: string;
  readonly widthColumns?: number;
  readonly write: (figure: FigureLine) => string;
}

function writeValue({ value, qualifier, kind, unit }: FigureLine): string {
  const sign = (kind === 'change' || kind === 'change_percent') && value > 0 && unit !== 'x' ? '+' : '';
  const number = value.toLocaleString('en', { maximumFractionDigits: 4 });
  return `${qualifierSigns[qualifier]}${sign}${number}${unit === '1' ? '' : ` ${unit}`}`;
}

function writeWhat({ indicator, item }: FigureLine): string {
  return (indicator === null ? undefined : indicators.get(indicator)?.names.en) ?? item ?? '';
}

function writeWhere({ place, area }: FigureLine): string {
  return [place, area].filter((name) => name !== null).join(', ');
}

/** The columns of one table; links name other rows by their number. */
function columnsFor(figures: readonly FigureLine[], widthColumns: number): Column[] {
  const rowOf = new Map(figures.map(({ id }, index) => [id, index + 1]));
  const link = (word: string, id: string | null): string => (id === null ? '' : `${word} ${rowOf.get(id) ?? '?'}`);
  return [
    { head: '#', write: ({ id }) => String(rowOf.get(id)) },
    { head: 'value', write: writeValue },
    { head: 'what', widthColumns: 30, write: writeWhat },
    { head: 'kind', write: ({ kind }) => kind.replace('_', ' ') },
    { head: 'period', write: ({ period }) => period?.replace('/', '/\u200B') ?? '' },
    { head: 'where', widthColumns: 18, write: writeWhere },
    { head: 'by', widthColumns: 16, write: ({ institution, institutionCode }) => institutionCode ?? institution ?? '' },
    { head: 'link', write: ({ partOf, comparedTo }) => `${link('of', partOf)} ${link('from', comparedTo)}`.trim() },
    {
      head: 'quote',
      widthColumns: Math.max(quoteColumnsMin, Math.min(quoteColumnsMax, widthColumns - otherColumns)),
      write: ({ quote }) => quote.exact.replace(/\s+/gu, ' '),
    },
  ];
}

/** A line for each contradiction that the text holds, under the table. */
function contradictions(figures: readonly FigureLine[]): string[] {
  return figures.flatMap(({ flags = [] }, index) =>
    flags.map((flag) => `! ${index + 1}: the text contradicts itself, ${flag.replaceAll('_', ' ')}`),
  );
}

/**
 * The figures as a table for people: a numbered row for each, with value and unit, what is counted, kind, period, place
 * and area, institution, the rows that it is a part of or held against, and the quote. A column that would stay empty is
 * left out; contradictions stand below.
 */
export function figuresTable(figures: readonly FigureLine[], widthColumns: number): string {
  const columns = columnsFor(figures, widthColumns).filter(({ write }) =>
    figures.some((figure) => write(figure) !== ''),
  );
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ head }) => (head === 'value' || head === '#' ? 'right' : 'left')),
    colWidths: columns.map(({ widthColumns: width }) => width ?? null),
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const figure of figures) table.push(columns.map(({ write }) => write(figure)));
  return [table.toString(), ...contradictions(figures)].join('\n');
}
