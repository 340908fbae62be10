import { isElement, isText, type PageNode } from './page-document.js';

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
const unseen = new Set(
  'script style template noscript iframe object svg video audio canvas head button select'.split(' '),
);

/** Characters that are not seen and are not part of a word. Direction marks stay, for they order digits in Arabic text. */
const invisible = /[\u00ad\u200b\ufeff\u2060]/gu;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Collects paragraphs while the tree is walked. */
class Paragraphs {
  private readonly done: string[] = [];
  private current = '';

  add(text: string): void {
    this.current += text;
  }

  end(): void {
    const paragraph = this.current
      .replace(/[^\S\n]+/gu, spaceFor)
      .replace(/ ?\n ?/gu, '\n')
      .trim();
    if (paragraph !== '') this.done.push(paragraph);
    this.current = '';
  }

  toString(): string {
    this.end();
    return this.done.join('\n\n');
  }
}

/**
 * The text of a node as it is read: blocks become paragraphs with a blank line between them, line breaks stay, cells of a
 * table row are parted by a space, and the whole is in Unicode's composed form (NFC).
 */
export function blockText(node: PageNode): string {
  const paragraphs = new Paragraphs();
  walk(node, paragraphs);
  return cleanText(paragraphs.toString());
}

/** Takes out control and invisible characters, and composes the rest (NFC). */
export function cleanText(text: string): string {
  return text.replace(controls, '').replace(invisible, '').normalize('NFC');
}

/** The depth of the recursion is bounded by the page limits. */
function walk(node: PageNode, paragraphs: Paragraphs): void {
  if (isText(node)) {
    paragraphs.add((node.textContent ?? '').replace(/\s+/gu, spaceFor));
    return;
  }
  if (!isElement(node) || unseen.has(node.localName)) return;
  if (node.localName === 'br') {
    paragraphs.add('\n');
    return;
  }
  const isBlock = blocks.has(node.localName);
  if (isBlock) paragraphs.end();
  for (const child of node.childNodes) walk(child, paragraphs);
  if (cells.has(node.localName)) paragraphs.add(' ');
  if (isBlock) paragraphs.end();
}

/** No-break spaces stay as they are: between digits they group a number. */
function spaceFor(run: string): string {
  return run.length === 1 && (run === '\u00a0' || run === '\u202f') ? run : ' ';
}
