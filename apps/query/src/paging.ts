import { z } from 'zod';

/** Bounds of every listing. */
export const pageLimits = { default: 50, max: 500, cursorLength: 512 } as const;

/** `limit` and `after` of a listing. `after` is opaque: take it from the `Link` header of the page before. */
export const pageParameters = {
  limit: z.coerce.number().int().min(1).max(pageLimits.max).default(pageLimits.default).meta({
    description: 'Items a page.',
  }),
  after: z.string().min(1).max(pageLimits.cursorLength).optional().meta({
    description: 'Where the page begins: taken from the Link header of the page before.',
  }),
} as const;

/** Every endpoint refuses query parameters that it does not know, so that a misspelt filter is not silently no filter. */
export const noParameters = z.strictObject({});

/** An opaque id in a path. */
export const idSchema = z.string().min(1).max(100);

/** The part of the server's reply that paging writes to. */
interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * Names the next page in a `Link` header (RFC 8288).
 * @param url the request's path and query
 * @param next the cursor of the next page, or null at the end
 */
export function linkNext(reply: Reply, url: string, next: string | null): void {
  if (next === null) return;
  const [path = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('after', next);
  reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
}
