import type { SourceFinding, Visit } from '#infra/store';
import type { Site } from './site.js';

interface NewVisit {
  readonly url: string;
  readonly site: Pick<Site, 'name'>;
  readonly role: Visit['role'];
  /** Milliseconds since 1970. */
  readonly nextVisitAt: number;
  /** How a source was found, when it is not the site's own address. */
  readonly found?: SourceFinding;
  /** The date that a feed gave the article; ISO 8601 or null. */
  readonly mentionedAt?: string | null;
}

/** A visit to a URL that was not visited yet. */
export function newVisit({ url, site, role, nextVisitAt, found, mentionedAt = null }: NewVisit): Visit {
  return {
    url,
    site: site.name,
    role,
    nextVisitAt,
    visits: 0,
    failures: 0,
    goneVisits: 0,
    goneSince: null,
    etag: null,
    lastModified: null,
    articleId: null,
    lastError: null,
    ...(found === undefined ? {} : { found }),
    ...(mentionedAt === null ? {} : { mentionedAt }),
  };
}
