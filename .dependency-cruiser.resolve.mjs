// Where the arrow rules look for what an import names. In the running program the names of rooms (package.json
// "imports") lead into dist/; the rules speak of sources, so here the same names lead to the sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// From `./dist/libs/core/*/src/index.js` to `libs/core/*/src/index.ts` below the root.
const sourceOf = (compiled) => join(root, compiled.replace('./dist/', '').replace(/\.js$/, '.ts'));

/** `$` makes a name without a star match as a whole: `#testing` is not the beginning of `#testing/…`. */
const wholeName = (name) => (name.includes('*') ? name : `${name}$`);

// Options of enhanced-resolve, in the place where dependency-cruiser looks for them.
export default {
  resolve: {
    alias: Object.fromEntries(Object.entries(imports).map(([name, place]) => [wholeName(name), sourceOf(place)])),
    // A relative import names the compiled file; the source beside it is meant.
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    conditionNames: ['import', 'node', 'default'],
    exportsFields: ['exports'],
  },
};
