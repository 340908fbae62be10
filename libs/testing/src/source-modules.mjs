// Lets a test's process run from the TypeScript sources, where nothing is compiled: Node strips the types, and this tells
// it where the rooms and the files behind their `.js` names are.
//   node --experimental-transform-types --import source-modules.mjs PROGRAM
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const [, area, room] = /^#(core|infra)\/([a-z-]+)$/u.exec(specifier) ?? [];
    if (room) return next(new URL(`../../${area}/${room}/src/index.ts`, import.meta.url).href, context);
    const isOurs = specifier.startsWith('.') && !context.parentURL?.includes('/node_modules/');
    return next(isOurs ? specifier.replace(/\.js$/u, '.ts') : specifier, context);
  },
});
