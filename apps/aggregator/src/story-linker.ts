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
   * Signs the article, and settles its link and those that its text touches.
   * @throws StoryNotSettledError
   */
  async link(article: Article): Promise<void> {
    const [known] = await this.projections.signatures([article.articleId]);
    const signature = signArticle(article, known ?? null);
    if (JSON.stringify(known) !== JSON.stringify(signature)) await this.projections.replaceSignature(signature);
    await this.settle(await this.touchedBy(signature));
  }

  /** The article where its link is another now, copies that it may be the original of, and those that still lead to it. */
  private async touchedBy(signature: ArticleSignature): Promise<string[]> {
    const near = await this.near(signature);
    const later = near.filter((other) => isEarlier(signature, other) && storySimilarity(signature, other) !== null);
    const links = new Map((await this.linksOf([signature, ...later])).map((link) => [link.articleId, link]));
    const own = isSame(links.get(signature.articleId), linkStory(signature, near)) ? [] : [signature];
    const missing = later.filter((copy) => !leadsFurther(links.get(copy.articleId), signature));
    const leading = await this.projections.linksTo([signature.articleId], copiesMax);
    return [...new Set([...own, ...missing, ...leading].map(({ articleId }) => articleId))];
  }

  private async settle(articleIds: readonly string[]): Promise<void> {
    let unsettled = articleIds;
    for (let round = 0; round < roundsMax && unsettled.length > 0; round += 1) {
      const moved = await this.runRound(unsettled);
      // What leads to a copy that found its original may lead to that one as well.
      const leading = moved.length === 0 ? [] : await this.projections.linksTo(moved, copiesMax);
      unsettled = [...new Set([...moved, ...leading.map(({ articleId }) => articleId)])];
    }
    if (unsettled.length > 0) throw new StoryNotSettledError(unsettled);
  }

  /** @returns the articles whose link was not what their signature says, and that are to be looked at again */
  private async runRound(articleIds: readonly string[]): Promise<string[]> {
    const signatures = await this.projections.signatures(articleIds);
    const stored = new Map((await this.linksOf(signatures)).map((link) => [link.articleId, link]));
    const moved: string[] = [];
    for (const signature of signatures) {
      const link = linkStory(signature, await this.near(signature));
      if (isSame(stored.get(link.articleId), link)) continue;
      await this.projections.replaceLink(link);
      moved.push(link.articleId);
    }
    return moved;
  }

  private near({ keys, time }: ArticleSignature): Promise<ArticleSignature[]> {
    if (keys.length === 0) return Promise.resolve([]);
    const window = { from: time - storyWindowMs, to: time + storyWindowMs };
    return this.projections.signaturesNear({ keys, ...window, limitPerKey: candidatesPerKeyMax });
  }

  private linksOf(signatures: readonly ArticleSignature[]): Promise<StoryLink[]> {
    return this.projections.links(signatures.map(({ articleId }) => articleId));
  }
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
