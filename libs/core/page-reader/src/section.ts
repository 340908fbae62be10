import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

const sectionCharactersMax = 60;
const homeNames = /^(?:home|homepage|accueil|الرئيسية|الصفحة الرئيسية|news|»|>|›|\/)?$/iu;

/**
 * The section of the paper in which the article stands: JSON-LD, meta elements, microdata, the category that a publishing
 * system links, or the last step of the way from the home page; or null.
 */
export function readSection(document: PageDocument, linked: LinkedArticle | null, title: string): string | null {
  const category = document.querySelector('a[rel~="category"], [class~="entry-category"] a, [class~="cat-links"] a');
  const steps = [
    ...document.querySelectorAll('[class*="breadcrumb" i] a, [id*="breadcrumb" i] a, [class*="crumb" i] a'),
  ]
    .slice(0, 10)
    .map(plainText);
  const candidates = [
    linked?.section ?? null,
    metaContent(document, [
      'article:section',
      'articlesection',
      'section',
      'category',
      'parsely-section',
      'cxenseparse:category',
    ]),
    plainText(category),
    ...steps.reverse(),
  ];
  return candidates.find((name) => isSection(name) && name !== title) ?? null;
}

function isSection(name: string | null): name is string {
  return name !== null && name.length <= sectionCharactersMax && !homeNames.test(name) && !/^https?:/iu.test(name);
}
