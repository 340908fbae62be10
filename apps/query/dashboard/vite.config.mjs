// The dashboard is a set of static files: one page, one script, one style sheet, and a chart that comes when it is needed.
import { join } from 'node:path';
import { defineConfig } from 'vite';

const projectRoot = join(import.meta.dirname, '../../..');

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  cacheDir: join(projectRoot, 'node_modules/.vite/dashboard'),
  // Without this, the compiler reads the tsconfig.json of the services for these files too.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(projectRoot, 'dist/apps/query/dashboard'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:8080' } },
});
