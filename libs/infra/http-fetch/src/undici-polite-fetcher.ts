import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Response } from 'undici';
import { hostAndPort, refuseAddress } from './address-guard.js';
import { decodePage } from './decode-page.js';
import { type BodyKind, bodyKindOf, isGzip, looksLikeFeed, unpackGzip } from './feed-body.js';
import { HostPace } from './host-pace.js';
import { HostRest } from './host-rest.js';
import type { HttpFetchSettings } from './http-fetch.settings.js';
import { type FetchRequest, type FetchResult, PoliteFetcher, type RobotsHints } from './polite-fetcher.js';
import { discardBody, readBody } from './read-body.js';
import { readRetryAfter } from './retry-after.js';
import { RobotsCache } from './robots-cache.js';
import { productToken } from './robots-rules.js';
import { failureOf, type WebAnswer, WebClient } from './web-client.js';

const redirectsMax = 5;
/** Longer addresses lead nowhere, and longer validators (ETag, Last-Modified) are not kept. */
const headerValueMax = { address: 2_048, validator: 1_000 } as const;
const accept =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.8, */*;q=0.1';
/** So many pauses are kept after a request that was broken off. */
const brokenOffPauses = 2;
const retriedStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);

/** One fetch on its way: where it is, and the time that it has left. */
interface Journey {
  readonly request: FetchRequest;
  readonly visited: Set<string>;
  leftMs: number;
}

type Step = { readonly kind: 'redirect'; readonly location: URL } | FetchResult;

/** The fetcher on undici. */
@Injectable()
export class UndiciPoliteFetcher extends PoliteFetcher implements OnApplicationShutdown {
  private readonly client: WebClient;
  private readonly pace = new HostPace();
  private readonly rest: HostRest;
  private readonly robots: RobotsCache;
  private readonly allowedHosts: ReadonlySet<string>;
  private readonly closing = new AbortController();

  constructor(
    private readonly settings: HttpFetchSettings,
    private readonly now: () => number,
  ) {
    super();
    this.allowedHosts = new Set(settings.MARSAD_ALLOWED_PRIVATE_HOSTS);
    this.client = new WebClient(this.allowedHosts);
    this.rest = new HostRest(now);
    this.robots = new RobotsCache({ now, get: (url, pauseMs) => this.getRobots(url, pauseMs) });
  }

  override async fetch(request: FetchRequest): Promise<FetchResult> {
    const first = URL.parse(request.url);
    if (first === null) return refused(request.url, 'invalid_url', request.url);
    if (request.followsOthers === true) this.pace.yieldTo(hostAndPort(first));
    const journey: Journey = { request, visited: new Set(), leftMs: this.settings.MARSAD_FETCH_TIMEOUT_MS };
    let url = first;
    for (let hop = 0; hop <= redirectsMax; hop += 1) {
      url.hash = '';
      if (url.href.length > headerValueMax.address) return refused(url.href.slice(0, 200), 'invalid_url', 'too long');
      if (journey.visited.has(url.href)) return refused(url.href, 'redirect_loop', url.href);
      journey.visited.add(url.href);
      const step = await this.hop(url, journey);
      if (step.kind !== 'redirect') return step;
      url = step.location;
    }
    return refused(url.href, 'too_many_redirects', `more than ${redirectsMax}`);
  }

  override async robotsHints(url: string): Promise<RobotsHints> {
    const finding = await this.robots.of(new URL(url), this.settings.MARSAD_HOST_PAUSE_MS);
    if (finding.kind !== 'rules') return { kind: finding.kind, sitemaps: [], crawlDelayMs: null };
    const { sitemaps, crawlDelayMs } = finding.rules;
    return { kind: finding.rules.isAllowed(url) ? 'allowed' : 'disallowed', sitemaps, crawlDelayMs };
  }

  override async close(): Promise<void> {
    this.closing.abort();
    await this.client.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  /** One request of the journey: the address and robots.txt first, then the host's turn, then the page. */
  private async hop(url: URL, journey: Journey): Promise<Step> {
    const refusal = refuseAddress(url, this.allowedHosts);
    if (refusal !== null) return refused(url.href, refusal.reason, refusal.detail);
    const resting = this.restOf(url);
    if (resting !== null) return resting;
    const robots = await this.robots.of(url, this.pauseOf(journey.request.pauseMs, null));
    if (robots.kind === 'refused') return refused(url.href, robots.reason, robots.detail);
    if (robots.kind === 'unreachable') return this.restOf(url) ?? failed(url.href, 'robots_unreachable', robots.detail);
    if (!robots.rules.isAllowed(url.href)) return refused(url.href, 'robots_disallowed', url.pathname);
    const pauseMs = this.pauseOf(journey.request.pauseMs, robots.rules.crawlDelayMs);
    const signal = AbortSignal.any([this.closing.signal, ...(journey.request.signal ? [journey.request.signal] : [])]);
    try {
      const step = await this.pace.run(hostAndPort(url), pauseMs, signal, async () => {
        // While this request waited for its turn, the answer to another may have asked to be left alone.
        const answered = this.restOf(url) ?? (await this.get(url, journey, signal));
        // The host hears later than we do that a request was broken off, and may be at work on it until then.
        if (isBrokenOff(answered)) this.pace.holdOff(hostAndPort(url), brokenOffPauses * pauseMs);
        return answered;
      });
      return step === 'busy' ? failed(url.href, 'host_busy', 'too many requests wait for this host') : step;
    } catch (error) {
      return toResult(url, failureOf(error));
    }
  }

  private restOf(url: URL): FetchResult | null {
    const leftMs = this.rest.leftMs(hostAndPort(url));
    return leftMs > 0 ? { ...failed(url.href, 'host_resting', 'asked to be left alone'), retryAfterMs: leftMs } : null;
  }

  private async get(url: URL, journey: Journey, signal: AbortSignal): Promise<Step> {
    const startedAt = performance.now();
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(journey.leftMs)))]);
    try {
      const answer = await this.client.get(url, this.headers(journey.request, url), bounded);
      return answer.kind === 'answer' ? await this.read(url, answer.response, journey) : toResult(url, answer);
    } catch (error) {
      return toResult(url, failureOf(error));
    } finally {
      journey.leftMs -= performance.now() - startedAt;
    }
  }

  private headers(request: FetchRequest, url: URL): Record<string, string> {
    const { etag, lastModified } = validatorsFor(request, url);
    return {
      'user-agent': this.userAgent(),
      accept,
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    };
  }

  private userAgent(): string {
    const contact = this.settings.MARSAD_CRAWLER_CONTACT;
    return contact === '' ? `${productToken}/1` : `${productToken}/1 (+${contact})`;
  }

  private async read(url: URL, response: Response, journey: Journey): Promise<Step> {
    const { status, headers } = response;
    if (status === 200) return this.readPage(url, response);
    await discardBody(response);
    const location = headers.get('location');
    if (status >= 300 && status < 400 && status !== 304 && location !== null) {
      const target = URL.parse(location, url.href);
      return target === null
        ? refused(url.href, 'invalid_url', location.slice(0, 200))
        : { kind: 'redirect', location: target };
    }
    const { etag, lastModified } = validatorsFor(journey.request, url);
    const isConditional = Boolean(etag) || Boolean(lastModified);
    if (status === 304 && isConditional) return { kind: 'notModified', url: url.href };
    if (status === 404 || status === 410) return { kind: 'gone', url: url.href, status };
    const retryAfterMs = this.heedRest(url, response);
    return {
      ...failed(url.href, 'http_status', `status ${status}`),
      canRetry: retriedStatuses.has(status),
      retryAfterMs,
    };
  }

  /** @returns what Retry-After asks for, or null */
  private heedRest(url: URL, { status, headers }: Response): number | null {
    const retryAfterMs = readRetryAfter(headers.get('retry-after'), this.now());
    // One page of a site may be out of service by itself; only with Retry-After does 503 speak for the host.
    if (status === 429 || (status === 503 && retryAfterMs !== null)) this.rest.begin(hostAndPort(url), retryAfterMs);
    return retryAfterMs;
  }

  private async readPage(url: URL, response: Response): Promise<FetchResult> {
    const [contentType = '', ...parameters] = (response.headers.get('content-type') ?? '')
      .toLowerCase()
      .split(/\s*;\s*/u);
    const kind = bodyKindOf(contentType);
    const wrongType = refused(url.href, 'content_type_not_allowed', contentType.slice(0, 100) || 'none given');
    if (kind === null) {
      await discardBody(response);
      return wrongType;
    }
    const bytes = await this.readBytes(response, kind);
    const tooLarge = `more than ${this.settings.MARSAD_FETCH_BYTES_MAX} bytes`;
    if (bytes === 'too_large') return refused(url.href, 'body_too_large', tooLarge);
    const decoded = decodePage(bytes, charsetOf(parameters));
    if (kind === 'vague' && !looksLikeFeed(decoded.text)) return wrongType;
    const robotsTag = response.headers.get('x-robots-tag');
    return {
      kind: 'ok',
      url: url.href,
      contentType,
      ...decoded,
      etag: keptValidator(response.headers.get('etag')),
      lastModified: keptValidator(response.headers.get('last-modified')),
      ...(robotsTag === null ? {} : { robotsTag }),
    };
  }

  private async readBytes(response: Response, kind: BodyKind): Promise<Uint8Array | 'too_large'> {
    const bytesMax = this.settings.MARSAD_FETCH_BYTES_MAX;
    const bytes = await readBody(response, bytesMax, kind === 'page' ? 'refuse' : 'cut');
    return kind !== 'page' && bytes !== 'too_large' && isGzip(bytes) ? unpackGzip(bytes, bytesMax) : bytes;
  }

  private async getRobots(url: URL, pauseMs: number): Promise<WebAnswer> {
    const limitMs = this.settings.MARSAD_FETCH_TIMEOUT_MS + pauseMs;
    const bounded = AbortSignal.any([this.closing.signal, AbortSignal.timeout(limitMs)]);
    const headers = { 'user-agent': this.userAgent(), accept: 'text/plain, */*;q=0.1' };
    try {
      const answer = await this.pace.run(hostAndPort(url), pauseMs, bounded, () =>
        this.client.get(url, headers, bounded),
      );
      // A host that had enough says so to whatever is asked first, which is this file.
      if (answer !== 'busy' && answer.kind === 'answer') this.heedRest(url, answer.response);
      return answer === 'busy' ? { kind: 'failed', reason: 'host_busy', detail: 'too many wait' } : answer;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** The usual pause or the site's own, never shorter than what robots.txt asks for, up to the ceiling. */
  private pauseOf(pauseMs: number | undefined, crawlDelayMs: number | null): number {
    const asked = Math.min(crawlDelayMs ?? 0, this.settings.MARSAD_CRAWL_DELAY_MAX_MS);
    return Math.max(pauseMs ?? this.settings.MARSAD_HOST_PAUSE_MS, asked);
  }
}

/** The charset among the parameters of a media type, or null. */
function charsetOf(parameters: readonly string[]): string | null {
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return charset?.slice('charset='.length).replaceAll('"', '') ?? null;
}

/**
 * The validators of the last answer, where they may be sent: to the host that was asked for, with or without `www`. Elsewhere
 * they would tell one host what another gave, and one who does not know them could answer that nothing changed.
 */
function validatorsFor(
  { url, etag, lastModified }: FetchRequest,
  hop: URL,
): Pick<FetchRequest, 'etag' | 'lastModified'> {
  const hostOf = (address: URL | null) => address?.hostname.replace(/^www\./u, '');
  return hostOf(URL.parse(url)) === hostOf(hop) ? { etag: etag ?? null, lastModified: lastModified ?? null } : {};
}

function keptValidator(value: string | null): string | null {
  return value !== null && value.length <= headerValueMax.validator ? value : null;
}

/** Whether the connection was ended before the answer was. */
function isBrokenOff(step: Step): boolean {
  if (step.kind === 'refused') return step.reason === 'body_too_large' || step.reason === 'content_type_not_allowed';
  return (
    step.kind === 'failed' && (step.reason === 'timeout' || step.reason === 'network' || step.reason === 'aborted')
  );
}

type Refused = Extract<FetchResult, { kind: 'refused' }>;
type Failed = Extract<FetchResult, { kind: 'failed' }>;

function refused(url: string, reason: Refused['reason'], detail: string): Refused {
  return { kind: 'refused', url, reason, detail };
}

function failed(url: string, reason: Failed['reason'], detail: string): Failed {
  return { kind: 'failed', url, reason, detail, canRetry: true, retryAfterMs: null };
}

function toResult(url: URL, answer: Exclude<WebAnswer, { kind: 'answer' }>): FetchResult {
  return answer.kind === 'refused'
    ? refused(url.href, answer.reason, answer.detail)
    : failed(url.href, answer.reason, answer.detail);
}
