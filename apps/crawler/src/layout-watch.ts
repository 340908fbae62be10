import type { TextYield } from '#core/contracts';
import { hasFallen } from '#core/projections';
import type { PageReading } from '#infra/store';

/** The latest article pages of a site are compared with those before them. */
export const readingWindows = { recent: 12, usual: 48, usualMin: 12 } as const;

/** Of this part of the usual length, the middle text is no longer an article's but its teaser. */
const charactersLeftMax = 0.4;
/** So many of the latest pages, and half of them, must give far less than the same pages gave before. */
const fellMin = 4;
const fellPart = 0.5;
/** A site has its layout back when it gives nearly what it gave. */
const backAgain = { fellPart: 0.25, readablePart: 0.8, charactersPart: 0.6 } as const;

/** What some article pages gave. */
export function textYieldOf(readings: readonly PageReading[]): TextYield {
  const texts = readings.map(({ characters }) => characters).filter((characters) => characters > 0);
  const middle = texts.toSorted((left, right) => left - right)[Math.floor(texts.length / 2)];
  const readable = readings.length === 0 ? null : texts.length / readings.length;
  return { pages: readings.length, readable, characters: middle ?? null };
}

/** The latest article pages. */
export function recentOf(readings: readonly PageReading[]): PageReading[] {
  return readings.slice(-readingWindows.recent);
}

/** The yield of the article pages before the latest; null while there are too few. */
export function usualOf(readings: readonly PageReading[]): TextYield | null {
  const before = readings.slice(0, -readingWindows.recent);
  return before.length < readingWindows.usualMin ? null : textYieldOf(before);
}

/**
 * Whether the latest pages of a site give so much less text that its layout must have changed: pages that were articles can
 * no longer be read, their texts shrank, or texts are far shorter than those of other articles used to be.
 */
export function isLayoutChanged(readings: readonly PageReading[], usual: TextYield | null): boolean {
  const recent = recentOf(readings);
  const fell = recent.filter((reading) => reading.fell).length;
  if (fell >= fellMin && fell >= recent.length * fellPart) return true;
  if (usual === null || recent.length < readingWindows.recent) return false;
  const now = textYieldOf(recent);
  const hits = recent.filter(({ characters }) => characters > 0).length;
  if (hasFallen({ hits, trials: recent.length }, usual.readable ?? 0)) return true;
  const isShort = (now.characters ?? 0) <= (usual.characters ?? 0) * charactersLeftMax;
  return isShort && hits >= recent.length / 2;
}

/**
 * Whether a site whose layout was changed gives again what it used to.
 * @param usual what it gave before the change; null when that is not known
 */
export function isLayoutBack(readings: readonly PageReading[], usual: TextYield | null): boolean {
  const recent = recentOf(readings);
  const now = textYieldOf(recent);
  const fell = recent.filter((reading) => reading.fell).length;
  if (fell > recent.length * backAgain.fellPart) return false;
  return (
    (now.readable ?? 0) >= (usual?.readable ?? 0) * backAgain.readablePart &&
    (now.characters ?? 0) >= (usual?.characters ?? 0) * backAgain.charactersPart
  );
}
