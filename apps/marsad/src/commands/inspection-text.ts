import { figuresTable } from './figures-table.js';
import type { InspectionReport, ReportedArticle } from './inspection-report.js';

type Source = InspectionReport['sources'][number];
type Sample = Source['samples'][number];

const foundBy: Readonly<Record<Source['by'], string>> = {
  given: 'the address itself',
  declared: 'declared by the page',
  robots: 'named in robots.txt',
  usual_place: 'at a usual place',
  index: 'named by the index',
  section: 'a section',
  next_page: 'the page before',
};

const robotsSays: Readonly<Record<InspectionReport['robots']['kind'], string>> = {
  allowed: 'allows this page',
  disallowed: 'disallows this page',
  unreachable: 'cannot be read, so nothing may be fetched',
  refused: 'is out of reach',
};

const unknown = 'not told';

/** The report of an inspection for people. */
export function inspectionText(report: InspectionReport, widthColumns: number): string {
  const parts = [
    [siteLine(report), robotsLine(report)],
    sourceLines(report),
    listingLines(report),
    [`${count(report.articleCount, 'article')} found in all`],
    ...report.articles.map((article, index) => [
      `Article ${index + 1} of ${report.articles.length}`,
      ...articleLines(article, widthColumns),
    ]),
  ];
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${withoutControls(text)}\n`;
}

/**
 * What a page says must not steer the terminal: escape sequences lose the character that makes them so, and nothing turns the
 * direction of what follows.
 */
export function withoutControls(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

function siteLine({ url, site }: InspectionReport): string {
  const { name, language, country } = site;
  return `${url}\n  name ${name ?? unknown}, language ${language ?? unknown}, country ${country ?? unknown}`;
}

function robotsLine({ robots }: InspectionReport): string {
  const pause = robots.crawlDelayMs === null ? '' : `, asks for a pause of ${robots.crawlDelayMs / 1_000} s`;
  return `  robots.txt ${robotsSays[robots.kind]}${pause}, names ${count(robots.sitemaps.length, 'sitemap')}`;
}

function sourceLines({ sources, emptyPlaces }: InspectionReport): string[] {
  const vain = emptyPlaces === 0 ? [] : [`  – ${count(emptyPlaces, 'usual place')} tried in vain`];
  return ['Feeds and sitemaps', ...sources.flatMap(sourceLine), ...vain, ...(sources.length === 0 ? ['  none'] : [])];
}

function sourceLine(source: Source): string[] {
  const { url, by, kind, articleCount, pages, newest, reason, samples } = source;
  const head = `  ${reason === null ? '✓' : '–'} ${url}`;
  if (kind === 'unreadable') return [head, `      ${foundBy[by]}; of no use: ${reason ?? ''}`];
  const holds =
    kind === 'index' ? 'an index of sitemaps' : `${kind}, ${count(articleCount, 'article')} of ${count(pages, 'page')}`;
  const latest = newest === null ? '' : `, the newest of ${newest}`;
  const why = reason === null ? '' : `; ${reason}`;
  return [
    head,
    `      ${foundBy[by]}; ${holds}${latest}${why}`,
    ...samples.slice(0, 2).map((sample) => `      ${sampleLine(sample)}`),
  ];
}

function sampleLine({ url, title }: Sample): string {
  return `${readable(url)}${title === null ? '' : `  “${title}”`}`;
}

function listingLines({ listing }: InspectionReport): string[] {
  if (listing === null) return [];
  const { articleCount, samples, sections, nextPage } = listing;
  return [
    `Links of the page: ${count(articleCount, 'article')}`,
    ...samples.flatMap((sample) => [`  ${sampleLine(sample)}`, `      because: ${sample.signs.map(words).join(', ')}`]),
    `  ${count(sections.length, 'section')}${sections.length === 0 ? '' : `: ${sections.slice(0, 6).map(readable).join('  ')}`}`,
    ...(nextPage === null ? [] : [`  the page before: ${readable(nextPage)}`]),
  ];
}

function articleLines(article: ReportedArticle, widthColumns: number): string[] {
  if ('unreadable' in article) return [`  ${readable(article.url)}`, `  cannot be read: ${words(article.unreadable)}`];
  const { title, publishedAt, modifiedAt, authors, language, text, textCharacters, figures } = article;
  return [
    `  ${readable(article.url)}`,
    `  title      ${title}`,
    `  published  ${publishedAt ?? unknown}${modifiedAt === null ? '' : `, changed ${modifiedAt}`}`,
    `  author     ${authors.length === 0 ? unknown : authors.join(', ')}`,
    `  language   ${language ?? unknown}`,
    `  text       ${textCharacters} characters:`,
    ...text.split(/\n+/u).map((line) => `    ${line}`),
    `  figures    ${figures.length}`,
    ...(figures.length === 0 ? [] : [figuresTable(figures, widthColumns)]),
  ];
}

function words(sign: string): string {
  return sign.replaceAll('_', ' ');
}

/** An address with its letters as a person reads them. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
