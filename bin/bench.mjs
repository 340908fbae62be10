// Measures speed: `npm run bench` runs every bench, `npm run bench -- reading …` one of them, with the words after it.
// Each bench lives in apps/marsad/bench/NAME.ts and exports `run(words)`, which prints its figures beside their limits.
import { buildIfNeeded } from './build.mjs';

const benches = ['reading', 'pipeline', 'crawl'];
const [first, ...words] = process.argv.slice(2);
const isNamed = benches.includes(first);
if (first !== undefined && !isNamed && !first.startsWith('--')) {
  process.stderr.write(`bench: unknown bench ${first}. There are ${benches.join(', ')}.\n`);
  process.exit(1);
}

await buildIfNeeded();
for (const name of isNamed ? [first] : benches) {
  const { run } = await import(`../dist/apps/marsad/bench/${name}.js`);
  await run(isNamed ? words : process.argv.slice(2));
}
