import type { ArticleSignature, StoryLink } from '#core/contracts';

/** What may be near an article. */
export interface NearRequest {
  readonly keys: readonly string[];
  /** Earliest and latest `time`, both inclusive; milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/**
 * By what reprints of a story are found, and what copy each article is. The aggregator writes it, the query service reads
 * the links.
 *
 * Promises, proved on every adapter by the contract suite:
 * - A replace puts the whole document in the place of the one with its article, durable when it resolves.
 * - `signaturesNear` answers each request by itself, in their order: each signature that shares a key with it once, and of a
 *   key that very many share the earliest.
 * - Many articles are read by one call; those that are not there are left out.
 */
export abstract class StoryProjections {
  abstract replaceSignature(signature: ArticleSignature): Promise<void>;
  abstract signatures(articleIds: readonly string[]): Promise<ArticleSignature[]>;
  /** @param limitPerKey how many signatures of each of the keys are looked at, the earliest of them; at least one */
  abstract signaturesNear(requests: readonly NearRequest[], limitPerKey: number): Promise<ArticleSignature[][]>;

  abstract replaceLink(link: StoryLink): Promise<void>;
  abstract links(articleIds: readonly string[]): Promise<StoryLink[]>;
  /** The links that lead to one of the articles, those of each by article, up to so many in all. */
  abstract linksTo(articleIds: readonly string[], limit: number): Promise<StoryLink[]>;
}
