export * from './crawl-memory.js';
export * from './ledger.js';
export * from './projections.js';
export * from './subscriptions.js';
