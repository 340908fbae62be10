/** Bounds of the delivery policy. Times in milliseconds. */
export interface DeliveryLimits {
  /** Tries in place, one after the other, before the record goes to the retry topic. */
  readonly triesInPlaceMax: number;
  /** Rounds through the retry topic, each with tries in place, before the record is a dead letter. */
  readonly retryRoundsMax: number;
  /** The first pause between two tries; each later one is twice as long, up to `pauseMaxMs`. */
  readonly pauseMinMs: number;
  readonly pauseMaxMs: number;
  /** How long a record rests in the retry topic, times its rounds. */
  readonly retryDelayMs: number;
}

export type DeliveryDecision =
  | { readonly kind: 'try_again'; readonly pauseMs: number }
  | { readonly kind: 'retry_topic'; readonly delayMs: number }
  | { readonly kind: 'dead_letter' };

/** What the policy decides by: whether trying again can help, and how often it was tried. */
export interface FailedAttempt {
  readonly canRetry: boolean;
  /** Tries in place so far, this one included. */
  readonly tries: number;
  /** Rounds through the retry topic so far. */
  readonly rounds: number;
}

/** What happens to a record whose handler failed. */
export function decideDelivery({ canRetry, tries, rounds }: FailedAttempt, limits: DeliveryLimits): DeliveryDecision {
  if (!canRetry) return { kind: 'dead_letter' };
  if (tries < limits.triesInPlaceMax) {
    return { kind: 'try_again', pauseMs: Math.min(limits.pauseMinMs * 2 ** (tries - 1), limits.pauseMaxMs) };
  }
  if (rounds < limits.retryRoundsMax) return { kind: 'retry_topic', delayMs: limits.retryDelayMs * (rounds + 1) };
  return { kind: 'dead_letter' };
}

/** An error says itself whether trying again can help; one that does not say so may be anything, so it is tried. */
export function canRetry(error: unknown): boolean {
  return !(typeof error === 'object' && error !== null && 'canRetry' in error && error.canRetry === false);
}
