export * from './describe-on.js';
export * from './server-addresses.js';
