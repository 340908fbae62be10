export * from './factories/article.factory.js';
export * from './factories/fact.factory.js';
export * from './factories/observation.factory.js';
export * from './factories/store.factory.js';
export * from './wait-for.js';
export * from './article-site.js';
export * from './corpus.js';
export * from './score-reading.js';
