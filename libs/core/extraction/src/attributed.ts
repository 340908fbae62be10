import type { FoundPlace } from '#core/indicators';

/** The body that a figure is of, and by which rule. */
export interface Attributed {
  readonly exact: string;
  /** The catalogue's code; null where only the grammar of names knows the body. */
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The country that it is of, where its name or the catalogue says one. */
  readonly country: string | null;
  /** The place in its name: ولاية أمن مراكش works in Marrakech. */
  readonly seat: FoundPlace | null;
}
