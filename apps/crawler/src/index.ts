export * from './crawler.module.js';
export * from './crawler.settings.js';
export * from './add-site.js';
export * from './inspect-site.js';
export * from './read-page.js';
export * from './site-inspection.js';
export type { FoundArticle } from './read-discovery.js';
export * from './site.js';
export * from './sites.js';
