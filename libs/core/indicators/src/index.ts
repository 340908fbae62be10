export * from './breakdowns.js';
export * from './catalogue.js';
export * from './find-indicator.js';
export * from './find-names.js';
export * from './indicators.js';
export * from './institutions.js';
export type { FoundName } from './phrase-finder.js';
export * from './places.js';
export * from './implied-institution.js';
