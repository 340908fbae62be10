export * from './ground.js';
export * from './identify-figures.js';
export * from './read-figures.js';
export * from './reading.js';
