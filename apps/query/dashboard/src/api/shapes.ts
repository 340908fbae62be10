// The answers of the query API, as far as the dashboard reads them. Only types come from the contracts: nothing of them
// is in the page that is served.
import type {
  Article,
  ArticleRef,
  Change,
  CloudEvent,
  Fact,
  Qualifier,
  Quote,
  Series,
  SiteFigures,
  SiteReport,
} from '../../../../../libs/core/contracts/src/index.js';

export type { Change, FactState, Report, Statement } from '../../../../../libs/core/contracts/src/index.js';
export type { Article, ArticleRef, Qualifier, Quote, Series };

/** The name of one code in the three languages of the catalogues. */
export interface Names {
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

/** Names of a series' codes; null where the catalogues have none. */
export interface Labels {
  readonly indicator: Names | null;
  readonly area: Names | null;
  readonly place: Names | null;
  readonly institution: Names | null;
}

/** What tells one series from another, with its names: enough to write its title. */
export interface Subject extends Pick<
  Series,
  'indicator' | 'item' | 'area' | 'place' | 'institution' | 'unit' | 'kind'
> {
  readonly breakdown: Readonly<Record<string, string>>;
  readonly labels: Labels;
}

export interface Indicator {
  readonly code: string;
  readonly names: Names;
  readonly unit: string;
  readonly definition: string;
  readonly series: number;
}

export interface IndicatorList {
  readonly items: readonly Indicator[];
  readonly uncoded: number;
}

export interface Latest {
  readonly factId: string;
  readonly period: string | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly conflict: boolean;
}

export type SeriesItem = Series & {
  readonly labels: Labels;
  readonly observations: number;
  readonly latest: Latest | null;
};
export type ServedFact = Omit<Fact, 'change'>;
export type SeriesAnswer = Series & { readonly labels: Labels; readonly facts: readonly ServedFact[] };
export type FactAnswer = ServedFact & {
  readonly labels: Labels;
  /** Current reports, those of one story counted once. */
  readonly independentReports: number;
  readonly stories: readonly { readonly storyId: string; readonly articleIds: readonly string[] }[];
};

/** One printing of a story. */
export type StoryArticle = Pick<
  ArticleRef,
  'articleId' | 'source' | 'title' | 'language' | 'publishedAt' | 'capturedAt'
> & { readonly withdrawn: boolean; readonly similarity: number | null };

/** A story that was printed more than once; the earliest article first. */
export interface Story {
  readonly storyId: string;
  readonly papers: number;
  readonly articles: readonly StoryArticle[];
}
/** One site of `/v1/sites`. */
export type SiteItem = Omit<SiteReport, 'sequence'> & {
  readonly newArticlesPerDay: number | null;
  readonly figures: Omit<SiteFigures, 'site'> | null;
  readonly overdue: boolean;
};

export type ArticleItem = ArticleRef & { readonly withdrawn: boolean; readonly syndicatedFrom: string | null };

export type ArticleFigure = Subject &
  Pick<Fact, 'factId' | 'seriesId' | 'period'> & {
    readonly observationId: string;
    readonly status: 'current' | 'retracted';
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly quote: Quote;
    readonly revision: number;
    readonly conflict: boolean;
    readonly history: Fact['reports'][number]['history'];
  };

export interface ArticleAnswer {
  readonly article: Article;
  readonly withdrawn: boolean;
  readonly revision: number;
  readonly figures: readonly ArticleFigure[];
  readonly story: Story | null;
}

/** One page of a listing. `next` is the path of the page after it, or null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** An event of `/v1/changes`. */
export type ChangeEvent = CloudEvent<string, { readonly change: Change }>;
