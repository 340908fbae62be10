import type { Article, ArticleSignature, StoryLink } from '#core/contracts';
import { nearDuplicateMin, signatureKeys, signatureOf, similarity } from './text-signature.js';

/** A shorter text is all lead and boilerplate: two of them may be alike by chance. */
const charactersMin = 200;
/** Papers print a wire story within days. What is alike a week apart is a bulletin that is written on a form. */
export const storyWindowMs = 3 * 86_400_000;
/** Two texts with numbers are one story only when they share this part of them: forms are filled in anew. */
const numbersSharedMin = 0.5;
const numbersMin = 2;
/** Articles of one newsroom end in the same words; there, only what is printed a second time is a copy. */
const sameSourceMin = 0.8;
const numbersMax = 200;

/**
 * By what an article is found again in other papers.
 * @param known the signature that is stored of it, of this or another revision: the time of the first reading is kept
 */
export function signArticle(article: Article, known: ArticleSignature | null): ArticleSignature {
  const readAt = Date.parse(article.capturedAt);
  const firstReadAt = Math.min(readAt, known?.firstReadAt ?? readAt);
  if (known !== null && known.revision > article.revision)
    return { ...known, firstReadAt, time: known.publishedTime ?? firstReadAt };
  const signature = signatureOf(article.text);
  const publishedTime = publishedTimeOf(article);
  return {
    articleId: article.articleId,
    source: article.source,
    revision: article.revision,
    time: publishedTime ?? firstReadAt,
    publishedTime,
    firstReadAt,
    signature,
    keys: article.text.length < charactersMin ? [] : signatureKeys(signature),
    numbers: numbersOf(article.text),
  };
}

/** Null where the page tells no hour: a bare day would stand before every article of that day. */
function publishedTimeOf({ publishedAt }: Article): number | null {
  if (publishedAt === null || publishedAt.length <= 'YYYY-MM-DD'.length) return null;
  const time = Date.parse(publishedAt);
  return Number.isNaN(time) ? null : time;
}

function numbersOf(text: string): string[] {
  const found = text.match(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu) ?? [];
  return [...new Set(found.map(plainNumber))].slice(0, numbersMax);
}

/** `١٬٢٤٠` and `1.240` as `1240`: papers write the digits of a wire in their own way. */
function plainNumber(written: string): string {
  return written
    .replace(/[.,٫٬]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * How much two articles have in common, when they are copies of one story; null when they are not. Copies have many words
 * in common (`nearDuplicateMin`), come within days, and tell the same numbers.
 */
export function storySimilarity(left: ArticleSignature, right: ArticleSignature): number | null {
  if (left.keys.length === 0 || right.keys.length === 0 || Math.abs(left.time - right.time) > storyWindowMs)
    return null;
  const alike = similarity(left.signature, right.signature);
  const least = left.source === right.source ? sameSourceMin : nearDuplicateMin;
  return alike >= least && shareNumbers(left.numbers, right.numbers) ? alike : null;
}

function shareNumbers(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length < numbersMin) return true;
  const known = new Set(many);
  return few.filter((number) => known.has(number)).length >= few.length * numbersSharedMin;
}

/** Whether one comes before the other: earlier, or of the same time with the lower id, so that it is never both ways. */
export function isEarlier(
  one: Pick<ArticleSignature, 'time' | 'articleId'>,
  other: Pick<ArticleSignature, 'time' | 'articleId'>,
): boolean {
  return one.time < other.time || (one.time === other.time && one.articleId < other.articleId);
}

/**
 * What copy of a story an article is: the same whatever the order of the others.
 * @param others articles that may be copies of the same story, itself among them or not
 */
export function linkStory(article: ArticleSignature, others: readonly ArticleSignature[]): StoryLink {
  let first: ArticleSignature = article;
  let alike: number | null = null;
  for (const other of others) {
    const own = isEarlier(other, first) ? storySimilarity(article, other) : null;
    if (own === null) continue;
    first = other;
    alike = own;
  }
  const { articleId } = article;
  if (alike === null) return { articleId, syndicatedFrom: null, fromTime: null, similarity: null };
  return { articleId, syndicatedFrom: first.articleId, fromTime: first.time, similarity: alike };
}
