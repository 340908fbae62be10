import { isElement, isText, leadsElsewhere, type PageNode } from './page-document.js';

/** A paragraph, a heading, an item of a list or a row of a table, as it is read. */
export interface TextBlock {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'item' | 'row' | 'caption';
  /** 0 to 1: how much of it is links. */
  readonly linkShare: number;
}

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

/** Takes out control and invisible characters, and composes the rest (NFC). */
export function cleanText(text: string): string {
  return text.replace(controls, '').replace(invisible, '').normalize('NFC');
}

/** Collects blocks while the tree is walked. */
class BlockCollector {
  readonly done: TextBlock[] = [];
  private current = '';
  private linked = 0;
  kind: TextBlock['kind'] = 'text';

  add(text: string, isLinked: boolean): void {
    this.current += text;
    if (isLinked) this.linked += text.trim().length;
  }

  end(): void {
    // Two line breaks in a row part paragraphs as blocks do.
    const pieces = cleanText(this.current)
      .replace(/[^\S\n]+/gu, spaceFor)
      .replace(/ ?\n ?/gu, '\n')
      .split(/\n{2,}/u)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const whole = Math.max(1, this.current.trim().length);
    const linkShare = Math.min(1, this.linked / whole);
    for (const text of pieces) this.done.push({ text, kind: this.kind, linkShare });
    this.current = '';
    this.linked = 0;
  }
}

/**
 * The blocks of a node in the order of reading: line breaks stay, cells of a table row are parted by a space, and the whole
 * is in Unicode's composed form (NFC).
 */
export function readBlocks(node: PageNode): TextBlock[] {
  const collector = new BlockCollector();
  walk(node, collector, { kind: 'text', isLinked: false });
  collector.end();
  return collector.done;
}

interface Place {
  readonly kind: TextBlock['kind'];
  readonly isLinked: boolean;
}

/** The depth of the recursion is bounded by the page limits. */
function walk(node: PageNode, collector: BlockCollector, place: Place): void {
  if (isText(node)) {
    collector.add((node.textContent ?? '').replace(/\s+/gu, spaceFor), place.isLinked);
    return;
  }
  if (!isElement(node) || unseen.has(node.localName)) return;
  if (node.localName === 'br') {
    collector.add('\n', false);
    return;
  }
  const isBlock = blocks.has(node.localName);
  const inner: Place = {
    kind: kindOf(node.localName) ?? place.kind,
    isLinked: place.isLinked || leadsElsewhere(node),
  };
  if (isBlock) collector.end();
  collector.kind = inner.kind;
  for (const child of node.childNodes) walk(child, collector, inner);
  if (cells.has(node.localName)) collector.add(' ', false);
  if (isBlock) collector.end();
  collector.kind = place.kind;
}

function kindOf(name: string): TextBlock['kind'] | null {
  if (/^h[1-6]$/u.test(name)) return 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
  if (name === 'tr') return 'row';
  return name === 'figcaption' || name === 'caption' ? 'caption' : null;
}

/** No-break spaces stay as they are: between digits they group a number. */
function spaceFor(run: string): string {
  return run.length === 1 && (run === '\u00a0' || run === '\u202f') ? run : ' ';
}
