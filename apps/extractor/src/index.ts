export * from './extractor.module.js';
