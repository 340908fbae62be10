export * from './aggregator.module.js';
export * from './fact-settler.js';
export * from './sweeper.js';
export * from './on-metrics-extracted.js';
