import type { PageNode } from './page-document.js';
import { cleanText, readBlocks, type TextBlock } from './text-blocks.js';

export { cleanText };

/** Blocks as one text, with a blank line between them. */
export function joinBlocks(blocks: readonly TextBlock[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

/** The text of a node as it is read: blocks become paragraphs with a blank line between them. */
export function blockText(node: PageNode): string {
  return joinBlocks(readBlocks(node));
}
