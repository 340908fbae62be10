import type { VisitCause } from '#core/contracts';
import type { FailedReason, FetchResult, RefusedReason } from '#infra/http-fetch';
import type { PageReading, Visit } from '#infra/store';
import type { VisitFailure } from './next-visit.js';
import { belongsTo } from './plan-articles.js';
import type { Site } from './site.js';

/** What a visit led to: the visit to be saved, or what went wrong. */
export type VisitOutcome =
  | {
      readonly kind: 'done';
      readonly visit: Visit;
      readonly hasNewWork: boolean;
      /** The number of the revision that was written. */
      readonly revision?: number;
      /** What an article page gave. */
      readonly reading?: PageReading;
    }
  | { readonly kind: 'failed'; readonly failure: VisitFailure; readonly cause: VisitCause }
  /** The host is not to be asked now, and perhaps the whole site; that is nobody's failure. */
  | { readonly kind: 'postponed'; readonly waitMs: number; readonly isSiteResting: boolean };

type Failed = Extract<FetchResult, { kind: 'failed' }>;

/** How long a visit waits when too many wait for its host already. */
const busyWaitMs = 10_000;

/** What the reasons of the fetcher are counted as. */
const causes: Readonly<Record<RefusedReason | FailedReason, VisitCause>> = {
  invalid_url: 'refused_address',
  scheme_not_allowed: 'refused_address',
  port_not_allowed: 'refused_address',
  userinfo_not_allowed: 'refused_address',
  private_address: 'refused_address',
  robots_disallowed: 'robots_disallowed',
  robots_unreachable: 'robots_unreachable',
  too_many_redirects: 'redirects',
  redirect_loop: 'redirects',
  content_type_not_allowed: 'refused_body',
  body_too_large: 'refused_body',
  timeout: 'timeout',
  network: 'network',
  aborted: 'network',
  http_status: 'http_status',
  host_busy: 'network',
  host_resting: 'network',
};

/** The failure that a fetch ended in. */
export function fetchFailure(result: Extract<FetchResult, { kind: 'refused' | 'failed' | 'gone' }>): VisitOutcome {
  switch (result.kind) {
    case 'gone':
      return failed(`gone: status ${result.status}`, true, 'gone');
    case 'refused':
      return failed(`${result.reason}: ${result.detail}`, false, causes[result.reason]);
    case 'failed':
      return {
        kind: 'failed',
        cause: causes[result.reason],
        failure: {
          message: `${result.reason}: ${result.detail}`,
          canRetry: result.canRetry,
          retryAfterMs: result.retryAfterMs,
        },
      };
  }
}

/** An outcome that went wrong; `message` says why, and is saved on the visit. */
export function failed(message: string, canRetry = true, cause: VisitCause = 'unreadable'): VisitOutcome {
  return { kind: 'failed', cause, failure: { message, canRetry, retryAfterMs: null } };
}

/** Whether a page was not asked for because its host is to be left alone, or too many wait for it. */
export function isResting(result: FetchResult): result is Failed {
  return result.kind === 'failed' && (result.reason === 'host_resting' || result.reason === 'host_busy');
}

/** A visit that is made later. When the site's own host rests, and not one that a redirect led to, the site does. */
export function postponed({ url }: Pick<Visit, 'url'>, site: Pick<Site, 'url'>, result: Failed): VisitOutcome {
  const isOwnHost = URL.parse(url)?.host === URL.parse(result.url)?.host && belongsTo(url, site);
  const isSiteResting = result.reason === 'host_resting' && isOwnHost;
  return { kind: 'postponed', waitMs: result.retryAfterMs ?? busyWaitMs, isSiteResting };
}
