import type { VisitCause } from '#core/contracts';
import type { PageReading, Visit } from '#infra/store';
import type { VisitOutcome } from './visit-outcome.js';

/** One visit, as far as it tells how its site is. */
export interface VisitNote {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly url: string;
  /** Null when it succeeded. */
  readonly failure: { readonly cause: VisitCause; readonly message: string } | null;
  /** The number of the revision that it wrote, or null. */
  readonly revision: number | null;
  /** Of an article page that was looked at, or null. */
  readonly reading: PageReading | null;
}

/** What is to be noted of a visit; null of one that was only postponed. */
export function noteOf(visit: Visit, outcome: VisitOutcome, at: number): VisitNote | null {
  const { url } = visit;
  switch (outcome.kind) {
    case 'postponed':
      return null;
    case 'done':
      return { at, url, failure: null, revision: outcome.revision ?? null, reading: outcome.reading ?? null };
    case 'failed': {
      const { cause, failure } = outcome;
      const isUnread = visit.role === 'article' && (cause === 'unreadable' || cause === 'walled');
      // An article that was put behind a wall has not lost its layout.
      const fell = cause === 'unreadable' && visit.articleId !== null;
      const reading = isUnread ? { characters: 0, fell } : null;
      return { at, url, failure: { cause, message: failure.message }, revision: null, reading };
    }
  }
}
