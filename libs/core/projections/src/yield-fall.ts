/** So many, of so many. */
export interface Share {
  readonly hits: number;
  readonly trials: number;
}

/** A fall is told when so few would come by chance less often than once in so many times. */
const chanceMax = 1 / 10_000;
/** A fall of less than this is not told, however sure it is. */
const partLeftMax = 0.5;
/** Fewer trials tell nothing. */
const trialsMin = 8;
/** A usual share of exactly 1 or 0 is never certain: it was only seen so often. */
const shareBounds = { least: 0.01, most: 0.98 } as const;

/**
 * Whether a share has fallen: it is half of the usual one or less, and so few hits are no chance (the binomial distribution's
 * lower tail). A site of which one article in ten has figures may well give twenty without; one of which every other has may not.
 * @param recent what was seen of late
 * @param usual the share, 0 to 1, that was seen before
 */
export function hasFallen({ hits, trials }: Share, usual: number): boolean {
  if (trials < trialsMin || hits / trials > usual * partLeftMax) return false;
  const share = Math.min(shareBounds.most, Math.max(shareBounds.least, usual));
  return chanceOfAtMost(hits, trials, share) < chanceMax;
}

/** The chance that of so many trials at most so many hit. */
function chanceOfAtMost(hits: number, trials: number, share: number): number {
  let exactly = (1 - share) ** trials;
  let sum = exactly;
  for (let count = 1; count <= hits; count += 1) {
    exactly *= ((trials - count + 1) / count) * (share / (1 - share));
    sum += exactly;
  }
  return sum;
}
