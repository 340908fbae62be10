#!/usr/bin/env node
// The command line's door: builds what is stale, then runs the compiled program.
import { buildIfNeeded } from './build.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 9)) {
  process.stderr.write(
    `marsad needs Node 24.9 or newer and this is ${process.version}. "npm ci" brings one: run "npx marsad" or "npm start".\n`,
  );
  process.exit(1);
}
await buildIfNeeded();
await import('../dist/apps/marsad/src/main.js');
