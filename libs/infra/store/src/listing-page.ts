import type { Page } from './projections.js';

/**
 * Makes a page of what was found.
 * @param found in order, one item more than the limit if there is one: it tells that more follows
 * @param keyOf the place after which the next page begins
 */
export function listingPage<Item>(found: readonly Item[], limit: number, keyOf: (item: Item) => string): Page<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? keyOf(last) : null };
}
