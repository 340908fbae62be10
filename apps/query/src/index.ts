export * from './query.module.js';
