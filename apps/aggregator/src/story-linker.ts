import { Injectable } from '@nestjs/common';
import type { Article, ArticleSignature, StoryLink } from '#core/contracts';
import { isEarlier, linkStory, signArticle, storySimilarity, storyWindowMs } from '#core/page-reader';
import { StoryProjections } from '#infra/store';

/** Signatures that are compared for each key that is shared: bounds what a text that everybody prints costs. */
export const candidatesPerKeyMax = 64;
/** Copies that are looked at again when their original changes. */
const copiesMax = 1_000;
/** How often links may move under our hands before the record is tried again later. */
const roundsMax = 20;

/** Other writers kept changing the same links. */
export class StoryNotSettledError extends Error {
  readonly code = 'STORY_NOT_SETTLED';
  readonly canRetry = true;

  constructor(readonly articleIds: readonly string[]) {
    super(`${articleIds.length} links did not come to rest in ${roundsMax} rounds`);
  }
}

/**
 * Links each article to the earliest copy of its story. A link follows from the stored signatures alone, and each round
 * looks at what it wrote once more, so the links are the same after doubles and replays, in any order, and whoever writes
 * beside. Of a key that more than `candidatesPerKeyMax` articles share within days, the earliest are looked at: an original is
 * missed only when so many others that are no copies stand before it under every key.
 */
@Injectable()
export class StoryLinker {
  constructor(private readonly projections: StoryProjections) {}

  /**
   * Signs the articles, and settles their links and those that their texts touch. Of several revisions of one article the
   * later stand behind the earlier.
   * @throws StoryNotSettledError
   */
  async link(articles: readonly Article[]): Promise<void> {
    const signatures = await this.sign(articles);
    await this.settle(await this.touchedBy(signatures));
  }

  /** @returns the signature of each article as it is stored now */
  private async sign(articles: readonly Article[]): Promise<ArticleSignature[]> {
    const articleIds = [...new Set(articles.map(({ articleId }) => articleId))];
    const stored = await this.projections.signatures(articleIds);
    const known = new Map(stored.map((signature) => [signature.articleId, signature]));
    const signed = new Map(known);
    for (const article of articles) {
      signed.set(article.articleId, signArticle(article, signed.get(article.articleId) ?? null));
    }
    const changed = [...signed.values()].filter((signature) => {
      return JSON.stringify(known.get(signature.articleId)) !== JSON.stringify(signature);
    });
    await Promise.all(changed.map((signature) => this.projections.replaceSignature(signature)));
    return [...signed.values()];
  }

  /** The articles whose link is another now, copies that they may be the original of, and those that still lead to them. */
  private async touchedBy(signatures: readonly ArticleSignature[]): Promise<string[]> {
    const near = await this.near(signatures);
    const later = signatures.map((signature, index) => laterCopies(signature, near[index] ?? []));
    const links = await this.linksOf([...signatures, ...later.flat()]);
    const own = signatures.filter((signature, index) => {
      return !isSame(links.get(signature.articleId), linkStory(signature, near[index] ?? []));
    });
    const missing = signatures.flatMap((signature, index) => {
      return (later[index] ?? []).filter((copy) => !leadsFurther(links.get(copy.articleId), signature));
    });
    const leading = await this.leadingTo(signatures.map(({ articleId }) => articleId));
    return [...new Set([...own, ...missing, ...leading].map(({ articleId }) => articleId))];
  }

  private async settle(articleIds: readonly string[]): Promise<void> {
    let unsettled = articleIds;
    for (let round = 0; round < roundsMax && unsettled.length > 0; round += 1) {
      const moved = await this.runRound(unsettled);
      // What leads to a copy that found its original may lead to that one as well.
      const leading = await this.leadingTo(moved);
      unsettled = [...new Set([...moved, ...leading.map(({ articleId }) => articleId)])];
    }
    if (unsettled.length > 0) throw new StoryNotSettledError(unsettled);
  }

  /** @returns the articles whose link was not what their signature says, and that are to be looked at again */
  private async runRound(articleIds: readonly string[]): Promise<string[]> {
    const signatures = await this.projections.signatures(articleIds);
    const stored = await this.linksOf(signatures);
    const near = await this.near(signatures);
    const moved = signatures
      .map((signature, index) => linkStory(signature, near[index] ?? []))
      .filter((link) => !isSame(stored.get(link.articleId), link));
    await Promise.all(moved.map((link) => this.projections.replaceLink(link)));
    return moved.map(({ articleId }) => articleId);
  }

  /** What may be near each of them, in their order. */
  private near(signatures: readonly ArticleSignature[]): Promise<ArticleSignature[][]> {
    const requests = signatures.map(({ keys, time }) => ({
      ...{ keys, from: time - storyWindowMs, to: time + storyWindowMs },
    }));
    return this.projections.signaturesNear(requests, candidatesPerKeyMax);
  }

  private async linksOf(signatures: readonly ArticleSignature[]): Promise<ReadonlyMap<string, StoryLink>> {
    const articleIds = new Set(signatures.map(({ articleId }) => articleId));
    const links = await this.projections.links([...articleIds]);
    return new Map(links.map((link) => [link.articleId, link]));
  }

  /** The links that lead to one of the articles, `copiesMax` of each at the least where there are so many. */
  private async leadingTo(articleIds: readonly string[]): Promise<StoryLink[]> {
    if (articleIds.length === 0) return [];
    const leading = await this.projections.linksTo(articleIds, copiesMax);
    if (leading.length < copiesMax || articleIds.length === 1) return leading;
    const each: StoryLink[] = [];
    for (const articleId of articleIds) each.push(...(await this.projections.linksTo([articleId], copiesMax)));
    return each;
  }
}

/** Copies among the others that come after the article. */
function laterCopies(signature: ArticleSignature, others: readonly ArticleSignature[]): ArticleSignature[] {
  return others.filter((other) => isEarlier(signature, other) && storySimilarity(signature, other) !== null);
}

/** Whether a copy leads to the article already, or to one that is earlier still. */
function leadsFurther(link: StoryLink | undefined, to: ArticleSignature): boolean {
  if (link === undefined || link.syndicatedFrom === null || link.fromTime === null) return false;
  return !isEarlier(to, { articleId: link.syndicatedFrom, time: link.fromTime });
}

function isSame(stored: StoryLink | undefined, link: StoryLink): boolean {
  // Most articles are printed once: what leads nowhere is not written down.
  if (stored === undefined) return link.syndicatedFrom === null;
  const { syndicatedFrom, fromTime, similarity } = stored;
  return syndicatedFrom === link.syndicatedFrom && fromTime === link.fromTime && similarity === link.similarity;
}
