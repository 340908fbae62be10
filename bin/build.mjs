// Builds the project into dist/ when its sources changed since the last build: TypeScript through swc (types are
// checked by `npm run types`, not here), the dashboard through Vite. Says on standard error what it does.
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'dist', '.stamp');
const say = (line) => process.stderr.write(`${line}\n`);

const isSource = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !/\.(spec|contract)\.ts$/.test(file);

async function listFiles() {
  const patterns = ['apps/**/*', 'libs/**/*', 'bin/*.mjs', 'package-lock.json', '.swcrc'];
  const files = [];
  for await (const file of glob(patterns, { cwd: root, exclude: (name) => name === 'node_modules' })) files.push(file);
  return files.sort();
}

/** A hash of every input's path, size and time of change: cheap, and a touched file only costs one build too many. */
async function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const { size, mtimeMs } = await stat(join(root, file));
    hash.update(`${file}:${size}:${mtimeMs};`);
  }
  return hash.digest('hex');
}

async function compileTypeScript(files) {
  const { transformFile } = await import('@swc/core');
  const compiled = files.filter((file) => isSource(file) && !file.startsWith('apps/query/dashboard/'));
  await Promise.all(
    compiled.map(async (file) => {
      const { code, map } = await transformFile(join(root, file), { cwd: root });
      const target = join(root, 'dist', file.replace(/\.ts$/, '.js'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map`);
      if (map) await writeFile(`${target}.map`, map);
    }),
  );
  return compiled.length;
}

/** Data that the code reads beside itself (JSON, YAML, article sources of the demo newsroom …) is copied as it is. */
async function copyAssets(files) {
  const assets = files.filter((file) => /^(apps|libs)\/.*\/src\/.*\.(json|yaml|md|html|css|svg)$/.test(file));
  for (const file of assets) await cp(join(root, file), join(root, 'dist', file), { recursive: true });
}

async function buildDashboard() {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps/query/dashboard/vite.config.mjs'), logLevel: 'warn' });
}

/** Builds unless dist/ already answers to the sources. Returns whether it built. */
export async function buildIfNeeded({ force = false } = {}) {
  const files = await listFiles();
  const stamp = await fingerprint(files);
  if (!force && (await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return false;
  const startedAt = Date.now();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  say('marsad: building the services …');
  const count = await compileTypeScript(files);
  await copyAssets(files);
  say(`marsad: ${count} files compiled; building the dashboard …`);
  await buildDashboard();
  await writeFile(stampFile, stamp);
  say(`marsad: built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildIfNeeded({ force: process.argv.includes('--force') });
}
