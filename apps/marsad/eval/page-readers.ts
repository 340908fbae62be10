import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readArticlePage } from '#core/page-reader';

type PageRoot = ConstructorParameters<typeof Readability>[0];

/** What a reader takes from a page, as the score looks at it. */
export interface PageReading {
  /** `article`, or why the page is none. */
  readonly kind: string;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly language: string | null;
  readonly section: string | null;
  readonly canonicalUrl: string | null;
  readonly corrections: readonly string[];
}

/** Reads a decoded page that came from an address. */
export type PageReader = (html: string, url: string) => PageReading;

const nothing: Omit<PageReading, 'kind'> = {
  text: '',
  title: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  language: null,
  section: null,
  canonicalUrl: null,
  corrections: [],
};

/** The project's reader. */
export const readWithMarsad: PageReader = (html, url) => {
  const page = readArticlePage(html, url);
  return page.kind === 'article' ? page : { ...nothing, kind: page.reason };
};

/** linkedom's types speak of the browser's document, which is not loaded here; Readability asks for no more than a parent has. */
function parseWithLinkedom(html: string): PageRoot {
  return (parseHTML(html) as unknown as { document: PageRoot }).document;
}

/** The peer: Readability as its README shows it, on the same parser, with nothing before or after. */
export const readWithReadability: PageReader = (html) => {
  try {
    const reader = new Readability(parseWithLinkedom(html));
    const article = reader.parse();
    if (article === null) return { ...nothing, kind: 'unreadable' };
    return {
      ...nothing,
      kind: 'article',
      text: article.textContent ?? '',
      title: article.title ?? null,
      authors: article.byline ? [article.byline.trim()] : [],
      publishedAt: article.publishedTime ?? null,
      language: article.lang ?? null,
    };
  } catch {
    return { ...nothing, kind: 'unreadable' };
  }
};
