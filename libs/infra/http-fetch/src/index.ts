export * from './decode-page.js';
export * from './http-fetch.module.js';
export * from './http-fetch.settings.js';
export * from './polite-fetcher.js';
