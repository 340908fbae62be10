export * from './choose-report.js';
export * from './contradict.js';
export * from './project-fact.js';
export * from './revise-fact.js';
export * from './series-of.js';
