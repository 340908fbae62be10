import { Readability } from '@mozilla/readability';
import { joinBlocks } from './block-text.js';
import { declaredBodies } from './declared-body.js';
import { isProse, namedLead, withLead } from './lead.js';
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
/** A named body that is so many times longer may be the frame of the page. */
const frameFactor = 1.4;
const proseShareMin = 0.7;

/** The text of an article and what was seen beside it. */
export interface ArticleText {
  readonly text: string;
  /** 0 to 1; a page of links is not an article. */
  readonly linkShare: number;
  /** Whether the text was found only on the page as it is, teasers and all. */
  readonly isWhole: boolean;
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
    return { text: linked, linkShare: 0, isWhole: false, corrections: extracted.corrections };
  }
  const blocks = linked === '' ? extracted.blocks : trimByLinked(extracted.blocks, linked);
  return { ...extracted, text: joinBlocks(blocks), isWhole: extracted !== pruned };
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
  const lead = namedLead(document, hints.title);
  if (prune) prunePage(document);
  const declared = declaredBodies(document).flatMap((element) => readBlocks(element));
  const scored = scoredBlocks(document);
  const chosen = withLead(choose(declared, scored), scored, lead);
  const refined = refineBlocks(chosen, hints);
  const whole = lengthOf(refined);
  return { ...refined, linkShare: whole === 0 ? 0 : 1 - massOf(refined.blocks) / whole };
}

/** Readability changes the tree, so it comes last. */
function scoredBlocks(document: PageDocument): TextBlock[] {
  // The serializer is given the node that was found, which is one of this document's own elements.
  const reader = new Readability(document, {
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node: unknown) => node as PageElement,
  });
  try {
    const content = reader.parse()?.content ?? null;
    return content === null ? [] : readBlocks(content);
  } catch {
    // It throws on some malformed trees; what the page names as its body is still there.
    return [];
  }
}

/**
 * The named body when it holds most of the scored one, and what it has beyond that is prose, too; else whichever has more
 * to read. A name such as "content" is also given to the frame of a whole page.
 */
function choose(declared: readonly TextBlock[], scored: readonly TextBlock[]): readonly TextBlock[] {
  if (declared.length === 0) return scored;
  if (scored.length === 0) return declared;
  if (sharedShare(scored, declared) < coveredShareMin) return massOf(declared) > massOf(scored) ? declared : scored;
  if (lengthOf({ blocks: declared }) <= lengthOf({ blocks: scored }) * frameFactor) return declared;
  const known = new Set(scored.map(({ text }) => text));
  const beyond = declared.filter(({ text }) => !known.has(text));
  const prose = lengthOf({ blocks: beyond.filter(isProse) });
  return prose >= lengthOf({ blocks: beyond }) * proseShareMin ? declared : scored;
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
