import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';

/** What goes back to the client. */
export interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

interface Content {
  readonly status?: number;
  /** Media type with its charset. */
  readonly type: string;
  readonly body: Buffer;
  /** ISO instant, for `Last-Modified`. */
  readonly modifiedAt: string;
}

/**
 * Answers a GET, with 304 and no body when the client has it already. As RFC 9110 (13.1.3) says, `If-Modified-Since`
 * counts only when there is no `If-None-Match`. Only a 200 is ever answered by a 304.
 */
export function replyWith(content: Content, request: IncomingHttpHeaders): Reply {
  const { status = 200, type, body, modifiedAt } = content;
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 24)}"`;
  const validators = { etag, 'last-modified': new Date(modifiedAt).toUTCString(), 'cache-control': 'max-age=0' };
  if (status === 200 && hasItAlready(request, etag, modifiedAt)) {
    return { status: 304, headers: validators, body: Buffer.alloc(0) };
  }
  const headers = { 'content-type': type, 'content-length': body.byteLength };
  return { status, headers: status === 200 ? { ...headers, ...validators } : headers, body };
}

function hasItAlready(request: IncomingHttpHeaders, etag: string, modifiedAt: string): boolean {
  const noneMatch = request['if-none-match'];
  if (noneMatch !== undefined) {
    const known = noneMatch.split(',').map((tag) => tag.trim().replace(/^W\//u, ''));
    return known.includes(etag) || known.includes('*');
  }
  const since = Date.parse(request['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(Date.parse(modifiedAt) / 1_000) * 1_000 <= since;
}
