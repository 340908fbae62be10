import { articleIdOf, type LedgerEntry, type Seal } from '#core/contracts';
import { identifyFigures, readFigures } from '#core/extraction';
import { readArticlePage } from '#core/page-reader';
import { projectFact } from '#core/projections';
import type { ArticleSite, SiteArticle } from '#testing';

/** What readers must see of a fact. */
export interface ExpectedFact {
  readonly value: number;
  readonly distinctValues: number[];
  /** `observationId=value` of each current report. */
  readonly reports: string[];
}

/** The source under which the tests watch their site. */
export const siteName = 'Test site';

/** Computes from the site's pages alone what the projections must hold, with none of the pipeline in between. */
export function expectedFacts(site: ArticleSite): Map<string, ExpectedFact> {
  const words = site.now().map((article) => wordsOf(site, article));
  const seals = new Map(words.map(({ seal }) => [seal.article.articleId, seal]));
  const entries = words.flatMap((word) => word.entries);
  const facts = [...Map.groupBy(entries, (entry) => entry.observation.factId).values()].map((own) =>
    projectFact(own, seals),
  );
  return new Map(
    facts
      .filter((fact) => fact !== null)
      .map(({ factId, state, distinctValues, reports }) => [
        factId,
        {
          value: state.value,
          distinctValues,
          reports: reports.map((r) => `${r.observationId}=${r.latest.value}`).sort(),
        },
      ]),
  );
}

function wordsOf(site: ArticleSite, { slug, ...published }: SiteArticle): { entries: LedgerEntry[]; seal: Seal } {
  const url = site.urlOf(slug);
  const page = readArticlePage(site.pageOf({ slug, ...published }), url);
  if (page.kind !== 'article') throw new Error(`The page of ${slug} cannot be read: ${page.reason}`);
  const articleId = articleIdOf(page.canonicalUrl);
  const reference = {
    ...{ articleId, revision: 1, url, canonicalUrl: page.canonicalUrl, source: siteName, title: page.title },
    ...{ language: page.language, country: 'MA', publishedAt: page.publishedAt, capturedAt: '2024-01-01T00:00:00Z' },
  };
  const observations = identifyFigures(articleId, readFigures({ ...reference, text: page.text }).figures);
  const entries = observations.map((observation) => ({
    entryId: `${observation.observationId}@1`,
    observation,
    article: reference,
  }));
  const observationIds = observations.map(({ observationId }) => observationId);
  return { entries, seal: { sealId: `${articleId}@1`, article: reference, withdrawn: false, observationIds } };
}
