import Table from 'cli-table3';

/** One figure of a bench, beside what it is held against. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The raw limit or the peer, measured in the same run. */
  readonly limit?: { readonly name: string; readonly value: number };
  /** What the ratio of value to limit, or the value itself where there is no limit, is meant to reach or stay under. */
  readonly aim?: { readonly atLeast: number } | { readonly atMost: number };
}

const shown = (value: number) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** A figure that could not be measured has not reached its aim. */
function isReached({ value, limit, aim }: Measure): boolean {
  if (aim === undefined) return true;
  const measured = limit === undefined ? value : value / limit.value;
  return 'atLeast' in aim ? measured >= aim.atLeast : measured <= aim.atMost;
}

function aimOf(measure: Measure): string {
  const { aim } = measure;
  if (aim === undefined) return '';
  const wanted = 'atLeast' in aim ? `≥ ${shown(aim.atLeast)}` : `≤ ${shown(aim.atMost)}`;
  return `${wanted}  ${isReached(measure) ? 'reached' : 'MISSED'}`;
}

/** What was measured and did not reach its aim. */
export function missedAims(measures: readonly Measure[]): string[] {
  return measures.filter((measure) => !isReached(measure)).map(({ what }) => what);
}

/** Prints measures as a table: the figure, the limit beside it, their ratio, and whether the aim was reached. */
export function printMeasures(title: string, measures: readonly Measure[]): void {
  const table = new Table({ head: [title, 'measured', 'limit', 'ratio', 'aim'], style: { head: [] } });
  for (const measure of measures) {
    const { what, value, unit, limit } = measure;
    table.push([
      what,
      `${shown(value)} ${unit}`,
      limit === undefined ? '' : `${shown(limit.value)} (${limit.name})`,
      limit === undefined ? '' : shown(value / limit.value),
      aimOf(measure),
    ]);
  }
  process.stdout.write(`${table.toString()}\n`);
}

/** Says on standard error what is being measured: some parts take minutes. */
export function tellProgress(step: string): void {
  process.stderr.write(`bench: ${step} …\n`);
}

/** The value below which the given share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Seconds that the work took. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return (performance.now() - before) / 1_000;
}
