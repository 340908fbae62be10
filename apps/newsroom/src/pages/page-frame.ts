import type { Language } from '../article-source.js';
import { footer, header } from './furniture.js';
import { escapeMarkup } from './html.js';
import { stylesheet } from './stylesheet.js';
import { wording } from './wording.js';

interface PageFrame {
  readonly language: Language;
  readonly title: string;
  readonly charset?: string;
  /** Further elements of the head: meta, links, JSON-LD. */
  readonly head?: string;
  readonly main: string;
}

/** A whole HTML page: head, menu, the part that differs, footer. */
export function renderPage({ language, title, charset = 'utf-8', head = '', main }: PageFrame): string {
  const { direction, siteName } = wording[language];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="${charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)} | ${siteName}</title>
<link rel="alternate" type="application/rss+xml" title="${siteName}" href="/rss.xml">
${head}
<style>${stylesheet}</style>
</head>
<body>
${header(language)}
${main}
${footer(language)}
</body>
</html>
`;
}
