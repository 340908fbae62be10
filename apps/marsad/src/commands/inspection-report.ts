import type { InspectedArticle, InspectedSource, SiteInspection } from '#apps/crawler';
import { type FigureLine, figureLines } from './figure-line.js';

/** So much of each list is shown; counts tell the rest. */
const shown = { samples: 5, previewCharacters: 400 } as const;

/** A previewed article with the figures that are read from it. */
export type ReportedArticle =
  | { readonly url: string; readonly unreadable: string }
  | {
      readonly url: string;
      readonly canonicalUrl: string;
      readonly title: string;
      readonly publishedAt: string | null;
      readonly modifiedAt: string | null;
      readonly authors: readonly string[];
      readonly language: string | null;
      /** The first lines of the text. */
      readonly text: string;
      readonly textCharacters: number;
      readonly figures: readonly FigureLine[];
    };

interface Sample {
  readonly url: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Why a link is held to lead to an article; empty in feeds and sitemaps. */
  readonly signs: readonly string[];
}

/**
 * What `marsad check URL` found, as it prints it with `--json`: a public format, to which fields are added and from which none
 * is taken.
 */
export interface InspectionReport {
  readonly url: string;
  readonly site: SiteInspection['site'];
  readonly robots: SiteInspection['robots'];
  readonly sources: readonly (Omit<InspectedSource, 'articles'> & {
    readonly articleCount: number;
    readonly samples: readonly Sample[];
  })[];
  readonly emptyPlaces: number;
  readonly listing: {
    readonly articleCount: number;
    readonly samples: readonly Sample[];
    readonly sections: readonly string[];
    readonly nextPage: string | null;
  } | null;
  readonly articleCount: number;
  readonly articles: readonly ReportedArticle[];
}

/**
 * Makes the report of an inspection, with the figures of each previewed article.
 * @param country of the newsroom, which decides how numbers are written; null takes the one that the site tells
 */
export function reportOf(inspection: SiteInspection, country: string | null): InspectionReport {
  const { url, site, robots, sources, emptyPlaces, listing, articleCount, previews } = inspection;
  return {
    url,
    site,
    robots,
    sources: sources.map(({ articles, ...source }) => ({
      ...source,
      articleCount: articles.length,
      samples: samplesOf(articles),
    })),
    emptyPlaces,
    listing:
      listing === null
        ? null
        : {
            articleCount: listing.articles.length,
            samples: samplesOf(listing.articles),
            sections: listing.sections,
            nextPage: listing.nextPage,
          },
    articleCount,
    articles: previews.map((article) => reportArticle(article, country ?? site.country)),
  };
}

function samplesOf(articles: readonly Sample[]): Sample[] {
  return articles
    .slice(0, shown.samples)
    .map(({ url, title, publishedAt, signs }) => ({ url, title, publishedAt, signs }));
}

function reportArticle(article: InspectedArticle, country: string | null): ReportedArticle {
  const { url } = article;
  if (article.kind === 'unreadable') return { url, unreadable: article.reason };
  const { canonicalUrl, title, publishedAt, modifiedAt, authors, language, text } = article.page;
  const figures = figureLines(url, { text, title, language, country, publishedAt });
  const beginning = text.length <= shown.previewCharacters ? text : `${text.slice(0, shown.previewCharacters)}…`;
  return {
    ...{ url, canonicalUrl, title, publishedAt, modifiedAt, authors, language },
    text: beginning,
    textCharacters: text.length,
    figures,
  };
}
