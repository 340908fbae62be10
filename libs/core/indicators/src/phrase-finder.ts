import { type Word, wordsOf } from './words.js';

/** A name that was found in a text. Offsets in UTF-16 units; particles attached before it stay outside. */
export interface FoundName {
  readonly code: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A place in a text where a name of the list stands. */
export interface Match<Named> {
  readonly named: Named;
  /** The name without what is attached before it, as the text writes it. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** How many words the name has. */
  readonly length: number;
  /** What is attached before the name: "وبالرباط" has و and ب. */
  readonly particles: string;
  /** Whether the name is written with the Arabic article: "للرباط" and "بالرباط" are, "برباط" is not. */
  readonly hasArticle: boolean;
  /** The words before the name, last first, folded; no more than a few. */
  readonly before: readonly string[];
}

/** Which matches count, and which of two equally long ones is meant. */
export interface Choice<Named> {
  accepts(match: Match<Named>): boolean;
  prefers(match: Match<Named>): boolean;
}

interface Node<Named> {
  readonly named: Named[];
  readonly next: Map<string, Node<Named>>;
}

/** So many words are kept; then keeping starts over. */
const knownWordsMax = 20_000;
/** A longer word is none, and is not kept. */
const wordLettersMax = 40;

/** No name of the catalogues has more words. */
const wordsPerNameMax = 16;
const wordsBeforeMax = 3;

/** Finds names of a list in texts: the longest at each place, in time linear in the text. */
export class PhraseFinder<Named> {
  private readonly root: Node<Named> = { named: [], next: new Map() };
  private readonly starts = new Map<string, boolean>();

  /**
   * @param names pairs of a name and what it names; one name may name several things
   * @param breaks what may not stand between two words of a name
   */
  constructor(
    names: Iterable<readonly [name: string, named: Named]>,
    private readonly breaks: RegExp,
  ) {
    for (const [name, named] of names) this.add(name, named);
  }

  find(text: string, choice: Choice<Named>): Match<Named>[] {
    const words = wordsOf(text);
    const found: Match<Named>[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const best = this.mayStart(words[index]) ? this.bestAt(text, words, index, choice) : null;
      if (best === null) continue;
      found.push(best);
      index += best.length - 1;
    }
    return found;
  }

  /** Most words start no name, and a lookup tells: what a word may start depends on the word alone. */
  private mayStart(word: Word | undefined): boolean {
    if (word === undefined) return false;
    const known = this.starts.get(word.folded);
    if (known !== undefined) return known;
    const starts = word.stems.some((stem) => this.root.next.has(withoutArticle(stem)));
    if (word.folded.length > wordLettersMax) return starts;
    if (this.starts.size >= knownWordsMax) this.starts.clear();
    this.starts.set(word.folded, starts);
    return starts;
  }

  private isBreak(gap: string): boolean {
    return gap.length > gapLettersMax || this.breaks.test(gap);
  }

  private add(name: string, named: Named): void {
    let node = this.root;
    for (const { folded } of wordsOf(name)) {
      const next = node.next.get(withoutArticle(folded)) ?? { named: [], next: new Map() };
      node.next.set(withoutArticle(folded), next);
      node = next;
    }
    if (!node.named.includes(named)) node.named.push(named);
  }

  private bestAt(text: string, words: readonly Word[], index: number, choice: Choice<Named>): Match<Named> | null {
    let best: Match<Named> | null = null;
    for (const match of this.matchesAt(text, words, index)) {
      if (best !== null && (match.length < best.length || !choice.accepts(match))) continue;
      if (best === null ? choice.accepts(match) : match.length > best.length || isBetter(match, best, choice))
        best = match;
    }
    return best;
  }

  private *matchesAt(text: string, words: readonly Word[], index: number): Generator<Match<Named>> {
    const head = words[index];
    if (head === undefined) return;
    for (const stem of head.stems) {
      let node = this.root.next.get(withoutArticle(stem));
      for (let length = 1; node !== undefined && length <= wordsPerNameMax; length += 1) {
        for (const named of node.named) yield describe(text, words, { named, index, length, stem });
        const [last, next] = [words[index + length - 1], words[index + length]];
        if (last === undefined || next === undefined || this.isBreak(text.slice(last.end, next.start))) break;
        node = node.next.get(withoutArticle(next.folded));
      }
    }
  }
}

function isBetter<Named>(match: Match<Named>, best: Match<Named>, choice: Choice<Named>): boolean {
  if (choice.prefers(match) !== choice.prefers(best)) return choice.prefers(match);
  return match.particles.length < best.particles.length && match.named !== best.named;
}

interface Spot<Named> {
  readonly named: Named;
  readonly index: number;
  readonly length: number;
  readonly stem: string;
}

function describe<Named>(
  text: string,
  words: readonly Word[],
  { named, index, length, stem }: Spot<Named>,
): Match<Named> {
  const [head, last] = [words[index], words[index + length - 1]];
  if (head === undefined || last === undefined) throw new RangeError('a match lies inside the words');
  const attached = head.folded.length - stem.length;
  const start = head.start + attachedLength(text.slice(head.start, head.end), attached);
  const before = words.slice(Math.max(0, index - wordsBeforeMax), index).map(({ folded }) => folded);
  return {
    ...{ named, length, start, end: last.end },
    particles: head.folded.slice(0, attached),
    exact: text.slice(start, last.end),
    hasArticle: stem.startsWith('ال') || /(?:ال|لل)$/u.test(head.folded.slice(0, attached)),
    before: before.reverse(),
  };
}

/** Longer gaps than this hold more than a space, a dash or a mark of direction. */
const gapLettersMax = 4;

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
