import {
  aChange,
  aDelivery,
  aFact,
  aLedgerEntry,
  anArticleReading,
  anArticleProjection,
  aRevision,
  aSeal,
  aSeries,
  aSiteHealth,
  aSignature,
  aSiteReport,
  aStoryLink,
  someFigures,
  aSiteNote,
  aSubscription,
  aVisit,
  aWithdrawal,
} from '#testing';
import type { CrawlMemory } from '../crawl-memory.js';
import type { Ledger } from '../ledger.js';
import type { Projections } from '../projections.js';
import type { SiteMemory } from '../site-memory.js';
import type { SiteProjections } from '../site-projections.js';
import type { StoryProjections } from '../story-projections.js';
import type { Subscriptions } from '../subscriptions.js';

/** What calls every method of a port, by the method's name. */
export type Calls<Port> = Readonly<Record<keyof Port, () => Promise<unknown>>>;

const seriesFilters = [
  {},
  { indicator: 'a' },
  { area: 'a' },
  { institution: 'a' },
  { indicator: 'a', area: 'a', institution: 'a' },
  { terms: ['a'] },
  { terms: ['a', 'b', 'c'] },
  { area: 'a', terms: ['a'] },
];

/** Calls of CrawlMemory: every kind of query that it can send. */
export function crawlMemoryCalls(store: CrawlMemory): Calls<CrawlMemory> {
  return {
    rememberVisit: () => store.rememberVisit(aVisit()),
    visit: () => store.visit('a'),
    saveVisit: () => store.saveVisit(aVisit()),
    dueVisits: () => store.dueVisits(1, 1),
    dueVisitsOfSite: () => store.dueVisitsOfSite({ site: 'a', kind: 'article' }, 1, 1),
    visitsOfSite: () => store.visitsOfSite('a', null, 1),
    siteNote: () => store.siteNote('a'),
    saveSiteNote: () => store.saveSiteNote(aSiteNote()),
    insertRevision: () => Promise.all([aRevision(), aWithdrawal()].map((revision) => store.insertRevision(revision))),
    lastRevision: () => store.lastRevision('a'),
    pendingRevisions: () => store.pendingRevisions(1),
    markPublished: () => store.markPublished(['a']),
  };
}

/** Calls of Ledger: every kind of query that it can send. */
export function ledgerCalls(store: Ledger): Calls<Ledger> {
  return {
    insertEntries: () => store.insertEntries([aLedgerEntry()]),
    insertSeal: () => store.insertSeal(aSeal()),
    entriesOfFacts: () => store.entriesOfFacts(['a']),
    entryCounts: () => store.entryCounts(['a']),
    factsOfArticles: () => store.factsOfArticles(['a']),
    topSeals: () => store.topSeals(['a']),
    sealsAfter: () => store.sealsAfter(null, 1),
    factIdsAfter: () => store.factIdsAfter(null, 1),
  };
}

/** Calls of Projections: every kind of query that it can send. */
export function projectionsCalls(store: Projections): Calls<Projections> {
  const page = { after: null, limit: 1 };
  return {
    facts: () => store.facts(['a']),
    replaceFact: () => store.replaceFact(aFact()),
    factsOfSeries: () => store.factsOfSeries(['a']),
    factsOfArticle: () => store.factsOfArticle('a'),
    factIdsAfter: () => store.factIdsAfter(null, 1),
    insertSeries: () => store.insertSeries(aSeries()),
    series: () => store.series(['a']),
    findSeries: () => Promise.all(seriesFilters.map((filter) => store.findSeries(filter, page))),
    seriesPerIndicator: () => store.seriesPerIndicator(),
    articles: () => store.articles(['a']),
    article: () => store.article('a'),
    replaceArticle: () => store.replaceArticle(anArticleProjection()),
    findArticles: () => Promise.all([{}, { source: 'a' }].map((filter) => store.findArticles(filter, page))),
    insertChange: () => store.insertChange(aChange()),
    lastChanges: () => store.lastChanges(['a']),
    pendingChanges: () => store.pendingChanges(1),
    markChangesPublished: () => store.markChangesPublished(['a']),
  };
}

/** Calls of SiteMemory: every kind of query that it can send. */
export function siteMemoryCalls(store: SiteMemory): Calls<SiteMemory> {
  return {
    last: () => store.last('a'),
    lastAfter: () => store.lastAfter('a'),
    append: () => store.append(aSiteHealth()),
  };
}

/** Calls of SiteProjections: every kind of query that it can send. */
export function siteProjectionsCalls(store: SiteProjections): Calls<SiteProjections> {
  return {
    replaceReport: () => store.replaceReport(aSiteReport()),
    reports: () => store.reports(['a']),
    findReports: () => store.findReports({ after: null, limit: 1 }),
    replaceReading: () => store.replaceReading(anArticleReading()),
    reading: () => store.reading('a'),
    lastReadings: () => store.lastReadings('a', 1),
    replaceFigures: () => store.replaceFigures(someFigures()),
    figures: () => store.figures(['a']),
  };
}

/** Calls of StoryProjections: every kind of query that it can send. */
export function storyProjectionsCalls(store: StoryProjections): Calls<StoryProjections> {
  return {
    replaceSignature: () => store.replaceSignature(aSignature()),
    signatures: () => store.signatures(['a']),
    // Once with a key that as many share as are wanted.
    signaturesNear: () =>
      Promise.all(
        [aSignature().keys, ['a']].map((keys) =>
          store.signaturesNear([{ keys, from: 0, to: Number.MAX_SAFE_INTEGER }], 1),
        ),
      ),
    replaceLink: () => store.replaceLink(aStoryLink()),
    links: () => store.links(['a']),
    linksTo: () => store.linksTo(['a'], 1),
  };
}

/** Calls of Subscriptions: every kind of query that it can send. */
export function subscriptionsCalls(store: Subscriptions): Calls<Subscriptions> {
  return {
    insert: () => store.insert(aSubscription()),
    replace: () => store.replace(aSubscription()),
    find: () => store.find('a'),
    active: () => store.active(null, 1),
    insertDelivery: () => store.insertDelivery(aDelivery()),
    replaceDelivery: () => store.replaceDelivery(aDelivery()),
    dueDeliveries: () => store.dueDeliveries(1, 1),
  };
}
