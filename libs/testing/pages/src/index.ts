export { buildPage, layouts } from './build-page.js';
export { loadPages } from './load-pages.js';
export * from './page-sample.js';
