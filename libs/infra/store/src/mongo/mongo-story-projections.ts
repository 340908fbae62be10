import type { Connection } from 'mongoose';
import type { ArticleSignature, StoryLink } from '#core/contracts';
import { type NearRequest, StoryProjections } from '../story-projections.js';
import type { CollectionPlan } from './collection-plan.js';
import { keysPerCommandMax, StoredCollection } from './stored-collection.js';

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

const earliestFirst = { time: 1, _id: 1 } as const;

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

  override async signaturesNear(requests: readonly NearRequest[], limitPerKey: number): Promise<ArticleSignature[][]> {
    const found: ArticleSignature[][] = [];
    for (const part of partsOf(requests)) found.push(...(await this.#nearTogether(part, limitPerKey)));
    return found;
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

  /**
   * Most articles share hardly any key with others, so all requests are asked at once. Where the bound was not reached, no
   * key alone has reached its own; otherwise one key that very many share would stand before the others.
   */
  async #nearTogether(requests: readonly NearRequest[], limitPerKey: number): Promise<ArticleSignature[][]> {
    const keys = [...new Set(requests.flatMap((request) => request.keys))];
    if (keys.length === 0) return requests.map(() => []);
    const from = Math.min(...requests.map((request) => request.from));
    const to = Math.max(...requests.map((request) => request.to));
    const options = { sort: earliestFirst, limit: limitPerKey * requests.length };
    const found = await this.#signatures.find({ keys: { $in: keys }, time: { $gte: from, $lte: to } }, options);
    if (found.length < options.limit) return requests.map((request) => nearTo(request, found, limitPerKey));
    const half = Math.ceil(requests.length / 2);
    if (half === requests.length) return Promise.all(requests.map((request) => this.#nearByKey(request, limitPerKey)));
    const first = await this.#nearTogether(requests.slice(0, half), limitPerKey);
    return [...first, ...(await this.#nearTogether(requests.slice(half), limitPerKey))];
  }

  /** Looks each key up by itself. */
  async #nearByKey({ keys, from, to }: NearRequest, limit: number): Promise<ArticleSignature[]> {
    const options = { sort: earliestFirst, limit };
    const time = { $gte: from, $lte: to };
    const found = await Promise.all(
      [...new Set(keys)].map((key) => this.#signatures.findKeys({ keys: key, time }, ['_id'], options)),
    );
    return this.signatures(found.flat().map(({ _id }) => _id));
  }
}

/** Requests that go together: their keys fit into one command, or it is one request alone. */
function partsOf(requests: readonly NearRequest[]): NearRequest[][] {
  const parts: NearRequest[][] = [];
  let keys = Number.POSITIVE_INFINITY;
  for (const request of requests) {
    keys += request.keys.length;
    if (keys <= keysPerCommandMax) parts.at(-1)?.push(request);
    else {
      parts.push([request]);
      keys = request.keys.length;
    }
  }
  return parts;
}

/** Of all that the requests of a command found, what one of them asked for. @param found the earliest first */
function nearTo(
  { keys, from, to }: NearRequest,
  found: readonly ArticleSignature[],
  limit: number,
): ArticleSignature[] {
  const left = new Map(keys.map((key) => [key, limit]));
  return found.filter((signature) => {
    if (signature.time < from || signature.time > to) return false;
    const shared = signature.keys.filter((key) => (left.get(key) ?? 0) > 0);
    for (const key of shared) left.set(key, (left.get(key) ?? 0) - 1);
    return shared.length > 0;
  });
}
