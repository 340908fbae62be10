export * from './clock.js';
export * from './settings.js';
export * from './repeated-work.js';
