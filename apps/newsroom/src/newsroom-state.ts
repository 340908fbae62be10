import { z } from 'zod';
import type { ArticleSource, Correction } from './article-source.js';

/**
 * What happened in the newsroom since it was first opened, as slugs in the order of events. An article that was
 * corrected twice stands twice in `corrected`.
 */
export const newsroomStateSchema = z.object({
  published: z.array(z.string()),
  corrected: z.array(z.string()),
  withdrawn: z.array(z.string()),
});

export type NewsroomState = z.infer<typeof newsroomStateSchema>;

export const openingState: NewsroomState = { published: [], corrected: [], withdrawn: [] };

/** How many things happened: it only grows, so it can date the pages that list the others. */
export function countSteps(state: NewsroomState): number {
  return state.published.length + state.corrected.length + state.withdrawn.length;
}

/** Whether readers can see the article by now. */
export function isPublished(source: ArticleSource, state: NewsroomState): boolean {
  return source.publish === 'at-start' || state.published.includes(source.slug);
}

/** The corrections that were made of an article, oldest first. */
export function correctionsMade(source: ArticleSource, state: NewsroomState): Correction[] {
  const count = state.corrected.filter((slug) => slug === source.slug).length;
  return byTime(source.corrections).slice(0, count);
}

/** The slug that is published next, or null when all are out. `sources` come oldest first. */
export function nextPublication(sources: readonly ArticleSource[], state: NewsroomState): string | null {
  return sources.find((source) => !isPublished(source, state))?.slug ?? null;
}

/** The slug whose earliest outstanding correction is next: an article that is not out, or withdrawn, has none. */
export function nextCorrection(sources: readonly ArticleSource[], state: NewsroomState): string | null {
  const open = sources
    .filter((source) => isPublished(source, state) && !state.withdrawn.includes(source.slug))
    .flatMap((source) => {
      const next = byTime(source.corrections)[correctionsMade(source, state).length];
      return next === undefined ? [] : [{ slug: source.slug, correctedAt: next.correctedAt }];
    });
  return byTime(open)[0]?.slug ?? null;
}

/** The slug that is withdrawn once nothing else is left to happen, or null. */
export function nextWithdrawal(sources: readonly ArticleSource[], state: NewsroomState): string | null {
  const candidate = sources.find(
    (source) => source.withdraw && isPublished(source, state) && !state.withdrawn.includes(source.slug),
  );
  return candidate?.slug ?? null;
}

function byTime<Dated extends { readonly correctedAt: string }>(dated: readonly Dated[]): Dated[] {
  return dated.toSorted((one, other) => Date.parse(one.correctedAt) - Date.parse(other.correctedAt));
}
