export * from './clock.js';
export * from './settings.js';
