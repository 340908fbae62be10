import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#core/contracts';
import { aChange, aFact, aFactState } from '#testing';
import { isTold, reviseFact } from './revise-fact.js';

const calm = aFactState({ value: 450 });

function move(before: Fact['state'] | null, after: Fact['state'], withdrawn = false) {
  const told = before === null ? null : aChange({ after: before });
  return reviseFact(aFact({ state: after, fingerprint: 'next' }), told, withdrawn).change;
}

describe('reviseFact', () => {
  it('tells of a first report', () => {
    expect(move(null, calm)).toMatchObject({ kind: 'created', reason: 'first_report', before: null, after: calm });
  });

  it('tells of a corrected value, with the old one', () => {
    const change = move(calm, { ...calm, value: 454 });
    expect(change).toMatchObject({
      kind: 'revised',
      reason: 'correction',
      before: { value: 450 },
      after: { value: 454 },
    });
  });

  it('tells of a conflict that another report brings', () => {
    expect(move(calm, { ...calm, conflict: true })).toMatchObject({ kind: 'revised', reason: 'other_report' });
  });

  it('tells of a figure that was removed, and of an article that is gone', () => {
    const retracted = aFactState({ status: 'retracted' });
    expect(move(calm, retracted)).toMatchObject({ kind: 'retracted', reason: 'figure_removed' });
    expect(move(calm, retracted, true)).toMatchObject({ kind: 'retracted', reason: 'article_withdrawn' });
  });

  it('tells of a fact that comes back as of a new one', () => {
    expect(move(aFactState({ status: 'retracted' }), calm)).toMatchObject({ kind: 'created' });
  });

  it('says nothing of a fact that was never seen current', () => {
    expect(move(null, aFactState({ status: 'retracted' }))).toBeNull();
  });

  it('carries on what readers were told last when they see no difference', () => {
    const told = aChange({ after: calm });
    const next = reviseFact(aFact({ state: { ...calm, asOf: '2024-01-01T00:00:00Z' } }), told, false);
    expect(next.change).toEqual(told);
  });

  it('names a change by fact and fingerprint, so that the same step has the same id', () => {
    expect(move(null, calm)?.changeId).toBe(`${aFact().factId}@next`);
  });
});

describe('isTold', () => {
  const retracted = aFactState({ status: 'retracted', value: 450 });

  it.each([
    ['the same value', calm, calm, true],
    ['another value', calm, { ...calm, value: 454 }, false],
    ['a conflict', calm, { ...calm, conflict: true }, false],
    ['a retraction of what was told', calm, retracted, false],
    ['a retraction after a retraction, whatever was said before', { ...retracted, value: 7 }, retracted, true],
    ['a retraction of what nobody was told', null, retracted, true],
    ['something current for the first time', null, calm, false],
  ])('knows of %s', (_what, before, after, told) => {
    expect(isTold(before === null ? null : aChange({ after: before }), after)).toBe(told);
  });
});
