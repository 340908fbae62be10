import { identify } from '#core/contracts';
import type { Job } from '#infra/job-queue';
import type { Visit } from '#infra/store';

/** The queue of visits. */
export const visitQueue = 'crawler.visits';

/** Visits of one site that may stand in the queue: one is made, the next waits for the host's pause beside it. */
export const visitsPerSite = 2;

export interface VisitJob {
  readonly url: string;
}

/** What one look at the schedule leads to. */
export interface VisitPlan {
  readonly jobs: Job<VisitJob>[];
  /** Visits of sites that are not to be visited. */
  readonly parked: Visit[];
}

/**
 * Picks a few visits of each site: feeds and listings before articles, then the longest overdue. The sites take turns, so
 * that the queue, which works in order, comes to every site before it comes to one again.
 * @param isEnabled whether the site of that name is to be visited
 */
export function planVisits(due: readonly Visit[], isEnabled: (site: string) => boolean): VisitPlan {
  const parked = due.filter((visit) => !isEnabled(visit.site));
  const sites = Map.groupBy(
    due.filter((visit) => isEnabled(visit.site)),
    (visit) => visit.site,
  );
  const chosen = [...sites.values()].map((visits) => visits.toSorted(byUrgency).slice(0, visitsPerSite));
  const turns = Array.from({ length: visitsPerSite }, (_, turn) => chosen.flatMap((visits) => visits[turn] ?? []));
  return { jobs: turns.flat().map(visitJob), parked };
}

function byUrgency(left: Visit, right: Visit): number {
  if (left.role !== right.role) return left.role === 'discovery' ? -1 : 1;
  return (left.nextVisitAt ?? 0) - (right.nextVisitAt ?? 0);
}

/** One time of the schedule is one job, however often it is planned. */
function visitJob({ url, nextVisitAt }: Visit): Job<VisitJob> {
  return { queue: visitQueue, jobId: identify('visit', url, nextVisitAt), data: { url } };
}
