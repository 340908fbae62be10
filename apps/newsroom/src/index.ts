export type { ArticleSource, ExpectedFigure, Language, Section } from './article-source.js';
export type { CurrentArticle } from './current-article.js';
export { hostilePaths } from './hostile-pages.js';
export * from './newsroom-address-error.js';
export * from './newsroom-settings.js';
export * from './newsroom.js';
export * from './newsroom.module.js';
