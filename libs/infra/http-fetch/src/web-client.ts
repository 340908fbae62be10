import { Agent, fetch, type Response } from 'undici';
import { guardedLookup, hostAndPort, PrivateAddressError, refuseAddress } from './address-guard.js';
import type { FailedReason, RefusedReason } from './polite-fetcher.js';

/** What came of one request, without redirects being followed. The body of an answer must be read or cancelled. */
export type WebAnswer =
  | { readonly kind: 'answer'; readonly response: Response }
  | { readonly kind: 'refused'; readonly reason: RefusedReason; readonly detail: string }
  | { readonly kind: 'failed'; readonly reason: FailedReason; readonly detail: string };

/** Bounds of a connection; the time of the whole fetch is bounded by its signal. */
const connectTimeoutMs = 10_000;
const headerBytesMax = 65_536;

/** The door to the network: one request to one checked address. */
export class WebClient {
  private readonly publicAgent = new Agent({
    connect: { lookup: guardedLookup, timeout: connectTimeoutMs },
    connections: 1,
    pipelining: 1,
    maxHeaderSize: headerBytesMax,
  });
  /** For hosts that are allowed by name, whose addresses are not checked. */
  private readonly allowedAgent = new Agent({
    connect: { timeout: connectTimeoutMs },
    connections: 1,
    pipelining: 1,
    maxHeaderSize: headerBytesMax,
  });

  constructor(private readonly allowedHosts: ReadonlySet<string>) {}

  /** Sends a GET; never throws for what the network or the address does. */
  async get(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<WebAnswer> {
    const refusal = refuseAddress(url, this.allowedHosts);
    if (refusal !== null) return { kind: 'refused', ...refusal };
    const dispatcher = this.allowedHosts.has(hostAndPort(url)) ? this.allowedAgent : this.publicAgent;
    try {
      return { kind: 'answer', response: await fetch(url, { dispatcher, redirect: 'manual', headers, signal }) };
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Ends all connections, also those in use. */
  async close(): Promise<void> {
    await Promise.all([this.publicAgent.destroy(), this.allowedAgent.destroy()]);
  }
}

/** So many causes behind an error are looked at. */
const causesMax = 5;

/** Tells by the error's type and code, never by its words, why a request or a body did not come. */
export function failureOf(error: unknown): Exclude<WebAnswer, { kind: 'answer' }> {
  let cause: unknown = error;
  for (let depth = 0; depth < causesMax && isErrorLike(cause); depth += 1) {
    if (cause instanceof PrivateAddressError)
      return { kind: 'refused', reason: 'private_address', detail: cause.message };
    if (cause.name === 'TimeoutError') return { kind: 'failed', reason: 'timeout', detail: 'the whole took too long' };
    if (cause.name === 'AbortError') return { kind: 'failed', reason: 'aborted', detail: 'stopped' };
    if (cause.cause === undefined) break;
    cause = cause.cause;
  }
  return { kind: 'failed', reason: 'network', detail: describe(cause) };
}

interface ErrorLike {
  readonly name: string;
  readonly message: string;
  readonly cause?: unknown;
  readonly code?: unknown;
}

/** By its shape, for the reason of an aborted signal may come from another realm, where `Error` is another class. */
function isErrorLike(cause: unknown): cause is ErrorLike {
  return typeof cause === 'object' && cause !== null && 'name' in cause && 'message' in cause;
}

function describe(cause: unknown): string {
  if (!isErrorLike(cause)) return String(cause);
  // Node's system errors carry a code such as ECONNREFUSED, which says more than the words.
  const code = typeof cause.code === 'string' ? `${cause.code}: ` : '';
  return `${code}${cause.message}`;
}
