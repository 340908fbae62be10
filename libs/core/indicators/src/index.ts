export * from './catalogue.js';
export * from './indicators.js';
export * from './institutions.js';
export * from './places.js';
