/** What is asked of the web. */
export interface FetchRequest {
  readonly url: string;
  /** Validators of the last answer: an unchanged page is then `notModified`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Pause between two requests to the page's host, instead of the usual one. */
  readonly pauseMs?: number;
  /** Another process may have asked the page's host until just now: the pause before this request counts from the call. */
  readonly followsOthers?: boolean;
  readonly signal?: AbortSignal;
}

/** A page that was fetched and decoded. */
export interface FetchedPage {
  readonly kind: 'ok';
  /** The address after redirects. */
  readonly url: string;
  /** Media type in lower case, without parameters. */
  readonly contentType: string;
  readonly text: string;
  /** The WHATWG name of the charset it was decoded with. */
  readonly charset: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the header X-Robots-Tag asks of those who index the page, when it is there. */
  readonly robotsTag?: string;
}

export type RefusedReason =
  | 'invalid_url'
  | 'scheme_not_allowed'
  | 'port_not_allowed'
  | 'userinfo_not_allowed'
  | 'private_address'
  | 'robots_disallowed'
  | 'too_many_redirects'
  | 'redirect_loop'
  | 'content_type_not_allowed'
  | 'body_too_large';

export type FailedReason =
  'timeout' | 'aborted' | 'network' | 'http_status' | 'robots_unreachable' | 'host_busy' | 'host_resting';

export type FetchResult =
  | FetchedPage
  | { readonly kind: 'notModified'; readonly url: string }
  /** 404 or 410. */
  | { readonly kind: 'gone'; readonly url: string; readonly status: number }
  /** It will not be fetched, now or later, unless the page or the settings change. */
  | { readonly kind: 'refused'; readonly url: string; readonly reason: RefusedReason; readonly detail: string }
  | {
      readonly kind: 'failed';
      readonly url: string;
      readonly reason: FailedReason;
      readonly detail: string;
      readonly canRetry: boolean;
      /** What the site asked to be waited (Retry-After), when it did. */
      readonly retryAfterMs: number | null;
    };

/** What a site lets robots know besides what they may fetch. */
export interface RobotsHints {
  /** Whether the address may be fetched; or that the file could not be read, or not be asked for, when nothing may. */
  readonly kind: 'allowed' | 'disallowed' | 'unreachable' | 'refused';
  /** The pause that the site asks for, as it is written there, or null. */
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
}

/**
 * Fetches pages as a polite guest, and safely although the addresses come from strangers.
 *
 * Promises:
 * - Only http and https, on public addresses and ports 80 and 443, unless the host is allowed by name; checked on the
 *   address that is connected to, and again after each redirect.
 * - Nothing that the site's robots.txt disallows; one request at a time to each host, with a pause between.
 * - A body never grows over its bound, however it is packed, and the whole takes no longer than its bound. A page that is
 *   larger is refused; of a larger feed or sitemap, the beginning is given.
 * - A feed or a sitemap is taken under a wrong media type, and unpacked when it is a gzip file.
 * - A host that asks to be left alone (429, or 503 with Retry-After) is, for up to an hour.
 * - Every outcome is a value; it throws only on a fault of its own.
 */
export abstract class PoliteFetcher {
  abstract fetch(request: FetchRequest): Promise<FetchResult>;

  /** What robots.txt of the address's host names; nothing when it cannot be read. */
  abstract robotsHints(url: string): Promise<RobotsHints>;

  /** Ends the connections. Idempotent. */
  abstract close(): Promise<void>;
}
