export type { DatabaseSync as Database, StatementSync as Statement } from 'node:sqlite';
export * from './open-database.js';
