/** A place that a figure is tied to, and by which rule. */
export interface Located {
  readonly exact: string;
  /** The gazetteer's code; null for several places at once. */
  readonly code: string | null;
  readonly area: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}
