import type { ArticleProjection, Delivery, Revision, SiteNote, Visit, WebhookSubscription } from '#infra/store';
import { anArticle, anArticleRef } from './article.factory.js';
import { aChange } from './fact.factory.js';

/** A visit that is due from the start. */
export function aVisit(overrides: Partial<Visit> = {}): Visit {
  return {
    url: 'https://newsroom.example/feed.xml',
    site: 'newsroom',
    role: 'discovery',
    nextVisitAt: 0,
    visits: 0,
    failures: 0,
    goneVisits: 0,
    goneSince: null,
    etag: null,
    lastModified: null,
    articleId: null,
    lastError: null,
    ...overrides,
  };
}

/** The note of a site that asked for nothing and of which little is known. */
export function aSiteNote(overrides: Partial<SiteNote> = {}): SiteNote {
  return { site: 'newsroom', restsUntil: null, day: null, articlesOfDay: 0, articles: 0, sources: 0, ...overrides };
}

/** A captured revision of an article; `revisionId` and numbers follow from the article. */
export function aRevision(article = anArticle()): Revision {
  const { articleId, revision } = article;
  return { revisionId: `${articleId}@${revision}`, articleId, revision, content: { kind: 'captured', article } };
}

/** The revision that says the page is gone. */
export function aWithdrawal(article = anArticleRef({ revision: 2 })): Revision {
  const { articleId, revision } = article;
  return { revisionId: `${articleId}@${revision}`, articleId, revision, content: { kind: 'withdrawn', article } };
}

/** An article as it is served. */
export function anArticleProjection(overrides: Partial<ArticleProjection> = {}): ArticleProjection {
  const article = overrides.article ?? anArticle();
  return { article, withdrawn: false, revision: article.revision, ...overrides };
}

/** A webhook subscription to every change. */
export function aSubscription(overrides: Partial<WebhookSubscription> = {}): WebhookSubscription {
  return {
    subscriptionId: 'sub_1',
    url: 'https://reader.example/hook',
    filter: {},
    sealedSecret: 'sealed',
    createdAt: Date.parse('2023-12-27T09:00:00Z'),
    disabledAt: null,
    ...overrides,
  };
}

/** A delivery that was not tried yet; its id follows from subscription and change. */
export function aDelivery(overrides: Partial<Delivery> = {}): Delivery {
  const change = aChange();
  const { subscriptionId = 'sub_1', changeId = change.changeId } = overrides;
  return {
    deliveryId: `${subscriptionId}:${changeId}`,
    subscriptionId,
    changeId,
    payload: JSON.stringify(change),
    attempts: 0,
    nextAttemptAt: 0,
    status: 'pending',
    lastError: null,
    ...overrides,
  };
}
