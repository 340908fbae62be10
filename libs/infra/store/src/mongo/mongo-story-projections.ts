import type { Connection } from 'mongoose';
import type { ArticleSignature, StoryLink } from '#core/contracts';
import { type NearRequest, StoryProjections } from '../story-projections.js';
import type { CollectionPlan } from './collection-plan.js';
import { StoredCollection } from './stored-collection.js';

interface SignatureKeys {
  readonly keys: readonly string[];
  readonly time: number;
}

interface LinkKeys {
  readonly syndicatedFrom: string | null;
}

const signaturesPlan: CollectionPlan<SignatureKeys> = {
  name: 'article_signatures',
  keys: { keys: [String], time: Number },
  indexes: [{ keys: 1, time: 1, _id: 1 }],
};

const linksPlan: CollectionPlan<LinkKeys> = {
  name: 'story_links',
  keys: { syndicatedFrom: String },
  indexes: [{ syndicatedFrom: 1, _id: 1 }],
};

/** By what reprints are found, in two collections: `article_signatures` and `story_links`. */
export class MongoStoryProjections extends StoryProjections {
  readonly #signatures: StoredCollection<SignatureKeys, ArticleSignature>;
  readonly #links: StoredCollection<LinkKeys, StoryLink>;

  constructor(connection: Connection) {
    super();
    this.#signatures = new StoredCollection(connection, signaturesPlan);
    this.#links = new StoredCollection(connection, linksPlan);
  }

  async createIndexes(): Promise<void> {
    await this.#signatures.createIndexes();
    await this.#links.createIndexes();
  }

  override replaceSignature(signature: ArticleSignature): Promise<void> {
    const { articleId, keys, time } = signature;
    return this.#signatures.replace({ id: articleId, keys: { keys, time }, document: signature });
  }

  override signatures(articleIds: readonly string[]): Promise<ArticleSignature[]> {
    return this.#signatures.findByIds(articleIds);
  }

  override async signaturesNear({ keys, from, to, limitPerKey }: NearRequest): Promise<ArticleSignature[]> {
    const options = { sort: { time: 1, _id: 1 }, limit: limitPerKey } as const;
    const time = { $gte: from, $lte: to };
    const together = await this.#signatures.findKeys({ keys: { $in: [...keys] }, time }, ['_id'], options);
    // Most articles share hardly any key with others. Where the bound was not reached, no key alone has reached it.
    if (together.length < limitPerKey) return this.signatures(together.map(({ _id }) => _id));
    // One key that very many share must not stand before the others, so each is looked up by itself.
    const found = await Promise.all(
      [...new Set(keys)].map((key) => this.#signatures.findKeys({ keys: key, time }, ['_id'], options)),
    );
    return this.signatures(found.flat().map(({ _id }) => _id));
  }

  override replaceLink(link: StoryLink): Promise<void> {
    const { articleId, syndicatedFrom } = link;
    return this.#links.replace({ id: articleId, keys: { syndicatedFrom }, document: link });
  }

  override links(articleIds: readonly string[]): Promise<StoryLink[]> {
    return this.#links.findByIds(articleIds);
  }

  override linksTo(articleIds: readonly string[], limit: number): Promise<StoryLink[]> {
    const filter = { syndicatedFrom: { $in: [...articleIds] } };
    return this.#links.find(filter, { sort: { syndicatedFrom: 1, _id: 1 }, limit });
  }
}
