import { describe, expect, it } from '@jest/globals';
import {
  articleRefSchema,
  articleSchema,
  changeSchema,
  factSchema,
  ledgerEntrySchema,
  observationSchema,
  sealSchema,
  seriesSchema,
} from '#core/contracts';
import * as factories from '../index.js';

describe('the factories', () => {
  it.each([
    ['anArticle', factories.anArticle(), articleSchema],
    ['anArticleRef', factories.anArticleRef(), articleRefSchema],
    ['anObservation', factories.anObservation(), observationSchema],
    ['aLedgerEntry', factories.aLedgerEntry(), ledgerEntrySchema],
    ['aSeal', factories.aSeal(), sealSchema],
    ['aSeries', factories.aSeries(), seriesSchema],
    ['aFact', factories.aFact(), factSchema],
    ['aChange', factories.aChange(), changeSchema],
    ['aRevision', factories.aRevision().content.article, articleSchema],
    ['aWithdrawal', factories.aWithdrawal().content.article, articleRefSchema],
    ['anArticleProjection', factories.anArticleProjection().article, articleSchema],
  ])('%s makes what the contract allows, and nothing that it does not name', (_name, made, schema) => {
    expect(schema.parse(made)).toEqual(made);
  });

  it('quotes the words that stand at the given place of the article', () => {
    const { text } = factories.anArticle();
    const { exact, prefix, suffix, start, end } = factories.aQuote();
    expect(text.slice(start, end)).toBe(exact);
    expect(text.slice(0, start).slice(-32)).toBe(prefix);
    expect(text.slice(end).slice(0, 32)).toBe(suffix);
  });

  it('names one fact in the observation, the fact and the change', () => {
    const { factId } = factories.anObservation();
    expect([factories.aFact().factId, factories.aChange().factId]).toEqual([factId, factId]);
  });

  it('gives a corrected value the id of the first one, and another article an id of its own', () => {
    const first = factories.anObservation();
    const corrected = factories.anObservation({ value: 1 });
    const elsewhere = factories.anObservation({}, 'another article');
    expect(corrected.observationId).toBe(first.observationId);
    expect(elsewhere.observationId).not.toBe(first.observationId);
    expect(elsewhere.factId).toBe(first.factId);
  });
});
