/** The answers of the API, as far as the dashboard shows them. The API's own description is at /openapi.json. */
export type Language = 'ar' | 'fr' | 'en';
export type Names = Readonly<Record<Language, string>>;
export type Qualifier = 'exact' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'less_than';

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface ArticleRef {
  readonly articleId: string;
  readonly revision: number;
  readonly url: string;
  readonly source: string;
  readonly title: string;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly capturedAt: string;
}

export interface Labels {
  readonly indicator: Names | null;
  readonly area: Names | null;
  readonly place: Names | null;
  readonly institution: Names | null;
}

/** What a number says, wherever it is shown. */
export interface Measure {
  readonly value: number;
  readonly qualifier: Qualifier;
}

export interface Described {
  readonly indicator: string | null;
  readonly item: string | null;
  readonly unit: string;
  readonly kind: string;
  readonly place: string | null;
  readonly breakdown: Readonly<Record<string, string>>;
}

export interface FactState extends Measure {
  readonly status: 'current' | 'retracted';
  readonly conflict: boolean;
  readonly article: ArticleRef;
  readonly quote: Quote;
}

export interface Statement extends Measure {
  readonly article: ArticleRef;
  readonly quote: Quote;
}

export interface Report {
  readonly observationId: string;
  readonly status: 'current' | 'retracted';
  readonly latest: Statement;
  readonly history: readonly Statement[];
}

export interface Fact extends Described {
  readonly factId: string;
  readonly seriesId: string;
  readonly period: string | null;
  readonly state: FactState;
  readonly distinctValues: readonly number[];
  readonly reports: readonly Report[];
}

export type FactAnswer = Fact & { readonly labels: Labels };

export interface Series extends Described {
  readonly seriesId: string;
  readonly labels: Labels;
}

export interface SeriesItem extends Series {
  readonly observations: number;
  readonly latest:
    (Measure & { readonly factId: string; readonly period: string | null; readonly conflict: boolean }) | null;
}

export type SeriesAnswer = Series & { readonly facts: readonly Fact[] };

export interface Indicator {
  readonly code: string;
  readonly names: Names;
  readonly unit: string;
  readonly definition: string;
  readonly series: number;
}

export type ArticleItem = ArticleRef & { readonly withdrawn: boolean };

export interface ArticleFigure extends Described, Measure {
  readonly factId: string;
  readonly observationId: string;
  readonly labels: Labels;
  readonly period: string | null;
  readonly status: 'current' | 'retracted';
  readonly quote: Quote;
  readonly conflict: boolean;
}

export interface ArticleAnswer {
  readonly article: ArticleRef & { readonly text: string };
  readonly withdrawn: boolean;
  readonly figures: readonly ArticleFigure[];
}

export interface Change {
  readonly changeId: string;
  readonly kind: 'created' | 'revised' | 'retracted';
  readonly reason: string;
  readonly factId: string;
  readonly seriesId: string;
  readonly indicator: string | null;
  readonly item: string | null;
  readonly unit: string;
  readonly figureKind: string;
  readonly period: string | null;
  readonly before: FactState | null;
  readonly after: FactState & { readonly asOf: string };
}
