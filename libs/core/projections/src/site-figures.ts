import type { ArticleReading, FigureYield, SiteFigures } from '#core/contracts';
import { hasFallen } from './yield-fall.js';

/** The latest articles of a site are compared with those before them. */
export const figureWindows = { recent: 20, usual: 80, usualMin: 20 } as const;

/** When figures an article fall so far, while as many articles have some, the layout has lost them too: a table, a list. */
const perArticleLeftMax = 0.25;
const recentMin = 10;

/**
 * The figure yield of a site, from its latest articles; the same whatever the order in which they came.
 * @param readings of its articles, the last captured first; `figureWindows.recent + figureWindows.usual` of them
 */
export function siteFiguresOf(site: string, readings: readonly ArticleReading[]): SiteFigures {
  const recent = readings.slice(0, figureWindows.recent);
  const before = readings.slice(figureWindows.recent, figureWindows.recent + figureWindows.usual);
  const usual = before.length < figureWindows.usualMin ? null : yieldOf(before);
  const now = yieldOf(recent);
  return { site, recent: now, usual, hasFallen: usual !== null && haveFallen(recent, now, usual) };
}

function yieldOf(readings: readonly ArticleReading[]): FigureYield {
  const articles = readings.length;
  if (articles === 0) return { articles, withFigures: null, perArticle: null };
  const figures = readings.reduce((sum, reading) => sum + reading.figures, 0);
  return { articles, withFigures: countWithFigures(readings) / articles, perArticle: figures / articles };
}

function countWithFigures(readings: readonly ArticleReading[]): number {
  return readings.filter(({ figures }) => figures > 0).length;
}

function haveFallen(recent: readonly ArticleReading[], now: FigureYield, usual: FigureYield): boolean {
  if (recent.length < recentMin) return false;
  if (hasFallen({ hits: countWithFigures(recent), trials: recent.length }, usual.withFigures ?? 0)) return true;
  // Of articles with few figures each, the number goes up and down by itself.
  const isMany = (usual.perArticle ?? 0) >= 2 && (usual.withFigures ?? 0) >= 0.5;
  return isMany && (now.perArticle ?? 0) <= (usual.perArticle ?? 0) * perArticleLeftMax;
}
