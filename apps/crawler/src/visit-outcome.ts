import type { FetchResult } from '#infra/http-fetch';
import type { Visit } from '#infra/store';
import type { VisitFailure } from './next-visit.js';

/** What a visit led to: the visit to be saved, or what went wrong. */
export type VisitOutcome =
  | { readonly kind: 'done'; readonly visit: Visit; readonly hasNewWork: boolean }
  | { readonly kind: 'failed'; readonly failure: VisitFailure }
  /** The host is not to be asked now; that is nobody's failure. */
  | { readonly kind: 'postponed'; readonly waitMs: number };

/** How long a visit waits when too many wait for its host already. */
const busyWaitMs = 10_000;

/** The failure that a fetch ended in. */
export function fetchFailure(result: Extract<FetchResult, { kind: 'refused' | 'failed' | 'gone' }>): VisitOutcome {
  switch (result.kind) {
    case 'gone':
      return failed(`gone: status ${result.status}`);
    case 'refused':
      return failed(`${result.reason}: ${result.detail}`, false);
    case 'failed':
      if (result.reason === 'host_resting' || result.reason === 'host_busy') {
        return { kind: 'postponed', waitMs: result.retryAfterMs ?? busyWaitMs };
      }
      return {
        kind: 'failed',
        failure: {
          message: `${result.reason}: ${result.detail}`,
          canRetry: result.canRetry,
          retryAfterMs: result.retryAfterMs,
        },
      };
  }
}

/** An outcome that went wrong; `message` says why, and is saved on the visit. */
export function failed(message: string, canRetry = true): VisitOutcome {
  return { kind: 'failed', failure: { message, canRetry, retryAfterMs: null } };
}
