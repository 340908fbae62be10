export type { DatabaseSync as Database, StatementSync as Statement } from 'node:sqlite';
export * from './database-fault.js';
export * from './group-commit.js';
export * from './open-database.js';
export * from './is-alive.js';
