export * from './choose-report.js';
export * from './contradict.js';
export * from './project-fact.js';
export * from './revise-fact.js';
export * from './series-of.js';
export * from './site-figures.js';
export * from './site-state.js';
export * from './yield-fall.js';
