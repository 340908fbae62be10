import { type Word, wordsOf } from './words.js';

/** A name that was found in a text. Offsets in UTF-16 units; particles attached before it stay outside. */
export interface FoundName {
  readonly code: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  code: string | null;
  readonly next: Map<string, Node>;
}

function newNode(): Node {
  return { code: null, next: new Map() };
}

/** Finds names of a list in texts: the longest at each place, in time linear in the text. */
export class PhraseFinder {
  private readonly root = newNode();

  /** @param names pairs of name and code; the first code of a name stays */
  constructor(names: Iterable<readonly [name: string, code: string]>) {
    for (const [name, code] of names) this.add(name, code);
  }

  find(text: string): FoundName[] {
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const match = this.longestAt(words, index);
      const first = words[index];
      const last = words[index + (match?.words ?? 0) - 1];
      if (match === null || first === undefined || last === undefined) continue;
      const start = first.start + attachedLength(text.slice(first.start, first.end), match.attached);
      found.push({ code: match.code, exact: text.slice(start, last.end), start, end: last.end });
      index += match.words - 1;
    }
    return found;
  }

  private add(name: string, code: string): void {
    let node = this.root;
    for (const { folded } of wordsOf(name)) {
      const next = node.next.get(withoutArticle(folded)) ?? newNode();
      node.next.set(withoutArticle(folded), next);
      node = next;
    }
    node.code ??= code;
  }

  private longestAt(words: readonly Word[], index: number): Match | null {
    const head = words[index];
    if (head === undefined) return null;
    let best: Match | null = null;
    for (const stem of head.stems) {
      let node = this.root.next.get(withoutArticle(stem));
      for (let length = 1; node !== undefined; length += 1) {
        if (node.code !== null && length > (best?.words ?? 0)) {
          best = { code: node.code, words: length, attached: head.folded.length - stem.length };
        }
        const next = words[index + length];
        node = next === undefined ? undefined : node.next.get(withoutArticle(next.folded));
      }
    }
    return best;
  }
}

interface Match {
  readonly code: string;
  readonly words: number;
  /** Letters of the first word that are particles. */
  readonly attached: number;
}

/** The article comes and goes with a word's place in the sentence, so names are compared without it. */
function withoutArticle(folded: string): string {
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
}

/** How many units of the written word the attached particles take; the article is a part of the name. */
function attachedLength(written: string, attached: number): number {
  const particles = written.slice(0, attached);
  const article = particles.lastIndexOf('ال');
  return article >= 0 && article + 2 === attached ? article : attached;
}
