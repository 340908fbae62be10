import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Figure } from './figure.js';
import { normalisePhrase } from './normalise-phrase.js';

/** 128 bits of SHA-256 over the parts as JSON: JSON keeps the borders between the parts, so no two lists meet. */
export function identify(...parts: readonly (string | number | null)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 32);
}

/** An article is its canonical URL. */
export function articleIdOf(canonicalUrl: string): string {
  return identify('article', canonicalUrl);
}

/** The dimensions that make a series: all that a figure says but its value, its period and its words. */
export interface SeriesKey {
  readonly indicator: string | null;
  /** The normalised noun phrase, read only when there is no indicator. */
  readonly item: string | null;
  readonly area: string | null;
  /** The gazetteer's code, or the normalised words where there is no code; likewise the institution. */
  readonly place: string | null;
  readonly institution: string | null;
  readonly unit: string;
  readonly kind: Figure['kind'];
  readonly breakdown: Readonly<Record<string, string>>;
}

function partsOf(key: SeriesKey): (string | null)[] {
  const breakdown = Object.entries(key.breakdown)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort();
  const subject = key.indicator ?? `item:${key.item ?? ''}`;
  return [subject, key.area, key.place, key.institution, key.unit, key.kind, ...breakdown];
}

/** A series is made of codes, never of wording, so that reports in three languages meet in one. */
export const seriesIdOf = (key: SeriesKey): string => identify('series', ...partsOf(key));

/** Whether two keys make one series. */
export const isSameSeries = (one: SeriesKey, other: SeriesKey): boolean =>
  JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

/** A fact is one period of a series. */
export function factIdOf(seriesId: string, period: string | null): string {
  return identify('fact', seriesId, period);
}

/** An observation is an article's n-th word on a fact, whatever value it gives: a corrected value is the same observation. */
export function observationIdOf(articleId: string, factId: string, occurrence: number): string {
  return identify('observation', articleId, factId, occurrence);
}

/** The dimensions of a figure: its codes, and where it has none, its normalised words. */
export function seriesKeyOf(figure: Figure): SeriesKey {
  const phrase = (words: string | null) => (words === null ? null : normalisePhrase(words));
  return {
    indicator: figure.indicator,
    item: figure.indicator === null ? phrase(figure.item) : null,
    area: figure.area,
    place: figure.placeCode ?? phrase(figure.place),
    institution: figure.institutionCode ?? phrase(figure.institution),
    unit: figure.unit,
    kind: figure.kind,
    breakdown: figure.breakdown,
  };
}
