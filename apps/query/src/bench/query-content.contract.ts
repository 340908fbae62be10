import {
  type Article,
  articleIdOf,
  type Fact,
  factIdOf,
  referTo,
  type Series,
  seriesIdOf,
  type SiteReport,
} from '#core/contracts';
import { indicators, institutions } from '#core/indicators';
import { searchTerms } from '#core/projections';
import { Projections, SiteProjections } from '#infra/store';
import {
  aFact,
  anArticle,
  anArticleProjection,
  aReport,
  aSeries,
  aSiteReport,
  aStatement,
  someFigures,
} from '#testing';
import type { QueryBench } from './query-bench.contract.js';

/** A series that is found by the names of its codes, as the aggregator makes it. */
export function aNamedSeries(overrides: Partial<Series> = {}): Series {
  const series = aSeries({ indicator: 'police.emergency_calls', ...overrides });
  const entries = [indicators.get(series.indicator ?? ''), institutions.get(series.institution ?? '')];
  const names = entries.flatMap((entry) => (entry === undefined ? [] : Object.values(entry.names)));
  return { ...series, terms: [...names, series.item ?? ''].flatMap(searchTerms) };
}

/** An article of the n-th minute. */
export function anArticleOf(minute: number, overrides: Partial<Article> = {}): Article {
  const canonicalUrl = `https://newsroom.example/${minute}`;
  const capturedAt = new Date(Date.UTC(2023, 11, 27, 9, minute)).toISOString();
  return anArticle({ canonicalUrl, articleId: articleIdOf(canonicalUrl), capturedAt, ...overrides });
}

/** A fact of the series that the article reports, after it had given another value at first. */
export function aFactOf({ terms: _terms, ...series }: Series, article: Article, period = '2023'): Fact {
  const latest = aStatement({ article: { ...referTo(article), revision: 2 } });
  const report = aReport({ latest, history: [aStatement({ article: referTo(article), value: 19_000_000 })] });
  return aFact({ ...series, factId: factIdOf(series.seriesId, period), period, reports: [report] });
}

/** What is stored, by its parts. */
export interface Content {
  readonly series: readonly Series[];
  readonly articles: readonly Article[];
  readonly facts: readonly Fact[];
  readonly sites?: readonly SiteReport[];
}

/** Three series, one of them without an indicator, each with a fact from an article of its own. */
export function someContent(): Content & { readonly sites: readonly SiteReport[] } {
  const series = [
    aNamedSeries(),
    aNamedSeries({ indicator: 'police.stations' }),
    aNamedSeries({ indicator: null, item: 'زيارات ميدانيه', institution: null, area: null }),
  ].map((one) => ({ ...one, seriesId: seriesIdOf(one) }));
  const articles = series.map((_one, minute) => anArticleOf(minute, { source: minute === 0 ? 'first' : 'newsroom' }));
  const facts = series.flatMap((one, place) =>
    articles[place] === undefined ? [] : [aFactOf(one, articles[place]), aFactOf(one, articles[place], '2022')],
  );
  const sites = ['أخبار اليوم', 'first', 'newsroom'].map((site) => aSiteReport({ site }));
  return { series, articles, facts, sites };
}

/** Writes the content through the port, as the aggregator does. */
export async function store(bench: QueryBench, { series, articles, facts, sites = [] }: Content): Promise<void> {
  const projections = bench.get(Projections);
  for (const one of series) await projections.insertSeries(one);
  for (const article of articles) await projections.replaceArticle(anArticleProjection({ article }));
  for (const fact of facts) await projections.replaceFact(fact);
  const siteProjections = bench.get(SiteProjections);
  for (const report of sites) await siteProjections.replaceReport(report);
  if (sites.length > 0) await siteProjections.replaceFigures(someFigures());
}
