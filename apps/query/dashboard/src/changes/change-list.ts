import type { Change } from '../api/shapes.js';

/** So many changes stay on the page; older ones are in the stream. */
export const changesShownMax = 60;

/**
 * Adds changes to the list, newest first. One that is there already is not shown twice, since a stream that is opened
 * again repeats its last events.
 */
export function addChanges(list: readonly Change[], added: readonly Change[]): readonly Change[] {
  const known = new Set(list.map(({ changeId }) => changeId));
  const fresh: Change[] = [];
  for (const change of added) {
    if (known.has(change.changeId)) continue;
    known.add(change.changeId);
    fresh.unshift(change);
  }
  return fresh.length === 0 ? list : [...fresh, ...list].slice(0, changesShownMax);
}
