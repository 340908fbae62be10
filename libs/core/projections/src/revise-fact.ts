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

/** Whether readers who were last told of this change see no difference in that state. */
export function isTold(told: Change | null, state: FactState): boolean {
  return stepBetween(told?.after ?? null, state, false) === null;
}

/**
 * Joins what the ledger determines with what readers were told: the fact to be stored, with the change that leads to it.
 * Where readers see no difference, the change that they were told last is carried on.
 * @param told the last change that readers were told of, or null
 * @param withdrawn whether the chosen report's article is gone
 */
export function reviseFact(projected: ProjectedFact, told: Change | null, withdrawn: boolean): Fact {
  const before = told?.after ?? null;
  const step = stepBetween(before, projected.state, withdrawn);
  if (step === null) return { ...projected, change: told };
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
