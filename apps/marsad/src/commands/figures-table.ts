import Table from 'cli-table3';
import { indicators } from '#core/indicators';
import type { FigureLine } from './figure-line.js';

const qualifierSigns = { exact: '', about: '≈ ', at_least: '≥ ', at_most: '≤ ', more_than: '> ', less_than: '< ' };

function writeValue({ value, qualifier, kind, unit }: FigureLine): string {
  const sign = (kind === 'change' || kind === 'change_percent') && value > 0 && unit !== 'x' ? '+' : '';
  return `${qualifierSigns[qualifier]}${sign}${value.toLocaleString('en', { maximumFractionDigits: 4 })}`;
}

function writeWhat({ indicator, item }: FigureLine): string {
  return (indicator === null ? undefined : indicators.get(indicator)?.names.en) ?? item ?? '';
}

/** The figures as a table for people: value, unit, what, kind, period, place, quote. */
export function figuresTable(figures: readonly FigureLine[], widthColumns: number): string {
  const quoteWidth = Math.max(24, Math.min(60, widthColumns - 100));
  const table = new Table({
    head: ['value', 'unit', 'what', 'kind', 'period', 'place', 'quote'],
    colAligns: ['right', 'left', 'left', 'left', 'left', 'left', 'left'],
    colWidths: [null, null, 32, null, null, null, quoteWidth],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const figure of figures) {
    const { unit, kind, period, place, area, quote } = figure;
    table.push([writeValue(figure), unit, writeWhat(figure), kind, period ?? '', place ?? area ?? '', quote.exact]);
  }
  return table.toString();
}
