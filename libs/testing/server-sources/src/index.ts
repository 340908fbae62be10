// What starts containers is not exported here: loading it takes longer than most suites.
export * from './server-addresses.js';
