/** Why a number is no figure: the class, the rule, and the tokens that the rule went by. */
export interface Reason {
  readonly reason: string;
  readonly rule: string;
  readonly first: number | null;
  readonly next: number | null;
}

/** A reason that goes by one token, or by none. */
export const at = (reason: string, rule: string, token: number | null): Reason => ({
  reason,
  rule,
  first: token,
  next: token === null ? null : token + 1,
});
