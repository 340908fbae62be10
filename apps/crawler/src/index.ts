export * from './crawler.module.js';
export * from './crawler.settings.js';
export * from './read-page.js';
export * from './site.js';
export * from './sites.js';
