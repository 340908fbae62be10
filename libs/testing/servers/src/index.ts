export * from '#testing/server-sources';
export * from './describe-on.js';
