import type { Connection } from 'mongoose';
import { healthsKept, type SiteHealth, SiteMemory } from '../site-memory.js';
import type { CollectionPlan } from './collection-plan.js';
import { StoredCollection } from './stored-collection.js';

interface HealthKeys {
  readonly site: string;
  readonly sequence: number;
}

const healthsPlan: CollectionPlan<HealthKeys> = {
  name: 'site_healths',
  keys: { site: String, sequence: Number },
  indexes: [{ site: 1, sequence: -1 }],
};

/** The running health of the sites in the collection `site_healths`. */
export class MongoSiteMemory extends SiteMemory {
  readonly #healths: StoredCollection<HealthKeys, SiteHealth>;

  constructor(connection: Connection) {
    super();
    this.#healths = new StoredCollection(connection, healthsPlan);
  }

  createIndexes(): Promise<void> {
    return this.#healths.createIndexes();
  }

  override async last(site: string): Promise<SiteHealth | null> {
    const [found] = await this.#healths.find({ site }, { sort: { sequence: -1 }, limit: 1 });
    return found ?? null;
  }

  override async lastAfter(site: string): Promise<SiteHealth | null> {
    const [found] = await this.#healths.find({ site: { $gt: site } }, { sort: { site: 1, sequence: -1 }, limit: 1 });
    return found ?? null;
  }

  override async append(health: SiteHealth): Promise<'appended' | 'taken'> {
    const { site, sequence } = health.report;
    const row = { id: `${site}@${sequence}`, keys: { site, sequence }, document: health };
    if (!(await this.#healths.insert(row))) return 'taken';
    await this.#healths.remove({ site, sequence: { $lte: sequence - healthsKept } });
    return 'appended';
  }
}
