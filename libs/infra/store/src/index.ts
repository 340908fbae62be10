export * from './crawl-memory.js';
export * from './ledger.js';
export * from './projections.js';
export * from './store-error.js';
export * from './store.module.js';
export * from './store.settings.js';
export * from './subscriptions.js';
