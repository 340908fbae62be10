import { Readability } from '@mozilla/readability';
import { blockText, cleanText } from './block-text.js';
import { parsePage, type PageElement } from './page-document.js';
import { prunePage, removeUnseen } from './prune.js';

/** A shorter text, after pruning, is looked for again without it. */
const prunedCharactersMin = 200;
/** JSON-LD's own text is taken when it is so many times longer. */
const linkedBodyFactor = 2;

/** The text of an article and how much of it is links. */
export interface ArticleText {
  readonly text: string;
  /** 0 to 1; a page of links is not an article. */
  readonly linkShare: number;
}

/**
 * The body of the article: paragraphs with a blank line between them. May be empty.
 * @param linkedBody the body that the page's JSON-LD gives, or null
 */
export function readArticleText(html: string, linkedBody: string | null): ArticleText {
  const pruned = extract(html, true);
  const extracted = pruned.text.length >= prunedCharactersMin ? pruned : longer(pruned, extract(html, false));
  const linked = linkedBody === null ? '' : linkedText(linkedBody);
  return linked.length > extracted.text.length * linkedBodyFactor ? { text: linked, linkShare: 0 } : extracted;
}

function longer(one: ArticleText, other: ArticleText): ArticleText {
  return other.text.length > one.text.length ? other : one;
}

function extract(html: string, prune: boolean): ArticleText {
  const document = parsePage(html);
  removeUnseen(document);
  if (prune) prunePage(document);
  // The serializer is given the node that was found, which is one of this document's own elements.
  const reader = new Readability(document, {
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
  });
  const content = reader.parse()?.content ?? null;
  if (content === null) return { text: '', linkShare: 0 };
  return { text: blockText(content), linkShare: linkShare(content) };
}

function linkShare(content: PageElement): number {
  const all = blockText(content).length;
  let links = 0;
  for (const link of content.querySelectorAll('a')) links += (link.textContent ?? '').trim().length;
  return all === 0 ? 0 : Math.min(1, links / all);
}

/** Bodies in JSON-LD are plain text, or HTML written into a string. */
function linkedText(body: string): string {
  if (/<(?:p|br|div|h\d)\b/iu.test(body)) {
    const element = parsePage(body).body;
    return element === null ? '' : blockText(element);
  }
  return cleanText(body)
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
