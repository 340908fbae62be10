import { type Measure } from '../report.js';
import type { Captured } from './captured.js';
import { farmArticleText, type FarmCount, type FarmOptions, isCorrectedArticle } from './farm-options.js';
import { articlePath } from './farm-page.js';

/** What became of the articles of a farm. */
export interface Verdict {
  /** Articles whose first text was captured as it stands. */
  readonly captured: number;
  /** Corrected articles whose second text was captured. */
  readonly corrected: number;
  /** Articles with more revisions than texts. */
  readonly repeated: number;
  /** Pages that were captured and are no articles of the farm. */
  readonly strangers: number;
  /** The host that has the fewest articles captured, and how many. */
  readonly slowest: { readonly host: number; readonly captured: number };
}

/** Holds the texts that were captured against those that the hosts published. */
export function judge(origins: readonly string[], options: FarmOptions, { texts }: Captured): Verdict {
  let [captured, corrected, repeated, known] = [0, 0, 0, 0];
  let slowest = { host: -1, captured: Infinity };
  origins.forEach((origin, host) => {
    const before = captured;
    for (let article = 0; article < options.articlesPerHost; article += 1) {
      const revisions = texts.get(`${origin}${articlePath(article)}`);
      if (revisions === undefined) continue;
      known += 1;
      const says = (revision: number, isCorrected: boolean) =>
        revisions[revision]?.includes(farmArticleText(host, article, isCorrected)) === true;
      const isCorrected = isCorrectedArticle(article, options);
      if (says(0, false)) captured += 1;
      if (isCorrected && says(1, true)) corrected += 1;
      if (revisions.length > (isCorrected ? 2 : 1)) repeated += 1;
    }
    if (captured - before < slowest.captured) slowest = { host, captured: captured - before };
  });
  return { captured, corrected, repeated, strangers: texts.size - known, slowest };
}

/** How many corrections the hosts make. */
export function correctionsOf(options: FarmOptions): number {
  const articles = Array.from({ length: options.articlesPerHost }, (_, article) => article);
  return options.hosts * articles.filter((article) => isCorrectedArticle(article, options)).length;
}

/** The verdict and the hosts' count, with what they are meant to be. */
export function trialMeasures(verdict: Verdict, count: FarmCount, options: FarmOptions): Measure[] {
  const none = { unit: '', aim: { atMost: 0 } };
  const all = { unit: '', aim: { atLeast: 1 } };
  const articles = { name: 'published', value: options.hosts * options.articlesPerHost };
  return [
    { what: 'articles captured', value: verdict.captured, ...all, limit: articles },
    {
      what: 'corrections seen',
      value: verdict.corrected,
      ...all,
      limit: { name: 'made', value: correctionsOf(options) },
    },
    { what: 'revisions without a change', value: verdict.repeated, ...none },
    { what: 'pages taken for articles that are none', value: verdict.strangers, ...none },
    { what: 'requests beside another', value: count.overlapping, ...none },
    { what: 'requests before the pause was over', value: count.tooSoon, ...none },
    { what: 'requests that robots.txt disallows', value: count.disallowed, ...none },
    { what: 'requests while asked to stay away', value: count.duringRest, ...none },
    { what: 'requests in all', value: count.requests, unit: '' },
    { what: 'answers "not modified"', value: count.notModified, unit: '' },
  ];
}
