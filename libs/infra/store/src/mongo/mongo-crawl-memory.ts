import type { Connection } from 'mongoose';
import {
  CrawlMemory,
  type DueOfSite,
  type Revision,
  type SiteNote,
  type Visit,
  type VisitKind,
  visitKindOf,
} from '../crawl-memory.js';
import type { CollectionPlan } from './collection-plan.js';
import { type NewRow, StoredCollection } from './stored-collection.js';
import { nextWriteOrder } from './write-order.js';

interface VisitKeys {
  readonly site: string;
  /** The visit's kind. The key has the name of the field that it was made of once, so that rows of that time are found. */
  readonly role: VisitKind;
  readonly nextVisitAt: number | null;
}

interface RevisionKeys {
  readonly articleId: string;
  readonly revision: number;
  /** The outbox: true until the log has the event. */
  readonly isPending: boolean;
  /** See `nextWriteOrder`; of one article it grows with the revision, whoever writes. */
  readonly writeOrder: number;
}

const visitsPlan: CollectionPlan<VisitKeys> = {
  name: 'visits',
  keys: { site: String, role: String, nextVisitAt: Number },
  indexes: [
    { nextVisitAt: 1, _id: 1 },
    { site: 1, _id: 1 },
    { site: 1, role: 1, nextVisitAt: 1 },
  ],
};

const revisionsPlan: CollectionPlan<RevisionKeys> = {
  name: 'revisions',
  keys: { articleId: String, revision: Number, isPending: Boolean, writeOrder: Number },
  indexes: [
    { articleId: 1, revision: -1 },
    { isPending: 1, writeOrder: 1, _id: 1 },
  ],
};

const siteNotesPlan: CollectionPlan<object> = { name: 'site_notes', keys: {}, indexes: [] };

/** The crawler's store in three collections, `visits`, `revisions` and `site_notes`. */
export class MongoCrawlMemory extends CrawlMemory {
  readonly #visits: StoredCollection<VisitKeys, Visit>;
  readonly #revisions: StoredCollection<RevisionKeys, Revision>;
  readonly #siteNotes: StoredCollection<object, SiteNote>;

  constructor(connection: Connection) {
    super();
    this.#visits = new StoredCollection(connection, visitsPlan);
    this.#revisions = new StoredCollection(connection, revisionsPlan);
    this.#siteNotes = new StoredCollection(connection, siteNotesPlan);
  }

  async createIndexes(): Promise<void> {
    await this.#visits.createIndexes();
    await this.#revisions.createIndexes();
    await this.#siteNotes.createIndexes();
  }

  override async rememberVisit(visit: Visit): Promise<'added' | 'known'> {
    return (await this.#visits.insert(visitRow(visit))) ? 'added' : 'known';
  }

  override async visit(url: string): Promise<Visit | null> {
    const [found] = await this.#visits.find({ _id: url });
    return found ?? null;
  }

  override saveVisit(visit: Visit): Promise<void> {
    return this.#visits.replace(visitRow(visit));
  }

  override dueVisits(now: number, limit: number): Promise<Visit[]> {
    // A visit that is not to be made again has null there, and a comparison with a number passes over null.
    return this.#visits.find({ nextVisitAt: { $lte: now } }, { sort: { nextVisitAt: 1, _id: 1 }, limit });
  }

  override dueVisitsOfSite({ site, kind }: DueOfSite, now: number, limit: number): Promise<Visit[]> {
    const filter = { site, role: kind, nextVisitAt: { $lte: now } };
    return this.#visits.find(filter, { sort: { nextVisitAt: 1 }, limit });
  }

  override visitsOfSite(site: string, after: string | null, limit: number): Promise<Visit[]> {
    return this.#visits.find({ site, _id: { $gt: after ?? '' } }, { sort: { _id: 1 }, limit });
  }

  override async siteNote(site: string): Promise<SiteNote | null> {
    const [found] = await this.#siteNotes.find({ _id: site });
    return found ?? null;
  }

  override saveSiteNote(note: SiteNote): Promise<void> {
    return this.#siteNotes.replace({ id: note.site, keys: {}, document: note });
  }

  override async insertRevision(revision: Revision): Promise<'inserted' | 'duplicate'> {
    const { revisionId, articleId } = revision;
    const keys = {
      articleId,
      revision: revision.revision,
      isPending: true,
      writeOrder: Math.max(nextWriteOrder(), (await this.#orderBefore(revision)) + 1),
    };
    return (await this.#revisions.insert({ id: revisionId, keys, document: revision })) ? 'inserted' : 'duplicate';
  }

  override async lastRevision(articleId: string): Promise<Revision | null> {
    const [found] = await this.#revisions.find({ articleId }, { sort: { revision: -1 }, limit: 1 });
    return found ?? null;
  }

  override pendingRevisions(limit: number): Promise<Revision[]> {
    return this.#revisions.find({ isPending: true }, { sort: { writeOrder: 1, _id: 1 }, limit });
  }

  override markPublished(revisionIds: readonly string[]): Promise<void> {
    return this.#revisions.mark(revisionIds, { isPending: false });
  }

  /**
   * The order of the revision before. The next one comes after it even when another process wrote it whose clock is ahead
   * of ours: the events of an article must not change places.
   */
  async #orderBefore({ articleId, revision }: Revision): Promise<number> {
    if (revision === 1) return 0;
    const filter = { articleId, revision: { $lt: revision } };
    const [before] = await this.#revisions.findKeys(filter, ['writeOrder'], { sort: { revision: -1 }, limit: 1 });
    return before?.writeOrder ?? 0;
  }
}

function visitRow(visit: Visit): NewRow<VisitKeys, Visit> {
  const { site, nextVisitAt } = visit;
  return { id: visit.url, keys: { site, role: visitKindOf(visit), nextVisitAt }, document: visit };
}
