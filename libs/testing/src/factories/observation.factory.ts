import {
  type ArticleRef,
  factIdOf,
  type LedgerEntry,
  type Observation,
  observationIdOf,
  type Quote,
  type Seal,
  seriesIdOf,
  seriesKeyOf,
} from '#core/contracts';
import { anArticleRef } from './article.factory.js';

/** A figure's words in the text of `anArticle`. */
export function aQuote(overrides: Partial<Quote> = {}): Quote {
  const before = 'استقبلت قاعات القيادة والتنسيق ';
  const exact = '19 مليونا و722 ألف';
  const [start, end] = [before.length, before.length + exact.length];
  return { exact, prefix: before.slice(-32), suffix: ' مكالمة خلال سنة 2023.', start, end, ...overrides };
}

/** An observation made by `anArticle`. Its ids follow from what it says, unless they are given. */
export function anObservation(overrides: Partial<Observation> = {}, articleId = anArticleRef().articleId): Observation {
  const said = {
    indicator: 'emergency_calls',
    item: 'مكالمة',
    value: 19_722_000,
    unit: '1',
    kind: 'level',
    qualifier: 'exact',
    period: '2023',
    periodBasis: 'stated',
    place: null,
    placeCode: null,
    area: 'MA',
    institution: null,
    institutionCode: 'MA-DGSN',
    breakdown: {},
    quote: aQuote(),
    confidence: 0.9,
    ...overrides,
  } as const;
  const seriesId = overrides.seriesId ?? seriesIdOf(seriesKeyOf(said));
  const factId = overrides.factId ?? factIdOf(seriesId, said.period);
  const observationId = overrides.observationId ?? observationIdOf(articleId, factId, 1);
  return { partOf: null, comparedTo: null, ...said, seriesId, factId, observationId };
}

/** One observation of one article revision. `observation` overrides fields of the observation. */
export function aLedgerEntry(
  overrides: { article?: ArticleRef; observation?: Partial<Observation>; entryId?: string } = {},
): LedgerEntry {
  const article = overrides.article ?? anArticleRef();
  const observation = anObservation(overrides.observation, article.articleId);
  const entryId = overrides.entryId ?? `${observation.observationId}@${article.revision}`;
  return { entryId, observation, article };
}

/** The seal of an article revision. */
export function aSeal(overrides: Partial<Seal> = {}): Seal {
  const article = overrides.article ?? anArticleRef();
  return {
    sealId: `${article.articleId}@${article.revision}`,
    article,
    withdrawn: false,
    observationIds: [anObservation({}, article.articleId).observationId],
    ...overrides,
  };
}
