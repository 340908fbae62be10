import type { Language } from '../article-source.js';
import { renderPage } from './page-frame.js';
import { wording } from './wording.js';

/** The page that says that there is nothing (404), or no longer (410). */
export function renderNoticePage(language: Language, notice: 'notFound' | 'gone'): string {
  const { home, [notice]: title } = wording[language];
  const main = `<div class="page"><main><h1>${title}</h1><p><a href="/${language}">${home}</a></p></main></div>`;
  return renderPage({ language, title, head: '<meta name="robots" content="noindex">', main });
}
