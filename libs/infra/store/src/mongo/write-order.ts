/** Room for so many writes in a millisecond; the product with the time stays an exact integer until the year 2255. */
const ordersPerMillisecond = 1_000;

let lastOrder = 0;

/**
 * A number that says when something was written: microseconds since 1970 by this machine's clock, and always higher than
 * the last one that this process was given, even when the clock is set back.
 *
 * Between processes it is as good as their clocks, so what is promised by it is promised of each writer alone.
 */
export function nextWriteOrder(): number {
  lastOrder = Math.max(lastOrder + 1, Date.now() * ordersPerMillisecond);
  return lastOrder;
}
