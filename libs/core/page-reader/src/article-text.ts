import { Readability } from '@mozilla/readability';
import { joinBlocks } from './block-text.js';
import { declaredBodies } from './declared-body.js';
import { isLinkedBetter, linkedText, trimByLinked } from './linked-body.js';
import { keepOwnArticle } from './own-article.js';
import { parsePage, type PageDocument, type PageElement } from './page-document.js';
import { prunePage, removeUnseen } from './prune.js';
import { type KnownOfArticle, refineBlocks } from './refine-blocks.js';
import { readBlocks, type TextBlock } from './text-blocks.js';

/** A shorter text, after pruning, is looked for again without it. */
const prunedCharactersMin = 200;
/** The named body is taken when it holds so much of what the scoring finds. */
const coveredShareMin = 0.65;

/** The text of an article and what was seen beside it. */
export interface ArticleText {
  readonly text: string;
  /** 0 to 1; a page of links is not an article. */
  readonly linkShare: number;
  /** Paragraphs in which the newsroom says what it corrected. */
  readonly corrections: readonly string[];
}

/** What is known before the text is looked for. */
export interface TextHints extends KnownOfArticle {
  /** The body that the page's JSON-LD gives, or null. */
  readonly linkedBody: string | null;
}

/**
 * The body of the article: paragraphs with a blank line between them. May be empty. Two ways are gone and compared: the
 * element that the page names as its body, and the one that scores best by its paragraphs (Readability).
 */
export function readArticleText(html: string, hints: TextHints): ArticleText {
  const pruned = extract(html, hints, true);
  const extracted = lengthOf(pruned) >= prunedCharactersMin ? pruned : longer(pruned, extract(html, hints, false));
  const linked = hints.linkedBody === null ? '' : linkedText(hints.linkedBody);
  if (linked !== '' && isLinkedBetter(linked, extracted.blocks)) {
    return { text: linked, linkShare: 0, corrections: extracted.corrections };
  }
  const blocks = linked === '' ? extracted.blocks : trimByLinked(extracted.blocks, linked);
  return { text: joinBlocks(blocks), linkShare: extracted.linkShare, corrections: extracted.corrections };
}

interface Extracted {
  readonly blocks: readonly TextBlock[];
  readonly linkShare: number;
  readonly corrections: readonly string[];
}

function lengthOf({ blocks }: Pick<Extracted, 'blocks'>): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function longer(one: Extracted, other: Extracted): Extracted {
  return lengthOf(other) > lengthOf(one) ? other : one;
}

function extract(html: string, hints: TextHints, prune: boolean): Extracted {
  const document = parsePage(html);
  removeUnseen(document);
  keepOwnArticle(document, hints.title);
  if (prune) prunePage(document);
  const declared = declaredBodies(document).flatMap((element) => readBlocks(element));
  const scored = scoredBlocks(document);
  const chosen = choose(declared, scored);
  const whole = lengthOf({ blocks: chosen });
  const links = chosen.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  const refined = refineBlocks(chosen, hints);
  return { ...refined, linkShare: whole === 0 ? 0 : links / whole };
}

/** Readability changes the tree, so it comes last. */
function scoredBlocks(document: PageDocument): TextBlock[] {
  // The serializer is given the node that was found, which is one of this document's own elements.
  const reader = new Readability(document, {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node: unknown) => node as PageElement,
  });
  const content = reader.parse()?.content ?? null;
  return content === null ? [] : readBlocks(content);
}

/** The named body when it holds most of the scored one; else whichever has more to read. */
function choose(declared: readonly TextBlock[], scored: readonly TextBlock[]): readonly TextBlock[] {
  if (declared.length === 0) return scored;
  if (scored.length === 0) return declared;
  if (sharedShare(scored, declared) >= coveredShareMin) return declared;
  return massOf(declared) > massOf(scored) ? declared : scored;
}

function massOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text, linkShare }) => sum + text.length * (1 - linkShare), 0);
}

/** How much of the blocks' text stands in the others, too. */
function sharedShare(blocks: readonly TextBlock[], others: readonly TextBlock[]): number {
  const known = new Set(others.map(({ text }) => text));
  const whole = lengthOf({ blocks });
  return whole === 0 ? 0 : lengthOf({ blocks: blocks.filter(({ text }) => known.has(text)) }) / whole;
}
