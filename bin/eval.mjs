// Scores quality: `npm run eval` scores the reading of figures, `npm run eval:pages` the reading of pages.
// Each lives in apps/marsad/eval/NAME.ts and exports `run(words)`, which prints the scores and sets the exit status.
import { buildIfNeeded } from './build.mjs';

const [name, ...words] = process.argv.slice(2);
await buildIfNeeded();
const { run } = await import(`../dist/apps/marsad/eval/${name}.js`);
await run(words);
