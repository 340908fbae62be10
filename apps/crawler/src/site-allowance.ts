import type { CrawlMemory, SiteNote } from '#infra/store';

/**
 * What one site may have remembered, so that no trap of endless addresses fills the store. The busiest agencies publish some
 * thousand articles a day; a site that reaches the bound of a day goes on the next day with what its sources name then.
 */
export const siteAllowance = { articlesPerDay: 5_000, articles: 2_000_000, sources: 2_000 } as const;

/** The site's note, or that of a site of which nothing is known. */
export async function noteOf(memory: CrawlMemory, site: string): Promise<SiteNote> {
  const known = await memory.siteNote(site);
  return known ?? { site, restsUntil: null, day: null, articlesOfDay: 0, articles: 0, sources: 0 };
}

/**
 * How many more articles the site may have remembered today.
 * @param now milliseconds since 1970
 */
export function articlesLeft(note: SiteNote, now: number): number {
  const ofDay = note.day === dayOf(now) ? note.articlesOfDay : 0;
  return Math.max(0, Math.min(siteAllowance.articlesPerDay - ofDay, siteAllowance.articles - note.articles));
}

/** How many more feeds and listings. */
export function sourcesLeft({ sources }: SiteNote): number {
  return Math.max(0, siteAllowance.sources - sources);
}

/** The note after so many articles were remembered. */
export function afterArticles(note: SiteNote, added: number, now: number): SiteNote {
  const day = dayOf(now);
  const before = note.day === day ? note.articlesOfDay : 0;
  return { ...note, day, articlesOfDay: before + added, articles: note.articles + added };
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
