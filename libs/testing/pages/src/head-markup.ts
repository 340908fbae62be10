import { escapeMarkup as escaped, markup } from './markup.js';
import { inlineScripts } from './furniture.js';
import type { PageParts } from './layout.js';

/** What a page says of itself in its head; each part can be left out, as real pages do. */
export interface HeadOptions {
  readonly title?: string;
  readonly openGraph?: boolean;
  readonly openGraphDates?: boolean;
  readonly openGraphType?: string;
  readonly openGraphTitle?: string;
  readonly canonical?: boolean;
  readonly authorMeta?: boolean;
  readonly charset?: string | null;
  readonly extra?: string;
}

const meta = (attribute: 'name' | 'property', name: string, content: string | null): string =>
  content === null ? '' : `<meta ${attribute}="${name}" content="${escaped(content)}">\n`;

function openGraphMarkup({ sample }: PageParts, options: HeadOptions): string {
  const dates = options.openGraphDates !== false;
  const lines = [
    meta('property', 'og:locale', { ar: 'ar_AR', fr: 'fr_FR', en: 'en_GB' }[sample.language]),
    meta('property', 'og:type', options.openGraphType ?? 'article'),
    meta('property', 'og:title', options.openGraphTitle ?? sample.title),
    meta('property', 'og:url', sample.canonicalUrl),
    meta('property', 'og:site_name', sample.siteName),
    meta('property', 'og:image', 'https://cdn.example/lead.jpg'),
  ];
  if (dates) {
    lines.push(meta('property', 'article:published_time', sample.publishedAt));
    lines.push(meta('property', 'article:modified_time', sample.modifiedAt));
    lines.push(meta('property', 'article:section', sample.section));
  }
  return lines.join('');
}

/** The head element of a page. */
export function headMarkup(parts: PageParts, options: HeadOptions = {}): string {
  const { sample } = parts;
  const { openGraph = true, canonical = true, charset = 'utf-8', extra = '' } = options;
  return markup`<head>${charset !== null && `<meta charset="${charset}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(options.title ?? `${sample.title} - ${sample.siteName}`)}</title>
${canonical && `<link rel="canonical" href="${escaped(sample.canonicalUrl)}">`}
${openGraph && openGraphMarkup(parts, options)}${options.authorMeta && meta('name', 'author', sample.authors.join(', '))}
<link rel="stylesheet" href="/assets/main.css?ver=6.4.3"><link rel="preconnect" href="https://fonts.example">
${inlineScripts(parts)}${extra}</head>`;
}

/** A JSON-LD block as search engines want it. `fields` are added to the article's own, or take their place. */
export function linkedData({ sample }: PageParts, fields: Record<string, unknown> = {}, inGraph = false): string {
  const article = {
    '@type': 'NewsArticle',
    headline: sample.title,
    url: sample.canonicalUrl,
    mainEntityOfPage: { '@type': 'WebPage', '@id': sample.canonicalUrl },
    ...(sample.publishedAt === null ? {} : { datePublished: sample.publishedAt }),
    ...(sample.modifiedAt === null ? {} : { dateModified: sample.modifiedAt }),
    author: sample.authors.map((name) => ({ '@type': 'Person', name, url: 'https://cdn.example/author' })),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: sample.siteName,
      logo: { '@type': 'ImageObject', url: '/logo.png' },
    },
    ...(sample.section === null ? {} : { articleSection: sample.section }),
    inLanguage: sample.language,
    ...fields,
  };
  const site = { '@type': 'WebSite', name: sample.siteName, url: new URL('/', sample.url).href };
  const crumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: sample.siteName }],
  };
  const whole = inGraph
    ? { '@context': 'https://schema.org', '@graph': [site, crumbs, article] }
    : { '@context': 'https://schema.org', ...article };
  return `<script type="application/ld+json">${JSON.stringify(whole).replace(/</g, '\\u003c')}</script>\n`;
}
