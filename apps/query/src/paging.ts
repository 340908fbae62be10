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
