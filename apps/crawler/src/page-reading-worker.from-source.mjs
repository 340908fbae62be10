// Starts the reading thread from the TypeScript sources, where nothing is compiled yet (the tests): Node strips the types,
// and this tells it where the rooms of core and the files behind their `.js` names are. The compiled program starts
// page-reading-worker.js itself.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const room = /^#core\/([a-z-]+)$/u.exec(specifier)?.[1];
    if (room) return next(new URL(`../../../libs/core/${room}/src/index.ts`, import.meta.url).href, context);
    const isOurs = /^\.{1,2}\/.*\.js$/u.test(specifier) && /\.(?:ts|mjs)$/u.test(context.parentURL ?? '');
    return next(
      isOurs && !context.parentURL.includes('/node_modules/') ? specifier.replace(/\.js$/u, '.ts') : specifier,
      context,
    );
  },
});

await import('./page-reading-worker.js');
