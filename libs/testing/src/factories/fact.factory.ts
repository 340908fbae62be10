import {
  type Change,
  type Fact,
  factIdOf,
  type FactState,
  identify,
  type Report,
  type Series,
  seriesIdOf,
  type Statement,
} from '#core/contracts';
import { anArticleRef } from './article.factory.js';
import { anObservation, aQuote } from './observation.factory.js';

/** A series. Its id follows from its dimensions, unless it is given. */
export function aSeries(overrides: Partial<Series> = {}): Series {
  const dimensions = {
    indicator: 'emergency_calls',
    item: null,
    area: 'MA',
    place: null,
    institution: 'MA-DGSN',
    unit: '1',
    kind: 'level',
    breakdown: {},
    ...overrides,
  } as const;
  const terms = ['مكالمه', 'appels', 'calls'];
  return { seriesId: seriesIdOf(dimensions), terms, ...dimensions };
}

/** What one article revision said. */
export function aStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    article: anArticleRef(),
    value: 19_722_000,
    qualifier: 'exact',
    quote: aQuote(),
    confidence: 0.9,
    ...overrides,
  };
}

/** One article's report of a fact. */
export function aReport(overrides: Partial<Report> = {}): Report {
  const latest = overrides.latest ?? aStatement();
  const { observationId } = anObservation({}, latest.article.articleId);
  return { observationId, status: 'current', latest, history: [], ...overrides };
}

/** The side of a fact that readers see. */
export function aFactState(overrides: Partial<FactState> = {}): FactState {
  const { article, value, qualifier, quote } = aStatement();
  const { observationId } = anObservation({}, article.articleId);
  const asOf = article.capturedAt;
  return { status: 'current', value, qualifier, conflict: false, observationId, article, quote, asOf, ...overrides };
}

/** One period of a series with one report. Ids and state follow from series, period and reports, unless they are given. */
export function aFact(overrides: Partial<Fact> = {}): Fact {
  const { terms: _terms, ...series } = aSeries();
  const period = overrides.period === undefined ? '2023' : overrides.period;
  const reports = overrides.reports ?? [aReport()];
  const said = reports[0]?.latest ?? aStatement();
  const fact = {
    ...series,
    factId: factIdOf(overrides.seriesId ?? series.seriesId, period),
    period,
    state: aFactState({ value: said.value, article: said.article, quote: said.quote }),
    distinctValues: [said.value],
    reports,
    sequence: 1,
    change: null,
    ...overrides,
  };
  return { ...fact, fingerprint: overrides.fingerprint ?? identify('fact', JSON.stringify(fact)) };
}

/** The change by which a fact appeared. */
export function aChange(overrides: Partial<Change> = {}): Change {
  const fact = aFact();
  const factId = overrides.factId ?? fact.factId;
  const { seriesId, indicator, item, area, place, institution, unit, kind: figureKind, period } = fact;
  return {
    changeId: `${factId}@${fact.fingerprint}`,
    kind: 'created',
    reason: 'first_report',
    factId,
    ...{ seriesId, indicator, item, area, place, institution, unit, figureKind, period },
    sequence: 1,
    before: null,
    after: fact.state,
    ...overrides,
  };
}
