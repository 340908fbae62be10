import type { Job } from '#infra/job-queue';

/** The queue of turns. */
export const visitQueue = 'crawler.visits';

/** A turn of the sites that share hosts: no other visit of them is made while it runs, in no process. */
export interface TurnJob {
  readonly turn: string;
}

/**
 * The jobs of the turns that are to be taken: one job a turn, under the turn's own name, of which the queue never runs two at
 * a time. So the hosts of a turn have one visitor, however many processes work the queue off.
 * @param sites names of sites that have something due
 * @param turnOf in whose turn the site is visited, or null when it is not
 * @param isResting whether a turn is to be left alone for now
 */
export function planTurns(
  sites: Iterable<string>,
  turnOf: (site: string) => string | null,
  isResting: (turn: string) => boolean,
): Job<TurnJob>[] {
  const turns = new Set([...sites].map(turnOf));
  return [...turns].flatMap((turn) =>
    turn === null || isResting(turn) ? [] : [{ queue: visitQueue, jobId: `turn:${turn}`, data: { turn } }],
  );
}
