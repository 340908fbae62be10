import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#core/contracts';
import { aFact, aFactState } from '#testing';
import { reviseFact } from './revise-fact.js';

const calm = aFactState({ value: 450 });

function move(before: Fact['state'] | null, after: Fact['state'], withdrawn = false) {
  const stored = before === null ? null : aFact({ state: before });
  return reviseFact(aFact({ state: after, fingerprint: 'next' }), stored, withdrawn).change;
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

  it('starts from what readers were told, and from nothing when they were told nothing', () => {
    const retracted = aFactState({ status: 'retracted', value: 7 });
    expect(move(retracted, calm)).toMatchObject({ kind: 'created', before: null });
    const first = reviseFact(aFact({ state: calm }), null, false);
    const told = reviseFact(aFact({ state: { ...calm, status: 'retracted' } }), first, false);
    const untold = reviseFact(aFact({ state: retracted }), told, false);
    const next = reviseFact(aFact({ state: calm, fingerprint: 'next' }), untold, false);
    expect(next.change).toMatchObject({ kind: 'created', before: { status: 'retracted', value: 450 } });
  });

  it('carries the stored change on when readers see no difference', () => {
    const stored = reviseFact(aFact({ state: calm, fingerprint: 'first' }), null, false);
    const next = reviseFact(aFact({ state: calm, fingerprint: 'second' }), stored, false);
    expect(next.change).toEqual(stored.change);
  });

  it('names a change by fact and fingerprint, so that the same step has the same id', () => {
    expect(move(null, calm)?.changeId).toBe(`${aFact().factId}@next`);
  });
});
