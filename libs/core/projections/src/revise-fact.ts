import type { Change, ChangeReason, Fact, FactState } from '#core/contracts';
import type { ProjectedFact } from './project-fact.js';

type Step = Pick<Change, 'kind' | 'reason'>;

function looksTheSame(before: FactState, after: FactState): boolean {
  return (
    before.status === after.status &&
    before.value === after.value &&
    before.qualifier === after.qualifier &&
    before.conflict === after.conflict
  );
}

function reasonOfRevision(before: FactState, after: FactState): ChangeReason {
  const sameObservation = before.observationId === after.observationId;
  return sameObservation && before.value !== after.value ? 'correction' : 'other_report';
}

/** What readers are to be told, or null when they would see no difference. */
function stepBetween(before: FactState | null, after: FactState, withdrawn: boolean): Step | null {
  const wasCurrent = before?.status === 'current';
  if (after.status === 'retracted') {
    return wasCurrent ? { kind: 'retracted', reason: withdrawn ? 'article_withdrawn' : 'figure_removed' } : null;
  }
  if (before === null || !wasCurrent) return { kind: 'created', reason: 'first_report' };
  return looksTheSame(before, after) ? null : { kind: 'revised', reason: reasonOfRevision(before, after) };
}

/**
 * What readers know: the state that is served, and where that is a retraction, the one that they were told of. A figure
 * whose first report was already withdrawn when it came is a retraction that nobody heard of.
 */
function knownState(stored: Fact | null): FactState | null {
  if (stored?.state.status === 'current') return stored.state;
  return stored?.change?.after ?? null;
}

/**
 * Joins what the ledger determines with what readers were told: the fact to be stored, with the change that leads to it.
 * Where readers see no difference, the change of the stored fact is carried on, so that one that was not yet written down
 * when the process died is not forgotten.
 * @param stored the fact that is served now, or null
 * @param withdrawn whether the chosen report's article is gone
 */
export function reviseFact(projected: ProjectedFact, stored: Fact | null, withdrawn: boolean): Fact {
  const before = knownState(stored);
  const step = stepBetween(before, projected.state, withdrawn);
  if (step === null) return { ...projected, change: stored?.change ?? null };
  const { factId, seriesId, sequence, indicator, item, area, place, institution, unit, kind, period, state } =
    projected;
  const change: Change = {
    changeId: `${factId}@${projected.fingerprint}`,
    ...step,
    factId,
    seriesId,
    sequence,
    indicator,
    item,
    area,
    place,
    institution,
    unit,
    figureKind: kind,
    period,
    before,
    after: state,
  };
  return { ...projected, change };
}
