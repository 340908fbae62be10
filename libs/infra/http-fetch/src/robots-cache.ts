import type { RefusedReason } from './polite-fetcher.js';
import { discardBody, readBody } from './read-body.js';
import { allowAll, readRobots, type RobotsRules } from './robots-rules.js';
import type { WebAnswer } from './web-client.js';

/** Rules, or the finding that they cannot be read now, when nothing may be fetched (RFC 9309, section 2.3.1.4). */
export type RobotsFinding =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | { readonly kind: 'unreachable'; readonly detail: string }
  /** The origin itself must not be connected to. */
  | { readonly kind: 'refused'; readonly reason: RefusedReason; readonly detail: string };

const rulesAgeMaxMs = 24 * 60 * 60 * 1_000;
const unreachableAgeMaxMs = 10 * 60 * 1_000;
/** While a file cannot be reached, its last copy is kept to so long after it was read. */
const copyAgeMaxMs = 30 * 24 * 60 * 60 * 1_000;
const originsMax = 5_000;
const redirectsMax = 5;
const robotsBytesMax = 512_000;

/** The rules as they were read last. */
interface Copy {
  readonly rules: RobotsRules;
  readonly readAt: number;
}

interface Remembered {
  readonly finding: Promise<RobotsFinding>;
  copy: Copy | null;
  /** Until when it is believed; in milliseconds since 1970. */
  expiresAt: number;
}

interface RobotsCacheOptions {
  /** Fetches after the host's pause, in milliseconds. */
  readonly get: (url: URL, pauseMs: number) => Promise<WebAnswer>;
  readonly now: () => number;
}

/**
 * Remembers each origin's robots.txt for a day, and that it could not be reached for ten minutes. A file that cannot be
 * reached any more still counts as it was read last, for up to a month (RFC 9309, sections 2.3.1.4 and 2.4).
 */
export class RobotsCache {
  private readonly origins = new Map<string, Remembered>();

  constructor(private readonly options: RobotsCacheOptions) {}

  /** The rules of the address's origin, fetched when they are not remembered. Two callers at once share one fetch. */
  async of(url: URL, pauseMs: number): Promise<RobotsFinding> {
    const now = this.options.now();
    const known = this.origins.get(url.origin);
    if (known !== undefined && known.expiresAt > now) return known.finding;
    const copy = known?.copy ?? null;
    const finding = this.fetchRobots(url.origin, pauseMs).then((found) => orCopy(found, copy, now));
    const entry: Remembered = { finding, copy, expiresAt: now + rulesAgeMaxMs };
    this.origins.delete(url.origin);
    this.origins.set(url.origin, entry);
    this.forgetOldest();
    const found = await finding;
    if (found.kind !== 'rules' || found.rules === copy?.rules) entry.expiresAt = now + unreachableAgeMaxMs;
    else entry.copy = { rules: found.rules, readAt: now };
    return found;
  }

  private forgetOldest(): void {
    const oldest = this.origins.keys().next().value;
    if (this.origins.size > originsMax && oldest !== undefined) this.origins.delete(oldest);
  }

  private async fetchRobots(origin: string, pauseMs: number): Promise<RobotsFinding> {
    let url = new URL('/robots.txt', origin);
    for (let redirects = 0; redirects <= redirectsMax; redirects += 1) {
      const answer = await this.options.get(url, pauseMs);
      if (answer.kind === 'refused' && redirects === 0) return answer;
      if (answer.kind !== 'answer') return { kind: 'unreachable', detail: `${answer.reason}: ${answer.detail}` };
      const { status, headers } = answer.response;
      const location = status >= 300 && status < 400 ? URL.parse(headers.get('location') ?? '', url.href) : null;
      if (location === null) return this.read(url, answer.response);
      await discardBody(answer.response);
      url = location;
    }
    // Too many redirects count as a file that is not there (section 2.3.1.2).
    return { kind: 'rules', rules: allowAll };
  }

  private async read(url: URL, response: Extract<WebAnswer, { kind: 'answer' }>['response']): Promise<RobotsFinding> {
    if (response.status >= 500 || response.status === 429) {
      await discardBody(response);
      return { kind: 'unreachable', detail: `status ${response.status}` };
    }
    if (response.status !== 200) {
      await discardBody(response);
      return { kind: 'rules', rules: allowAll };
    }
    try {
      const bytes = await readBody(response, robotsBytesMax, 'cut');
      const text = bytes === 'too_large' ? '' : new TextDecoder().decode(bytes);
      return { kind: 'rules', rules: readRobots(url.href, text) };
    } catch (error) {
      return { kind: 'unreachable', detail: String(error) };
    }
  }
}

function orCopy(found: RobotsFinding, copy: Copy | null, now: number): RobotsFinding {
  const isUsable = found.kind === 'unreachable' && copy !== null && now - copy.readAt < copyAgeMaxMs;
  return isUsable ? { kind: 'rules', rules: copy.rules } : found;
}
